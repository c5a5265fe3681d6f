import { expect, it } from 'vitest'
import { productParts } from '../../../src/risk/roll-forward/product-parts.js'

const partsOf = (before: number[], after: number[], attribution: 'shapley' | 'sequential') => {
  const parts = new Float64Array(before.length)
  productParts(before.length, attribution)(Float64Array.from(before), Float64Array.from(after), parts)
  return Array.from(parts)
}
const product = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1)

/** Shapley's values by their definition: the mean over all orders. */
function byOrders(before: readonly number[], after: readonly number[]): number[] {
  const orders = permutations(before.map((_, i) => i))
  const sums = before.map(() => 0)
  for (const order of orders) {
    const now = [...before]
    for (const i of order) {
      const without = product(now)
      now[i] = after[i]!
      sums[i]! += product(now) - without
    }
  }
  return sums.map(sum => sum / orders.length)
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap(item => permutations(items.filter(other => other !== item)).map(rest => [item, ...rest]))
}

it.each([1, 2, 3, 4, 5, 6, 7])('is the mean over all orders of %i factors', size => {
  const before = Array.from({ length: size }, (_, i) => 1 + 0.3 * i)
  const after = Array.from({ length: size }, (_, i) => 2.1 - 0.4 * i)
  const expected = byOrders(before, after)
  for (const [i, part] of partsOf(before, after, 'shapley').entries()) expect(part).toBeCloseTo(expected[i]!, 11)
})

it('changes one factor after the other', () => {
  expect(partsOf([100, 0.02, 0.5], [200, 0.04, 0.25], 'sequential')).toEqual([1, 2, -2])
  expect(partsOf([100, 0.02], [200, 0.04], 'shapley')).toEqual([3, 3])
})

it('gives a factor that did not change no part', () => {
  expect(partsOf([3, 0.7, 5], [3, 0.2, 6], 'shapley')[0]).toBe(0)
  expect(partsOf([3, 0.7, 5], [3, 0.2, 6], 'sequential')[0]).toBe(0)
})

it('takes factors of 0', () => {
  expect(partsOf([0, 5], [2, 5], 'shapley')).toEqual([10, 0])
  expect(partsOf([0, 0], [2, 3], 'shapley')).toEqual([3, 3])
})
