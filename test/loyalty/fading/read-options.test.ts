import { expect, it } from 'vitest'
import { readOptions } from '../../../src/loyalty/fading/read-options.js'
import { dayNumber } from '../../../src/money/core.js'

it('have defaults', () => {
  expect(readOptions({ observedUntil: '2024-12-31' })).toEqual({
    until: dayNumber('2024-12-31'),
    recentDays: 365,
    rate: 0.1,
    looks: 1,
    surveyError: undefined,
    language: 'en',
  })
})

it('make the error of a difference of two surveys', () => {
  // 10 √(2 (1 − 0.82)) = 6.
  const survey = { standardDeviation: 10, reliability: 0.82 }
  expect(readOptions({ observedUntil: '2024-12-31', survey }).surveyError).toBeCloseTo(6, 12)
})
