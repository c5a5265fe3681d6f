import { expect, it } from 'vitest'
import { seasonalLine, seasonalSlopes } from '../../../src/statistics/trend/seasonal-line.js'

it('compares values of the same season alone', () => {
  const values = [1, 10, 3, 14, 7, 12]
  const places = [0, 1, 2, 3, 4, 5]
  expect(seasonalSlopes({ places, values }, 2)).toEqual([1, 1.5, 2, 0.5, 2, -1])
  // Slopes in order: −1, 0.5, 1, 1.5, 2, 2.
  expect(seasonalLine({ places, values }, 2)).toEqual({ slope: 1.25, offsets: [1, 8.75] })
})

it('passes over places without a value', () => {
  expect(seasonalSlopes({ places: [0, 2, 3], values: [1, 99, 5, 4] }, 1)).toEqual([2, 1, -1])
})
