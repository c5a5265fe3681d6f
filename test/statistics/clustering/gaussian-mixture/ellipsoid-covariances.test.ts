import { expect, it } from 'vitest'
import {
  equalEllipsoids,
  equallyLargeEllipsoids,
  ownEllipsoids,
  similarEllipsoids,
} from '../../../../src/statistics/clustering/gaussian-mixture/ellipsoid-covariances.js'

/** One shape in two sizes: 2 rows of covariance C, 4 rows of 9 C. */
const C = [2, 1, 1, 2]
const MOMENTS = {
  dimensions: 2,
  sizes: Float64Array.of(2, 4),
  means: new Float64Array(4),
  scatters: [Float64Array.from(C, part => 2 * part), Float64Array.from(C, part => 36 * part)],
}

it.each([
  ['EEE', equalEllipsoids, [38 / 6, 38 / 6]],
  ['VEE', similarEllipsoids, [1, 9]],
  ['EVV', equallyLargeEllipsoids, [38 / 6, 38 / 6]],
  ['VVV', ownEllipsoids, [1, 9]],
] as const)('%s, by hand', (_, step, sizes) => {
  const out = [new Float64Array(4), new Float64Array(4)]
  step(MOMENTS, out)
  expect(out.map(covariance => [...covariance])).toEqual(
    sizes.map(size => C.map(part => expect.closeTo(size * part, 10))),
  )
})

it.each([similarEllipsoids, equallyLargeEllipsoids])('%o leaves no numbers where a scatter is singular', step => {
  const out = [new Float64Array(4), new Float64Array(4)]
  const scatters = [Float64Array.of(1, 1, 1, 1), Float64Array.of(2, 2, 2, 2)]
  step({ ...MOMENTS, scatters }, out)
  expect(out[0]!.some(part => part > 0)).toBe(false)
})
