import { expect, it } from 'vitest'
import { predictedIntervals } from '../../../src/segmentation/migration/simulate-segments.js'

const hold = { segment: 'A', clients: 4, stayed: 4, left: 0 }

it('knows where nobody can go', () => {
  const of = { counts: [[0]], rows: [[1]], holds: [hold], leaves: false, start: [7], entering: [0] }
  const interval = predictedIntervals(of, { steps: 1, draws: 100, seed: 1, level: 0.9 })[0]![0]!
  expect(interval).toEqual({ lower: 7, upper: 7, level: 0.9, kind: 'predictive', method: 'simulation' })
})

it('does not know that nobody leaves, as few were seen', () => {
  const of = { counts: [[4]], rows: [[1]], holds: [hold], leaves: true, start: [1000], entering: [0] }
  const interval = predictedIntervals(of, { steps: 1, draws: 1000, seed: 1, level: 0.9 })[0]![0]!
  // Beta(1/2, 4 + 1/2) has its 95 % quantile at 0.372.
  expect(interval.lower).toBeGreaterThan(550)
  expect(interval.lower).toBeLessThan(700)
  expect(interval.upper).toBeGreaterThan(990)
})
