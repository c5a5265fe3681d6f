import { describe, expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.42, alpha: 5.25 }
const model = nbd.fromParams(params, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // mpmath, 40 digits.
  it.each([
    [0.42, 5.25, 0, 39, -0.8952834638371705],
    [0.42, 5.25, 7, 31, -19.312386392683003],
    [0.42, 5.25, 1000000, 365, 6901329.384151131],
    [1e9, 1e10, 3, 31, -10.007755280477138],
  ])('r %d, alpha %d, x %d, age %d', (r, alpha, frequency, age, expected) => {
    const client = { frequency, recency: frequency === 0 ? 0 : age / 2, age }
    expect(nbd.logLikelihood(nbd.fromParams({ r, alpha }), client)).toBeCloseRelative(expected, 1e-13)
  })

  it('of a base is the sum over its clients, and shifts by the unit of time', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38 },
      { frequency: 7, recency: 30, age: 31 },
    ]
    const sum = clients.reduce((total, client) => total + nbd.logLikelihood(model, client), 0)
    expect(nbd.logLikelihood(model, baseOf(clients))).toBeCloseRelative(sum, 1e-14)
    const daily = nbd.fromParams({ ...params, alpha: params.alpha * 7 }, { timeUnit: 'day' })
    const shifted = nbd.logLikelihood(daily, { frequency: 7, recency: 210, age: 217 }) + 7 * Math.log(7)
    expect(shifted).toBeCloseRelative(nbd.logLikelihood(model, { frequency: 7, recency: 30, age: 31 }), 1e-13)
    expect(() => nbd.logLikelihood(daily, baseOf(clients))).toThrow('[UNIT_MISMATCH]')
  })
})
