import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'

const params = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })

describe('probabilityAlive', () => {
  // mpmath, 80 digits, where peers say 1 or NaN; the last three as CLVTools and BTYD have them.
  it.each([
    [{ r: 0.5, alpha: 20, s: 0.5, beta: 800 }, [100, 600, 730], 2.1277e-6, 1e-4],
    [{ r: 0.5, alpha: 10, s: 50, beta: 1e5 }, [10, 100, 365], 0.00038937191, 1e-8],
    [{ r: 0.5, alpha: 10, s: 50, beta: 1e5 }, [20, 100, 365], 3.75766308433091e-9, 1e-13],
    [{ r: 0.5, alpha: 10, s: 200, beta: 1e6 }, [2, 100, 365], 0.78417, 1e-6],
    [{ r: 0.5, alpha: 1e-4, s: 0.5, beta: 1e6 }, [50, 300, 365], 0.942859, 1e-6],
    [{ r: 0.5, alpha: 1e-6, s: 0.5, beta: 1e6 }, [3000, 300, 365], 5.5419115245068e-249, 1e-12],
    [{ ...params, s: 1 }, [2, 30.43, 38.86], 0.794576300194435, 1e-13],
    [params, [500, 37, 37.5], 0.81852643018335, 1e-12],
    [params, [26, 30.86, 31], 0.997917766551909, 1e-13],
    [params, [0, 0, 39], 0.294142239251533, 1e-12],
    [params, [2, 30.43, 38.86], 0.869110643968137, 1e-12],
  ] as const)('%o, client %o', (given, [frequency, recency, age], expected, within) => {
    const ours = paretoNbd.probabilityAlive(paretoNbd.fromParams(given), { frequency, recency, age })
    expect(ours).toBeCloseRelative(expected, within)
  })

  it('is 1 right after a purchase, less than 1 for who bought once, and falls with silence', () => {
    expect(paretoNbd.probabilityAlive(model, { frequency: 3, recency: 20, age: 20 })).toBe(1)
    let before = 1
    for (const age of [1, 10, 100, 1000]) {
      const now = paretoNbd.probabilityAlive(model, { frequency: 0, recency: 0, age })
      expect(now).toBeLessThan(before)
      before = now
    }
  })
})

describe('probabilityAliveAfter', () => {
  it('is P(alive) times ((β+T)/(β+T+t))ˢ', () => {
    const client = { frequency: 2, recency: 30.43, age: 38.86 }
    const ours = paretoNbd.probabilityAliveAfter(model, client, { horizon: 39 })
    const stays = ((11.6562 + 38.86) / (11.6562 + 77.86)) ** 0.6061
    expect(ours).toBeCloseRelative(0.869110643968137 * stays, 1e-12)
  })
})

describe('noPurchaseProbability', () => {
  it('is what lifetimes has for no purchase, and 1 for who is gone', () => {
    const client = { frequency: 2, recency: 30.43, age: 38.86 }
    const ours = paretoNbd.noPurchaseProbability(model, client, { horizon: 39 })
    expect(ours).toBeCloseRelative(0.4080952823591622, 1e-12)
    expect(paretoNbd.noPurchaseProbability(model, { frequency: 1e6, recency: 10, age: 100 }, { horizon: 9 })).toBe(1)
  })
})
