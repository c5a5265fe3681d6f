import { expect, it } from 'vitest'
import { putTurned, turned } from '../../../../src/statistics/clustering/gaussian-mixture/axes.js'
import {
  equallyLargeOnSharedAxes,
  ownLengthsOnSharedAxes,
} from '../../../../src/statistics/clustering/gaussian-mixture/shared-axes.js'

const TURN = Float64Array.of(0.6, -0.8, 0.8, 0.6)

function momentsOf(...lengths: readonly (readonly [number, number])[]) {
  const scatters = lengths.map(pair => {
    const scatter = new Float64Array(4)
    putTurned(TURN, Float64Array.from(pair), scatter)
    return scatter
  })
  return { dimensions: 2, sizes: new Float64Array(lengths.length).fill(2), means: new Float64Array(4), scatters }
}

it('VVE gives back scatters that share their axes', () => {
  const moments = momentsOf([18, 2], [4, 10])
  const out = [new Float64Array(4), new Float64Array(4)]
  ownLengthsOnSharedAxes()(moments, out)
  for (const [k, covariance] of out.entries()) {
    expect([...covariance]).toEqual([...moments.scatters[k]!].map(part => expect.closeTo(part / 2, 10)))
  }
})

it('EVE gives them one volume', () => {
  const out = [new Float64Array(4), new Float64Array(4)]
  equallyLargeOnSharedAxes()(momentsOf([18, 2], [4, 16]), out)
  // Roots of the products are 6 and 8: one volume of 14 / 4.
  const along = out.map(covariance => turned(covariance, TURN, 2))
  expect(along.map(([a, , , d]) => [a, d])).toEqual([
    [expect.closeTo(10.5, 9), expect.closeTo(7 / 6, 9)],
    [expect.closeTo(1.75, 9), expect.closeTo(7, 9)],
  ])
})
