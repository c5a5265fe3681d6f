import { expect, it } from 'vitest'
import { emptyMoments, gatherMoments } from '../../../../src/statistics/clustering/gaussian-mixture/moments.js'

const rows = {
  count: 3,
  dimensions: 2,
  values: Float64Array.of(0, 0, 2, 4, 4, 2),
  weights: Float64Array.of(1, 2, 1),
}

it('are weighted counts, means and scatters, by hand', () => {
  const moments = emptyMoments(2, 2)
  gatherMoments(rows, [Float64Array.of(1, 0.5, 0), Float64Array.of(0, 0.5, 1)], moments)
  expect([...moments.sizes]).toEqual([2, 2])
  expect([...moments.means]).toEqual([1, 2, 3, 3])
  expect(moments.scatters.map(scatter => [...scatter])).toEqual([
    [2, 4, 4, 8],
    [2, -2, -2, 2],
  ])
})

it('are filled anew', () => {
  const moments = emptyMoments(1, 2)
  const once = () => gatherMoments(rows, [Float64Array.of(1, 1, 1)], moments)
  once()
  const first = [...moments.scatters[0]!]
  once()
  expect([...moments.scatters[0]!]).toEqual(first)
  expect([...moments.means]).toEqual([2, 2.5])
})
