import { expect, it } from 'vitest'
import { squaredDistance } from '../../../../src/statistics/clustering/k-means/points.js'

it('measures from one of the points to one of the centres', () => {
  const [points, centres] = [Float64Array.of(0, 0, 3, 4), Float64Array.of(9, 9, 0, 0)]
  expect(squaredDistance(points, 1, centres, 1, 2)).toBe(25)
})
