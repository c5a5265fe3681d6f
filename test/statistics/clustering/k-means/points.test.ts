import { expect, it } from 'vitest'
import { squaredDistance, squaredDistances } from '../../../../src/statistics/clustering/k-means/points.js'
import { pointsOf } from './points.js'

it('measures from one of the points to one of the centres', () => {
  const [points, centres] = [Float64Array.of(0, 0, 3, 4), Float64Array.of(9, 9, 0, 0)]
  expect(squaredDistance(points, 1, centres, 1, 2)).toBe(25)
})

it('measures from all centres as from each, however many', () => {
  for (const clusters of [1, 3, 4, 5, 8, 11]) {
    const points = pointsOf([[1.5, 2, -3]])
    const centres = Float64Array.from({ length: 3 * clusters }, (_, at) => Math.sin(at))
    const out = new Float64Array(clusters)
    squaredDistances(points, 0, centres, out)
    for (let j = 0; j < clusters; j++) expect(out[j]).toBe(squaredDistance(points.values, 0, centres, j, 3))
  }
})
