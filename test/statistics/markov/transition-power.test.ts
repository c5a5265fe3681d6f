import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transitionMatrix, transitionPower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const YEAR = transitionMatrix(
  ['A', 'B', 'D'],
  [
    [0.9, 0.09, 0.01],
    [0.1, 0.8, 0.1],
    [0, 0, 1],
  ],
)

describe('powers of a transition matrix', () => {
  it('are those of repeated multiplication', () => {
    expect(transitionPower(YEAR, 0).rows).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    expect(transitionPower(YEAR, 1)).toEqual(YEAR)
    expect(transitionPower(YEAR, 2).rows[0]).toEqual([0.819, 0.153, 0.028].map(cell => expect.closeTo(cell, 15)))
  })

  it('of a sum of steps are one after the other, and rows add up', () => {
    const steps = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(steps, steps, (a, b) => {
        const [first, then] = [transitionPower(YEAR, a).rows, transitionPower(YEAR, b).rows]
        for (const [i, row] of transitionPower(YEAR, a + b).rows.entries()) {
          expect(Math.abs(row.reduce((sum, cell) => sum + cell, 0) - 1)).toBeLessThanOrEqual(3 * 2 ** -53)
          for (const [j, cell] of row.entries()) {
            expect(cell).toBeCloseTo(
              first[i]!.reduce((sum, share, k) => sum + share * then[k]![j]!, 0),
              13,
            )
          }
        }
      }),
    )
  })

  it('end in default, however many steps', () => {
    expect(transitionPower(YEAR, 2 ** 31 - 1).rows[0]![2]).toBe(1)
  })

  it('refuse steps that are not whole, and what is no matrix', () => {
    for (const steps of [-1, 0.5, 2 ** 31, Number.NaN]) {
      expect(thrown(() => transitionPower(YEAR, steps))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'steps' })
    }
    expect(thrown(() => transitionPower(null as never, 1))).toMatchObject({ code: 'INVALID_TYPE', path: 'matrix' })
    expect(thrown(() => transitionPower({ states: ['A'], rows: [[0.5]] }, 1)).code).toBe('NOT_STOCHASTIC')
  })
})
