import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, WEIGHTED } from './sample.js'

it('lists all laws, the best first, with shares that add up', () => {
  const laws = acceleratedFailureTime.compareDistributions(WEIGHTED, COLUMNS)
  // ln L of survreg: −122.5854 (4 parameters), −125.1617 (4), −125.9083 (4), −130.0155 (3).
  expect(laws.map(law => law.distribution)).toEqual(['weibull', 'log-logistic', 'log-normal', 'exponential'])
  expect(laws[0]!.aicBehind).toBe(0)
  expect(laws[1]!.aicBehind).toBeCloseTo(2 * (125.1617236 - 122.5853648), 5)
  expect(laws[3]!.aic).toBeCloseTo(6 + 2 * 130.0154541, 5)
  expect(laws.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 14)
})
