import { describe, expect, it } from 'vitest'
import { mbgNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
const model = mbgNbd.fromParams(params, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // mpmath, 80 digits.
  it.each([
    [1, 1.71, 38.86, -4.460360612584318],
    [26, 30.86, 31, -38.32212694782979],
    [0, 0, 39, -0.540472121222502],
    [500, 37, 37.5, 713.6525232711914],
    [100_000, 37, 37.5, 674726.0306964652],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected) => {
    expect(mbgNbd.logLikelihood(model, { frequency, recency, age })).toBeCloseRelative(expected, 1e-13)
  })

  it('of a base is the sum over its clients, and shifts by the unit of time', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38 },
      { frequency: 7, recency: 30, age: 31 },
    ]
    const sum = clients.reduce((total, client) => total + mbgNbd.logLikelihood(model, client), 0)
    expect(mbgNbd.logLikelihood(model, baseOf(clients))).toBeCloseRelative(sum, 1e-14)
    const daily = mbgNbd.fromParams({ ...params, alpha: params.alpha * 7 }, { timeUnit: 'day' })
    const shifted = mbgNbd.logLikelihood(daily, { frequency: 7, recency: 210, age: 217 }) + 7 * Math.log(7)
    expect(shifted).toBeCloseRelative(mbgNbd.logLikelihood(model, { frequency: 7, recency: 30, age: 31 }), 1e-14)
  })

  it('refuses a base in another unit', () => {
    const daily = mbgNbd.fromParams(params, { timeUnit: 'day' })
    expect(() => mbgNbd.logLikelihood(daily, baseOf([{ frequency: 0, recency: 0, age: 1 }]))).toThrow('[UNIT_MISMATCH]')
  })
})
