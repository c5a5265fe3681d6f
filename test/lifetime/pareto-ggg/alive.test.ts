import { describe, expect, it } from 'vitest'
import {
  noPurchaseProbability,
  probabilityAlive,
  probabilityAliveAfter,
} from '../../../src/lifetime/pareto-ggg/alive.js'
import * as paretoNbd from '../../../src/lifetime/pareto-nbd/index.js'
import { atRandom, grocery, history, RATES } from './fixtures.js'

const nbd = paretoNbd.fromParams(RATES, { timeUnit: 'week' })
const histories = [
  history(0, 0, 38.86),
  history(0, 0, 0.1),
  history(1, 5, 38),
  history(2, 30.43, 38.86, 0.5),
  history(10, 38.86, 38.86, 0.2),
  history(40, 20, 38.86, 0.7),
  history(5, 1, 1000, 0.5),
]

describe('whether a client is still one', () => {
  it.each(histories)('is what Pareto/NBD says where everybody buys at random: %o', client => {
    const horizon = { horizon: 39 }
    const near = (value: number, truth: number): void => expect(Math.abs(value - truth)).toBeLessThan(1e-8)
    near(probabilityAlive(atRandom, client), paretoNbd.probabilityAlive(nbd, client))
    near(probabilityAliveAfter(atRandom, client, horizon), paretoNbd.probabilityAliveAfter(nbd, client, horizon))
    near(noPurchaseProbability(atRandom, client, horizon), paretoNbd.noPurchaseProbability(nbd, client, horizon))
  })

  it('is doubted sooner the more regular the client was', () => {
    const alive = [0, 0.1, 0.4, 1].map(unevenness => probabilityAlive(grocery, history(8, 20, 26, unevenness)))
    expect(alive).toEqual([...alive].sort((a, b) => a - b))
    expect(alive[0]).toBeLessThan(0.1)
    expect(alive[3]).toBeGreaterThan(0.75)
  })

  it('is certain right after a purchase, and never more than certain', () => {
    for (const client of [history(3, 20, 20), history(5, 0.005, 0.005, 1), history(1000, 300, 300, 0.3)]) {
      expect(probabilityAlive(grocery, client)).toBeCloseTo(1, 12)
      expect(probabilityAlive(grocery, client)).toBeLessThanOrEqual(1)
    }
  })

  it('falls with the horizon, as the chance of silence does', () => {
    const client = history(4, 20, 26)
    const after = [1, 10, 100, 1000].map(horizon => probabilityAliveAfter(grocery, client, { horizon }))
    const silent = [1, 10, 100, 1000].map(horizon => noPurchaseProbability(grocery, client, { horizon }))
    expect(after).toEqual([...after].sort((a, b) => b - a))
    expect(silent).toEqual([...silent].sort((a, b) => b - a))
    expect(silent[3]).toBeGreaterThanOrEqual(1 - probabilityAlive(grocery, client))
  })

  it('is what BTYDplus prints of clients of the grocery, within its error of drawing', () => {
    expect(probabilityAlive(grocery, { frequency: 0, recency: 0, age: 52 })).toBeCloseTo(0.1, 1)
    expect(probabilityAlive(grocery, { frequency: 1, recency: 50.2857, age: 52 })).toBeCloseTo(0.97, 1)
    const third = { frequency: 19, recency: 48.5714, age: 52, logIntervals: 16.9522 }
    expect(probabilityAlive(grocery, third)).toBeCloseTo(0.87, 1)
  })
})
