import { inspect } from 'node:util'
import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, WEIGHTED } from './sample.js'

it('prints a line per coefficient, with what it does to time', () => {
  const text = inspect(acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'weibull' }))
  expect(text).toMatch(/^accelerated-failure-time, weibull, in months; [\d.]+ rows, [\d.]+ events/)
  expect(text).toMatch(/x +0\.43393 +0\.09176 +1\.543/)
  expect(text).toMatch(/log-likelihood -122\.5854, columns p = /)
})

it('says what was given', () => {
  const params = { distribution: 'log-normal', intercept: 3, coefficients: {}, scale: 1 } as const
  expect(inspect(acceleratedFailureTime.fromParams(params, { timeUnit: 'day' }))).toMatch(/in days, as given/)
})
