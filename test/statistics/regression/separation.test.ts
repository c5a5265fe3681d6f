import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOGISTIC, POISSON } from '../../../src/statistics/regression/family.js'
import { separationOf } from '../../../src/statistics/regression/separation.js'
import { designed } from './designs.js'
import { ENDOMETRIAL, SPECTOR } from './published.js'
import { simulated } from './simulated.js'

const free = (width: number): Float64Array => new Float64Array(width)

describe('separationOf', () => {
  it('finds none where outcomes overlap', () => {
    expect(separationOf(designed(SPECTOR.columns, SPECTOR.improved), LOGISTIC, free(4))).toBeUndefined()
    const { columns, events } = simulated(3000, 0, [1, 2, -1], 1)
    expect(separationOf(designed(columns, events), LOGISTIC, free(4))).toBeUndefined()
  })

  it('finds the one column to blame among others, ties at its border', () => {
    const found = separationOf(designed(ENDOMETRIAL.columns, ENDOMETRIAL.highGrade), LOGISTIC, free(4))
    expect(found).toEqual({ factors: [1], complete: false })
  })

  it('finds the columns that separate together and no other, one row on the wrong side undoing it', () => {
    const { columns } = simulated(2000, 0, [1, 1, 1, 1], 2)
    const outcomes = columns['x1']!.map((value, i) => (value > 2 * columns['x3']![i]! + 0.2 ? 1 : 0))
    expect(separationOf(designed(columns, outcomes), LOGISTIC, free(5))).toEqual({ factors: [2, 4], complete: true })
    outcomes[7] = 1 - outcomes[7]!
    expect(separationOf(designed(columns, outcomes), LOGISTIC, free(5))).toBeUndefined()
  })

  it('sees a direction that one row in twenty thousand shows', () => {
    const { columns, events } = simulated(20_000, 0, [1, 1], 3)
    const rare = events.map((_, i) => (i === 77 ? 1 : 0))
    expect(separationOf(designed({ ...columns, rare }, events), LOGISTIC, free(4))).toEqual({
      factors: [3],
      complete: false,
    })
  })

  it('leaves out columns with a penalty', () => {
    const design = designed(ENDOMETRIAL.columns, ENDOMETRIAL.highGrade)
    expect(separationOf(design, LOGISTIC, Float64Array.of(0, 1, 0, 0))).toBeUndefined()
  })

  it('holds counts above 0 fast', () => {
    const columns = { urban: [0, 0, 1, 1, 0], x: [1, 2, 3, 5, 4] }
    expect(separationOf(designed(columns, [3, 5, 0, 0, 2]), POISSON, free(3))?.factors).toEqual([1])
    expect(separationOf(designed(columns, [3, 5, 0, 1, 2]), POISSON, free(3))).toBeUndefined()
  })

  it('agrees with trying all directions in the plane', () => {
    const cell = fc.integer({ min: -3, max: 3 })
    const rows = fc.array(fc.record({ a: cell, b: cell, y: fc.constantFrom(0, 1) }), { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(rows, list => {
        fc.pre(new Set(list.map(({ y }) => y)).size === 2)
        fc.pre(list.some(({ a }) => a !== 0) && list.some(({ b }) => b !== 0))
        fc.pre(list.some(({ a, b }) => a * list[0]!.b !== b * list[0]!.a))
        const columns = { a: list.map(({ a }) => a), b: list.map(({ b }) => b) }
        const design = designed(
          columns,
          list.map(({ y }) => y),
          { intercept: false },
        )
        const found = separationOf(design, LOGISTIC, free(2))
        // Borders of separating directions stand at right angles to rows, so that these and what is between are enough.
        const angles = list
          .filter(({ a, b }) => a !== 0 || b !== 0)
          .flatMap(({ a, b }) => [Math.atan2(a, -b), Math.atan2(-a, b)])
        const sorted = [...new Set(angles)].sort((p, q) => p - q)
        const tried = sorted.flatMap((angle, i) => [angle, (angle + (sorted[i + 1] ?? sorted[0]! + 2 * Math.PI)) / 2])
        const separates = tried.some(angle => {
          const products = list.map(({ a, b, y }) => (2 * y - 1) * (a * Math.cos(angle) + b * Math.sin(angle)))
          return products.every(product => product > -1e-9) && products.some(product => product > 1e-9)
        })
        expect(found !== undefined).toBe(separates)
      }),
    )
  })
})
