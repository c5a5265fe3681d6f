import { describe, expect, it } from 'vitest'
import {
  expectedDropoutRate,
  expectedPurchaseRate,
  expectedRegularity,
} from '../../../src/lifetime/pareto-ggg/rates.js'
import * as paretoNbd from '../../../src/lifetime/pareto-nbd/index.js'
import { atRandom, grocery, history, RATES } from './fixtures.js'

describe('rates of a client', () => {
  it('are those of Pareto/NBD where everybody buys at random', () => {
    const nbd = paretoNbd.fromParams(RATES, { timeUnit: 'week' })
    for (const client of [history(0, 0, 38), history(2, 30, 38, 0.3), history(40, 20, 38, 0.7)]) {
      expect(expectedPurchaseRate(atRandom, client)).toBeCloseTo(paretoNbd.expectedPurchaseRate(nbd, client), 8)
      expect(expectedDropoutRate(atRandom, client)).toBeCloseTo(paretoNbd.expectedDropoutRate(nbd, client), 8)
      expect(expectedRegularity(atRandom, client)).toBeCloseTo(1, 8)
    }
  })

  it('tell clockwork from bursts', () => {
    expect(expectedRegularity(grocery, history(50, 50, 50.5))).toBeGreaterThan(50)
    expect(expectedRegularity(grocery, history(50, 50, 50.5, 1.5))).toBeLessThan(0.7)
    expect(expectedRegularity(grocery, history(0, 0, 0))).toBeCloseTo(1.671 / 0.368, 6)
  })

  it('come near the truth of one who bought often', () => {
    expect(expectedPurchaseRate(grocery, history(200, 100, 100, 0.1))).toBeCloseTo(2, 1)
  })
})
