import { expect, it } from 'vitest'
import {
  equalDiagonals,
  equalShapes,
  equalSpheres,
  equalVolumes,
  ownDiagonals,
  ownSpheres,
} from '../../../../src/statistics/clustering/gaussian-mixture/axis-covariances.js'

/** Two components of 2 and 4 rows. */
const MOMENTS = {
  dimensions: 2,
  sizes: Float64Array.of(2, 4),
  means: new Float64Array(4),
  scatters: [Float64Array.of(4, 1, 1, 16), Float64Array.of(8, 3, 3, 32)],
}

it.each([
  ['EII', equalSpheres, [5, 5, 5, 5]],
  ['VII', ownSpheres, [5, 5, 5, 5]],
  ['EEI', equalDiagonals, [2, 8, 2, 8]],
  ['VEI', equalShapes, [2, 8, 2, 8]],
  ['EVI', equalVolumes, [2, 8, 2, 8]],
  ['VVI', ownDiagonals, [2, 8, 2, 8]],
] as const)('%s, by hand', (_, step, expected) => {
  const out = [new Float64Array(4), new Float64Array(4)]
  step(MOMENTS, out)
  expect(out.flatMap(covariance => [covariance[0], covariance[3]])).toEqual(
    expected.map(cell => expect.closeTo(cell, 10)),
  )
  expect(out.flatMap(covariance => [covariance[1], covariance[2]])).toEqual([0, 0, 0, 0])
})

it('volumes and shapes are told apart', () => {
  const scatters = [Float64Array.of(2, 0, 0, 8), Float64Array.of(64, 0, 0, 4)]
  const moments = { ...MOMENTS, sizes: Float64Array.of(2, 2), scatters }
  const out = [new Float64Array(4), new Float64Array(4)]
  equalVolumes(moments, out)
  // Roots of the products are 4 and 16: one volume of (4 + 16) / 4 = 5, lengths as 1 : 4 and as 16 : 1.
  expect(out.map(covariance => [covariance[0], covariance[3]])).toEqual([
    [expect.closeTo(2.5, 12), expect.closeTo(10, 12)],
    [expect.closeTo(20, 12), expect.closeTo(1.25, 12)],
  ])
})
