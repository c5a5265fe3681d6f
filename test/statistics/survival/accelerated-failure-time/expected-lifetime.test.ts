import type { FailureTimeDistribution } from 'clientele/statistics'
import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'

/** ∫ S(tenure + u) / S(tenure) du from 0 to the horizon by mpmath at 40 digits, of ln T about 3. */
const TRUTH: readonly (readonly [FailureTimeDistribution, number, number, number, number])[] = [
  ['exponential', 1, 0, 60, 19.07267906480804],
  ['weibull', 0.05, 0, 60, 19.55335587084182],
  ['weibull', 0.7, 20, 60, 11.84586848070105],
  ['weibull', 6, 0, 1000000, 8167.212939160853],
  ['weibull', 0.05, 100, 60, 5.71003694907836e-14],
  ['log-normal', 0.7, 0, 1000000, 25.66171006022827],
  ['log-normal', 6, 100, 1000000, 135570.836985091],
  ['log-normal', 0.05, 100, 5, 0.1556877218350268],
  ['log-logistic', 0.7, 0, 60, 26.54740308895589],
  ['log-logistic', 1.4, 0, 1000000, 1452.768021064709],
  ['log-logistic', 6, 20, 1000000, 328495.8002253527],
  ['log-logistic', 0.05, 100, 1000000, 5.263157894736873],
]

for (const [distribution, scale, tenure, horizon, area] of TRUTH) {
  it(`is the area under survival: ${distribution}, scale ${scale}, from ${tenure} for ${horizon}`, () => {
    const model = acceleratedFailureTime.fromParams(
      { distribution, intercept: 3, coefficients: {}, scale },
      { timeUnit: 'month' },
    )
    const [expected] = acceleratedFailureTime.expectedLifetime(model, {}, { horizon, tenure })
    expect(expected! / area).toBeCloseTo(1, 10)
  })
}

it('is at most the horizon, and its whole where nobody leaves', () => {
  const params = { distribution: 'weibull', intercept: 300, coefficients: {}, scale: 1 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'day' })
  expect(acceleratedFailureTime.expectedLifetime(model, {}, { horizon: 1e-3 })[0]).toBe(1e-3)
})

it('is found at once by a narrow law, long before its time and long after', () => {
  const model = acceleratedFailureTime.fromParams(
    { distribution: 'weibull', intercept: 3, coefficients: {}, scale: 1e-12 },
    { timeUnit: 'month' },
  )
  const months = acceleratedFailureTime.expectedLifetime(model, {}, { horizon: 12, tenure: 1e-300 })
  expect(months[0]).toBe(12)
  expect(acceleratedFailureTime.expectedLifetime(model, {}, { horizon: 12, tenure: 25 })[0]).toBe(0)
})
