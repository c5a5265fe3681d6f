import { describe, expect, it } from 'vitest'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }
const model = ggomNbd.fromParams(params, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // mpmath, 50 digits; at 1,000 purchases CLVTools 0.12.1 loses the clients who left (1199.33216).
  it.each([
    [0, 0, 39, -0.538561497103649],
    [1000, 100, 100.1, 1199.33304031855],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected) => {
    expect(ggomNbd.logLikelihood(model, { frequency, recency, age })).toBeCloseRelative(expected, 1e-13)
  })

  it('shifts by the unit of time', () => {
    const daily = ggomNbd.fromParams({ ...params, alpha: params.alpha * 7, b: params.b / 7 }, { timeUnit: 'day' })
    const shifted = ggomNbd.logLikelihood(daily, { frequency: 7, recency: 210, age: 217 }) + 7 * Math.log(7)
    const weekly = ggomNbd.logLikelihood(model, { frequency: 7, recency: 30, age: 31 })
    expect(shifted).toBeCloseRelative(weekly, 1e-13)
  })

  it('of a base is the sum over its clients, in the same unit', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38 },
      { frequency: 7, recency: 30, age: 31 },
    ]
    const sum = clients.reduce((total, client) => total + ggomNbd.logLikelihood(model, client), 0)
    expect(ggomNbd.logLikelihood(model, baseOf(clients))).toBeCloseRelative(sum, 1e-14)
    const daily = ggomNbd.fromParams(params, { timeUnit: 'day' })
    expect(() => ggomNbd.logLikelihood(daily, baseOf(clients))).toThrow('[UNIT_MISMATCH]')
  })
})
