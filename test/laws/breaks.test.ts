/** Laws of the best groups of one column: no other groups are better, and nothing depends on order or unit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optimalBreaks } from '../../src/statistics/index.js'

const value = fc.oneof(fc.integer({ min: -5, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
const column = fc.array(value, { minLength: 1, maxLength: 12 })
const distinct = (values: readonly number[]): number => new Set(values.map(each => each + 0)).size

/** Σ (x − mean)² of every group, for every way to cut ordered values: what a person would try. */
function leastOfAll(values: readonly number[], groups: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  const squares = (part: readonly number[]): number => {
    const mean = part.reduce((sum, x) => sum + x, 0) / part.length
    return part.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  }
  const search = (from: number, left: number): number => {
    if (left === 1) return squares(ordered.slice(from))
    let least = Number.POSITIVE_INFINITY
    for (let end = from + 1; end <= ordered.length - left + 1; end++) {
      least = Math.min(least, squares(ordered.slice(from, end)) + search(end, left - 1))
    }
    return least
  }
  return search(0, groups)
}

describe('the best groups', () => {
  it('are as good as the best of all partitions', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 5 }), (values, most) => {
        const groups = Math.min(most, distinct(values))
        const { within, total } = optimalBreaks(values, { groups })
        expect(Math.abs(within - leastOfAll(values, groups))).toBeLessThanOrEqual(1e-9 * (total + 1e-12))
      }),
    )
  })

  it('follow each other, never split equal values, and reconcile with their figures', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 5 }), (values, most) => {
        const { segment, groups, breaks, within } = optimalBreaks(values, { groups: Math.min(most, distinct(values)) })
        for (const [i, x] of values.entries()) {
          expect(segment[i]).toBe(breaks.filter(least => x >= least).length)
          const { least, greatest, mean } = groups[segment[i]!]!
          expect(least <= x && x <= greatest && least <= mean && mean <= greatest).toBe(true)
        }
        expect(groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(values.length)
        expect(groups.reduce((sum, group) => sum + group.within, 0)).toBeCloseTo(within, 3)
      }),
    )
  })

  it('do not depend on the order of rows, nor on the unit', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: -40, max: 40 }), (values, power) => {
        const groups = Math.min(3, distinct(values))
        const { segment, breaks } = optimalBreaks(values, { groups })
        const turned = optimalBreaks(values.toReversed(), { groups })
        expect([turned.breaks, Array.from(turned.segment).reverse()]).toEqual([breaks, Array.from(segment)])
        const scaled = optimalBreaks(
          values.map(each => each * 2 ** power),
          { groups },
        )
        expect(Array.from(scaled.segment)).toEqual(Array.from(segment))
      }),
    )
  })

  it('get no worse with more groups', () => {
    fc.assert(
      fc.property(column, values => {
        const { choices } = optimalBreaks(values, { groups: distinct(values) })
        for (const [k, { within }] of choices.entries()) {
          if (k > 0) expect(within).toBeLessThanOrEqual(choices[k - 1]!.within)
        }
        expect(choices.at(-1)?.within).toBe(0)
      }),
    )
  })
})
