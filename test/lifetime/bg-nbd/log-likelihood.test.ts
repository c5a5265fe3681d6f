import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
const model = bgNbd.fromParams(params, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // BTYD 2.4.3; CLVTools 0.12.1 for the last.
  it.each([
    [1, 1.71, 38.86, -4.46909327503259, 12],
    [26, 30.86, 31, -37.7265794733944, 11],
    [0, 0, 39, -0.555498160841463, 12],
    [500, 37, 37.5, 733.184252288562, 9],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected, digits) => {
    expect(bgNbd.logLikelihood(model, { frequency, recency, age })).toBeCloseTo(expected, digits)
  })

  it('of a base is the sum over its clients, and shifts by the unit of time', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38 },
      { frequency: 7, recency: 30, age: 31 },
    ]
    const sum = clients.reduce((total, client) => total + bgNbd.logLikelihood(model, client), 0)
    expect(bgNbd.logLikelihood(model, baseOf(clients))).toBeCloseRelative(sum, 1e-14)
    const daily = bgNbd.fromParams({ ...params, alpha: params.alpha * 7 }, { timeUnit: 'day' })
    const days = { frequency: 7, recency: 210, age: 217 }
    const shifted = bgNbd.logLikelihood(daily, days) + 7 * Math.log(7)
    expect(shifted).toBeCloseRelative(bgNbd.logLikelihood(model, { frequency: 7, recency: 30, age: 31 }), 1e-14)
  })

  it('refuses a base in another unit', () => {
    const daily = bgNbd.fromParams(params, { timeUnit: 'day' })
    expect(() => bgNbd.logLikelihood(daily, baseOf([{ frequency: 0, recency: 0, age: 1 }]))).toThrow('[UNIT_MISMATCH]')
  })
})
