import { expect, it } from 'vitest'
import { DROP_REASONS, WARNING_CODES } from '../../src/model/index.js'

/** Stored documents carry these words: one may be added, none taken away. */
it('knows every warning that stored documents carry', () => {
  expect(WARNING_CODES).toEqual(
    expect.arrayContaining([
      'NOT_CONVERGED',
      'AT_BOUNDARY',
      'FLAT_RIDGE',
      'NO_STANDARD_ERRORS',
      'NO_REPEAT_PURCHASES',
      'SPEND_FREQUENCY_CORRELATED',
      'SPEND_MEAN_UNDEFINED',
      'OBSERVATION_END_ASSUMED',
    ]),
  )
})

it('knows every reason to leave input out that stored documents carry', () => {
  expect(DROP_REASONS).toEqual(
    expect.arrayContaining([
      'after-observation',
      'first-seen-in-holdout',
      'same-day',
      'zero-amount',
      'refund',
      'refund-beyond-order',
      'refund-without-order',
      'without-spend',
      'invalid-row',
    ]),
  )
})

it('has each word once', () => {
  expect(new Set(WARNING_CODES).size).toBe(WARNING_CODES.length)
  expect(new Set(DROP_REASONS).size).toBe(DROP_REASONS.length)
})
