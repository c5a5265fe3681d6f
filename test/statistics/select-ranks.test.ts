import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectRanks } from '../../src/statistics/select-ranks.js'

const shapes: readonly (readonly [string, (i: number, n: number) => number])[] = [
  ['ascending', i => i],
  ['descending', i => -i],
  ['equal', () => 7],
  ['two values', i => i % 2],
  ['organ pipes', (i, n) => Math.min(i, n - i)],
  ['saw teeth', i => i % 100],
  ['far apart', i => (i % 3 === 0 ? -1e300 : 1e300 / (i + 1))],
]

describe('selectRanks', () => {
  it.each(shapes)('puts ranks in their place: %s', (_, valueAt) => {
    const values = Float64Array.from({ length: 10_000 }, (_, i) => valueAt(i, 10_000))
    const ranks = [0, 1, 1999, 2000, 5000, 9998, 9999]
    const sorted = values.toSorted()
    selectRanks(values, ranks)
    expect(ranks.map(rank => values[rank])).toEqual(ranks.map(rank => sorted[rank]))
    expect(values.toSorted()).toEqual(sorted)
  })

  it('leaves nothing larger before a rank and nothing smaller behind', () => {
    const samples = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(samples, fc.array(fc.nat(299), { maxLength: 5 }), (sample, drawn) => {
        const ranks = [...new Set(drawn.map(rank => rank % sample.length))].sort((a, b) => a - b)
        const values = Float64Array.from(sample)
        selectRanks(values, ranks)
        for (const rank of ranks) {
          const value = values[rank] ?? Number.NaN
          expect(values.subarray(0, rank).every(before => before <= value)).toBe(true)
          expect(values.subarray(rank).every(behind => behind >= value)).toBe(true)
        }
        expect(values.toSorted()).toEqual(Float64Array.from(sample).sort())
      }),
    )
  })

  it('gives up on pivots where they do not divide, and sorts', () => {
    // Each pivot of this sample is among its smallest values, so that every pass takes off a few only.
    const values = againstPivots(3000)
    const sorted = values.toSorted()
    selectRanks(values, [2999])
    expect(values[2999]).toBe(sorted[2999])
  })
})

/** A sample built backwards: the nine places that a pivot is taken from hold the least values of each remaining range. */
function againstPivots(size: number): Float64Array {
  const values = new Float64Array(size).fill(Number.NaN)
  let next = 0
  for (let left = 0; size - left > 40; left += 5) {
    const step = (size - 1 - left) >> 3
    for (let place = 0; place < 8; place++) {
      const index = left + place * step
      if (Number.isNaN(values[index])) values[index] = next++
    }
  }
  return values.map(value => (Number.isNaN(value) ? next++ : value))
}
