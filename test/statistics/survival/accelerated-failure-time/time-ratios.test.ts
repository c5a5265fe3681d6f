import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, WEIGHTED } from './sample.js'

it('is the factor on time, with the test that survreg prints', () => {
  const model = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'weibull' })
  const [x, z] = acceleratedFailureTime.timeRatios(model)
  expect(x!.timeRatio).toBeCloseTo(Math.exp(0.4339258317), 7)
  expect(x!.hazardRatio).toBeCloseTo(Math.exp(-0.4339258317 / 0.5918103944), 7)
  expect(x!.z).toBeCloseTo(0.4339258317 / 0.09175560056, 6)
  expect(z!.pValue).toBeCloseTo(0.00100869, 6)
  expect(x!.interval!.lower).toBeCloseTo(Math.exp(0.4339258317 - 1.959963984540054 * 0.09175560056), 7)
})

it('says no hazard ratio where hazards are not proportional, and no errors where none are known', () => {
  const params = { distribution: 'log-normal', intercept: 3, coefficients: { constructor: 1 }, scale: 0.5 } as const
  const [row] = acceleratedFailureTime.timeRatios(acceleratedFailureTime.fromParams(params, { timeUnit: 'month' }))
  expect(row).toEqual({ name: 'constructor', estimate: 1, timeRatio: Math.E })
})

it('names a level at fault', () => {
  const model = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'weibull' })
  expect(() => acceleratedFailureTime.timeRatios(model, { level: 95 })).toThrow(/options.level/)
})
