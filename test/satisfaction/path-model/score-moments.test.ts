import { expect, it } from 'vitest'
import { scoreMoments } from '../../../src/satisfaction/path-model/score-moments.js'
import { planOf } from './sample.js'

it('covariances with scores and their correlations are weighted sums of covariances', () => {
  const { final } = planOf({
    constructs: { A: { kind: 'composite', items: ['a1', 'a2'] }, B: { kind: 'composite', items: ['b'] } },
    paths: [{ from: 'A', to: 'B' }],
  })
  const covariances = new Float64Array(6)
  const correlations = new Float64Array(4)
  const weights = Float64Array.of(0.5, 0.5, 1)
  scoreMoments(Float64Array.of(1, 0.4, 0.3, 0.4, 1, 0.1, 0.3, 0.1, 1), final, weights, covariances, correlations)
  expect(Array.from(covariances, value => Number(value.toFixed(12)))).toEqual([0.7, 0.3, 0.7, 0.1, 0.2, 1])
  expect(correlations[1]).toBeCloseTo(0.2, 12)
  expect(correlations[2]).toBeCloseTo(0.2, 12)
})
