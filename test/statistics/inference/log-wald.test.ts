import { describe, expect, it } from 'vitest'
import { positive, real } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/index.js'
import { logWaldIntervals, maximizeLikelihood } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential, rate } from '../likelihoods.js'

describe('intervals by the normal distribution of logarithms', () => {
  it('have the ends θ exp(± z se/θ)', () => {
    const { params, fit } = maximizeLikelihood(exponential([1, 2, 3, 6, 4]))
    const interval = logWaldIntervals(rate, { params, covariance: fit.covariance ?? [] }, { level: 0.9 }).rate
    // 5 events in 16: the logarithm has the standard error 1/√5.
    expect(interval.lower).toBeCloseRelative((5 / 16) * Math.exp(-normalQuantile(0.95) / Math.sqrt(5)), 1e-7)
    expect(interval.upper).toBeCloseRelative((5 / 16) * Math.exp(normalQuantile(0.95) / Math.sqrt(5)), 1e-7)
    expect(interval).toMatchObject({ level: 0.9, kind: 'confidence', method: 'log-wald' })
  })

  it('take parameters that may be any number as they are', () => {
    const parameters = { rate: positive('per day'), effect: real('of age') }
    const estimate = {
      params: { rate: 2, effect: -0.1 },
      covariance: [
        [0.04, 1e-3],
        [1e-3, 0.01],
      ],
    }
    const { effect, rate } = logWaldIntervals(parameters, estimate)
    expect(effect.method).toBe('wald')
    expect(effect.level).toBe(0.95)
    expect(effect.lower).toBeCloseRelative(-0.1 - 0.1959963984540054, 1e-12)
    expect(effect.upper).toBeCloseRelative(-0.1 + 0.1959963984540054, 1e-12)
    expect(Math.log(rate.upper / 2)).toBeCloseRelative(0.1959963984540054, 1e-12)
  })

  it('end where the parameter may lie', () => {
    const wide = { params: { rate: 1 }, covariance: [[1e12]] }
    const { lower, upper } = logWaldIntervals({ rate: positive('per day', { least: 1e-9, most: 1e9 }) }, wide).rate
    expect([lower, upper]).toEqual([1e-9, 1e9])
  })

  it('have no width where nothing is uncertain', () => {
    const { lower, upper } = logWaldIntervals(rate, { params: { rate: 1 }, covariance: [[0]] }).rate
    expect([lower, upper]).toEqual([1, 1])
  })

  it.each([
    [
      [rate, { params: { rate: 1 }, covariance: [] }],
      'covariance: expected 1 rows, like the parameters, received 0 [LENGTH_MISMATCH]',
    ],
    [[rate, { params: { rate: 1 } }], 'covariance: expected an array, received undefined [INVALID_TYPE]'],
    [
      [rate, { params: { rate: 1 }, covariance: [[-1]] }],
      'covariance[0][0]: expected a number >= 0, received -1 [OUT_OF_RANGE]',
    ],
    [
      [rate, { params: { rate: 1 }, covariance: [[]] }],
      'covariance[0][0]: expected a number, received undefined [INVALID_TYPE]',
    ],
    [[rate, { params: {}, covariance: [[1]] }], 'params.rate: expected a number, received undefined [INVALID_TYPE]'],
    [[rate, undefined], 'estimate: expected an object, received undefined [INVALID_TYPE]'],
    [
      [rate, { params: { rate: 1 }, covariance: [[1]] }, { level: 95 }],
      'options.level: expected a number between 0 and 1, received 95. Write 95 % as 0.95 [OUT_OF_RANGE]',
    ],
    [
      [rate, { params: { rate: 1 }, covariance: [[1]] }, { sure: 1 }],
      'options.sure: expected only the options level, received "sure" [UNKNOWN_OPTION]',
    ],
  ])('refuse %#', (args, message) => {
    expect(thrown(() => Reflect.apply(logWaldIntervals, undefined, args)).message).toBe(message)
  })
})
