import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // mpmath, 80 digits; lifetimes, BTYD or CLVTools have no answer or a wrong one to all but the first.
  it.each([
    [params, [26, 30.86, 31], -39.1321278835061],
    [params, [500, 365, 365], -360.2373],
    [params, [500, 37, 37.5], 670.135576829954],
    [params, [5000, 365, 365], 7940.42354966722],
    [{ ...params, alpha: 11, beta: 11 }, [300, 365, 365], -371.08776604961],
    [{ r: 0.5, alpha: 10, s: 50, beta: 1e5 }, [20, 100, 365], -60.8742541071372],
    [{ r: 0.5, alpha: 1e-6, s: 0.5, beta: 1e6 }, [3000, 300, 365], 3881.5307],
    [{ r: 0.5, alpha: 20, s: 0.5, beta: 800 }, [120, 600, 730], -325.014444],
  ] as const)('%o, client %o', (given, [frequency, recency, age], expected) => {
    const ours = paretoNbd.logLikelihood(paretoNbd.fromParams(given), { frequency, recency, age })
    const digits = String(expected).replace(/[-.]/g, '').length
    expect(ours).toBeCloseRelative(expected, Math.max(1e-13, 10 ** (1 - digits)))
  })

  it('of a base is the sum over its clients, and shifts by the unit of time', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38 },
      { frequency: 7, recency: 30, age: 31 },
    ]
    const sum = clients.reduce((total, client) => total + paretoNbd.logLikelihood(model, client), 0)
    expect(paretoNbd.logLikelihood(model, baseOf(clients))).toBeCloseRelative(sum, 1e-14)
    const daily = paretoNbd.fromParams(
      { ...params, alpha: params.alpha * 7, beta: params.beta * 7 },
      { timeUnit: 'day' },
    )
    const days = { frequency: 7, recency: 210, age: 217 }
    const shifted = paretoNbd.logLikelihood(daily, days) + 7 * Math.log(7)
    expect(shifted).toBeCloseRelative(paretoNbd.logLikelihood(model, { frequency: 7, recency: 30, age: 31 }), 1e-13)
    expect(() => paretoNbd.logLikelihood(daily, baseOf(clients))).toThrow('[UNIT_MISMATCH]')
  })
})
