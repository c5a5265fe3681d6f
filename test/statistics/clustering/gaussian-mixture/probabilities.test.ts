import { expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'

const component = (name: string, share: number, mean: number, variance: number) => ({
  name,
  share,
  mean: [mean],
  covariance: [[variance]],
})
const model = gaussianMixture.fromParams({
  features: ['x'],
  components: [component('a', 0.3, 0, 1), component('b', 0.7, 2, 4)],
})

it('are those of Bayes, by hand', () => {
  const density = (x: number, mean: number, deviation: number): number =>
    Math.exp(-(((x - mean) / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI))
  const x = [-3, 0, 1, 5]
  const { probability, segmentNames, size } = gaussianMixture.probabilities(model, { x })
  expect([segmentNames, size]).toEqual([['a', 'b'], 4])
  for (const [row, value] of x.entries()) {
    const [one, other] = [0.3 * density(value, 0, 1), 0.7 * density(value, 2, 2)]
    expect(probability[0]![row]).toBeCloseTo(one / (one + other), 14)
    expect(probability[1]![row]).toBeCloseTo(other / (one + other), 14)
  }
})

it('are told where every density vanishes', () => {
  const { probability } = gaussianMixture.probabilities(model, { x: [-1e6, 1e100] })
  expect(probability.map(column => [...column])).toEqual([
    [0, 0],
    [1, 1],
  ])
})
