import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesOfLargest } from '../../src/cli/largest.js'

it('finds the places of the largest, the earlier first where two are equal', () => {
  expect(placesOfLargest(Float64Array.of(1, 3, 2, 3), 3)).toEqual([1, 3, 2])
  expect(placesOfLargest(Float64Array.of(1), 3)).toEqual([0])
})

it('agrees with sorting', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 5 }), (values, count) => {
      const sorted = values.map((_, i) => i).sort((i, j) => values[j]! - values[i]! || i - j)
      expect(placesOfLargest(Float64Array.from(values), count)).toEqual(sorted.slice(0, count))
    }),
  )
})
