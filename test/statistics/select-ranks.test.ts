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
})

describe('the cost of selectRanks', () => {
  const ranks = [1999, 2000, 3999, 4000, 5999, 6000, 7999, 8000]

  it.each(shapes)('is a few passes for eight ranks: %s', (_, valueAt) => {
    const { values, costs } = metered(Float64Array.from({ length: 10_000 }, (_, i) => valueAt(i, 10_000)))
    selectRanks(values, ranks)
    expect(costs()).toBeGreaterThan(10_000)
    expect(costs()).toBeLessThan(16 * 10_000)
  })

  it('stays below some dozen passes where every pivot is among the least values', () => {
    const sample = againstPivots(3000)
    const sorted = sample.toSorted()
    const { values, costs } = metered(sample)
    selectRanks(values, [2999])
    expect(values[2999]).toBe(sorted[2999])
    // More than a lucky choice of pivots would cost, so that the sample is what it says; without an end, 300 passes.
    expect(costs()).toBeGreaterThan(20 * 3000)
    expect(costs()).toBeLessThan(80 * 3000)
  })
})

/** Numbers that count how often they are read; sorting n of them counts as n log n. */
function metered(numbers: Float64Array): { readonly values: Float64Array; costs(): number } {
  let costs = 0
  const values = new Proxy(numbers, {
    get(target, key) {
      if (key === 'subarray') {
        return (from: number, to: number): Float64Array => {
          costs += (to - from) * Math.log2(to - from + 1)
          return target.subarray(from, to)
        }
      }
      if (typeof key === 'string' && /^\d+$/.test(key)) costs++
      return Reflect.get(target, key)
    },
    set: (target, key, value) => Reflect.set(target, key, value),
  })
  return { values, costs: () => costs }
}

/**
 * A sample made while it is divided: in each range the nine places a pivot is taken from get the least values there are
 * still to give, so that a pass takes off a handful.
 */
function againstPivots(size: number): Float64Array {
  const sample = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const order = Int32Array.from({ length: size }, (_, i) => i)
  const valueAt = (place: number): number => sample[order[place] ?? -1] ?? Number.NaN
  let next = 0
  for (let left = 0; size - left > 40; ) {
    const step = (size - 1 - left) >> 3
    const places = [0, 1, 2, 3, 4, 5, 6, 7].map(place => left + place * step).concat(size - 1)
    for (const place of places) if (valueAt(place) === Number.POSITIVE_INFINITY) sample[order[place] ?? -1] = next++
    const middles = [0, 3, 6].map(first => middleOf(places.slice(first, first + 3).map(valueAt)))
    const pivot = middleOf(middles)
    let high = size - 1
    for (let low = left; low <= high; ) {
      if (valueAt(low) < pivot) low++
      else if (valueAt(high) > pivot) high--
      else {
        const kept = order[low] ?? -1
        order[low] = order[high] ?? -1
        order[high] = kept
        low++
        high--
      }
    }
    left = Math.max(left + 1, high + 1)
  }
  return sample.map(value => (value === Number.POSITIVE_INFINITY ? next++ : value))
}

function middleOf(three: readonly number[]): number {
  return three.toSorted((a, b) => a - b)[1] ?? Number.NaN
}
