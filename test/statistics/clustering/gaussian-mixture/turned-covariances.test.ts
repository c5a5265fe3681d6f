import { expect, it } from 'vitest'
import { turned } from '../../../../src/statistics/clustering/gaussian-mixture/axes.js'
import {
  turnedEllipsoids,
  turnedSimilarEllipsoids,
} from '../../../../src/statistics/clustering/gaussian-mixture/turned-covariances.js'

/** One ellipse of lengths 9 and 1, lying along the first axis and (four times as large) along the second. */
const MOMENTS = {
  dimensions: 2,
  sizes: Float64Array.of(2, 2),
  means: new Float64Array(4),
  scatters: [Float64Array.of(18, 0, 0, 2), Float64Array.of(8, 0, 0, 72)],
}

it('EEV keeps the turns and shares the lengths', () => {
  const out = [new Float64Array(4), new Float64Array(4)]
  turnedEllipsoids(MOMENTS, out)
  const [long, short] = [(18 + 72) / 4, (2 + 8) / 4].map(length => expect.closeTo(length, 12))
  expect(out.map(([a, , , d]) => [a, d])).toEqual([
    [long, short],
    [short, long],
  ])
})

it('VEV keeps the turns and the volumes', () => {
  const out = [new Float64Array(4), new Float64Array(4)]
  turnedSimilarEllipsoids(MOMENTS, out)
  expect(out.map(([a, , , d]) => [a, d])).toEqual([
    [expect.closeTo(9, 10), expect.closeTo(1, 10)],
    [expect.closeTo(4, 10), expect.closeTo(36, 10)],
  ])
})

it('a turn of all rows turns the covariances', () => {
  const turn = Float64Array.of(0.6, -0.8, 0.8, 0.6)
  const back = Float64Array.of(0.6, 0.8, -0.8, 0.6)
  const [straight, slant] = [0, 1].map(() => [new Float64Array(4), new Float64Array(4)])
  turnedEllipsoids(MOMENTS, straight!)
  turnedEllipsoids({ ...MOMENTS, scatters: MOMENTS.scatters.map(scatter => turned(scatter, turn, 2)) }, slant!)
  for (const [k, covariance] of slant!.entries()) {
    expect([...turned(covariance, back, 2)]).toEqual([...straight![k]!].map(cell => expect.closeTo(cell, 12)))
  }
})
