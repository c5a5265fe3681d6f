import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, WEIGHTED } from './sample.js'

it('is Wald of the log-odds of an exponential law', () => {
  const durations = { unit: 'year', duration: [1, 2, 3, 4, 10], event: [1, 0, 1, 1, 0] } as const
  const model = acceleratedFailureTime.fit(durations, {}, { distribution: 'exponential' })
  const { value, lower, upper, standardError } = acceleratedFailureTime.survivalIntervals(model, {}, { horizon: 5 })
  // S = exp(−5 λ), λ = 3/20 with ln λ known to 1/√3.
  const survival = Math.exp(-0.75)
  expect(value[0]).toBeCloseTo(survival, 12)
  expect(standardError[0]).toBeCloseTo((survival * 0.75) / Math.sqrt(3), 6)
  const reach = (1.959963984540054 * 0.75) / Math.sqrt(3) / (1 - survival)
  const odds = Math.log(survival / (1 - survival))
  expect(lower[0]).toBeCloseTo(1 / (1 + Math.exp(reach - odds)), 6)
  expect(upper[0]).toBeCloseTo(1 / (1 + Math.exp(-reach - odds)), 6)
})

it('holds the probability, wider the surer, of every row', () => {
  const model = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'log-normal' })
  const asked = { x: [-1, 0, 2], z: [0, 1, 1] }
  const plain = acceleratedFailureTime.survivalProbability(model, asked, { horizon: 6, tenure: 3 })
  const usual = acceleratedFailureTime.survivalIntervals(model, asked, { horizon: 6, tenure: 3 })
  const sure = acceleratedFailureTime.survivalIntervals(model, asked, { horizon: 6, tenure: 3, level: 0.99 })
  plain.forEach((probability, i) => {
    expect(usual.value[i]).toBeCloseTo(probability, 14)
    expect(sure.lower[i]!).toBeLessThan(usual.lower[i]!)
    expect(usual.lower[i]!).toBeLessThan(probability)
    expect(usual.upper[i]!).toBeGreaterThan(probability)
    expect(sure.upper[i]!).toBeLessThan(1)
  })
})

it('needs a covariance', () => {
  const params = { distribution: 'weibull', intercept: 3, coefficients: {}, scale: 0.5 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
  expect(() => acceleratedFailureTime.survivalIntervals(model, {}, { horizon: 1 })).toThrow(/NOT_APPLICABLE/)
})
