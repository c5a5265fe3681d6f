import { describe, expect, it } from 'vitest'
import { probabilityAliveAfter } from '../../../src/lifetime/pareto-ggg/alive.js'
import {
  discountedResidualPurchases,
  discountedYearsAlive,
  expectedPurchases,
  expectedPurchasesOfNewClient,
} from '../../../src/lifetime/pareto-ggg/purchases.js'
import * as paretoNbd from '../../../src/lifetime/pareto-nbd/index.js'
import { atRandom, grocery, history, RATES } from './fixtures.js'

const nbd = paretoNbd.fromParams(RATES, { timeUnit: 'week' })
const forever = { annualDiscountRate: 0.1 }
const soon = { annualDiscountRate: 0.1, horizon: 20 }

describe('purchases to come', () => {
  it.each([
    history(0, 0, 38.86),
    history(0, 0, 0.1),
    history(1, 5, 38),
    history(2, 30.43, 38.86, 0.5),
    history(10, 38.86, 38.86, 0.2),
    history(40, 20, 38.86, 0.7),
  ])('are those of Pareto/NBD where everybody buys at random: %o', client => {
    const near = (value: number, truth: number): void =>
      expect(Math.abs(value - truth)).toBeLessThan(1e-7 * Math.max(1, truth))
    near(
      expectedPurchases(atRandom, client, { horizon: 39 }),
      paretoNbd.expectedPurchases(nbd, client, { horizon: 39 }),
    )
    near(
      discountedResidualPurchases(atRandom, client, forever),
      paretoNbd.discountedResidualPurchases(nbd, client, forever),
    )
    near(discountedResidualPurchases(atRandom, client, soon), paretoNbd.discountedResidualPurchases(nbd, client, soon))
    near(discountedYearsAlive(atRandom, client, forever), paretoNbd.discountedYearsAlive(nbd, client, forever))
    near(discountedYearsAlive(atRandom, client, soon), paretoNbd.discountedYearsAlive(nbd, client, soon))
  })

  it('of a new client are those of Pareto/NBD too', () => {
    const truth = paretoNbd.expectedPurchasesOfNewClient(nbd, { horizon: 39 })
    expect(expectedPurchasesOfNewClient(atRandom, { horizon: 39 })).toBeCloseTo(truth, 6)
  })

  it('grow with the horizon and are worth less the higher the rate', () => {
    const client = history(4, 20, 23, 0.2)
    const counts = [0.5, 5, 50, 500].map(horizon => expectedPurchases(grocery, client, { horizon }))
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    const worth = [0.02, 0.1, 1].map(annualDiscountRate =>
      discountedResidualPurchases(grocery, client, { annualDiscountRate }),
    )
    expect(worth).toEqual([...worth].sort((a, b) => b - a))
    const undiscounted = discountedResidualPurchases(grocery, client, { annualDiscountRate: 0, horizon: 50 })
    expect(undiscounted).toBeCloseTo(counts[2]!, 9)
  })

  it('are finite for the most regular, the most frequent and the newest client', () => {
    const clients = [history(50, 50, 50.5), history(1000, 300, 300, 0.3), history(0, 0, 0), history(5, 0.005, 0.005, 1)]
    for (const client of clients) {
      const count = expectedPurchases(grocery, client, { horizon: 10 })
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(100)
    }
    expect(expectedPurchases(grocery, history(50, 50, 50.5), { horizon: 10 })).toBeCloseTo(9.6, 1)
  })

  it('are what BTYDplus prints of clients of the grocery, within its error of drawing', () => {
    const third = { frequency: 19, recency: 48.5714, age: 52, logIntervals: 16.9522 }
    expect(Math.abs(expectedPurchases(grocery, third, { horizon: 52 }) - 15.45)).toBeLessThan(0.5)
    expect(Math.abs(expectedPurchases(grocery, history(1, 50.2857, 52), { horizon: 52 }) - 0.96)).toBeLessThan(0.15)
  })

  it('are in the years of a living client', () => {
    const client = history(4, 20, 26)
    const years = discountedYearsAlive(grocery, client, { annualDiscountRate: 0, horizon: 52 })
    expect(years).toBeLessThan(52 / 52.17857)
    expect(years).toBeGreaterThan((52 / 52.17857) * probabilityAliveAfter(grocery, client, { horizon: 52 }))
  })

  it('are refused for money that grows, or has no end', () => {
    const code = { code: 'OUT_OF_RANGE', path: 'options.annualDiscountRate' }
    const client = history(4, 20, 26)
    expect(() => discountedResidualPurchases(grocery, client, { annualDiscountRate: -0.1, horizon: 9 })).toThrow(
      expect.objectContaining(code),
    )
    expect(() => discountedYearsAlive(grocery, client, { annualDiscountRate: 0 })).toThrow(
      expect.objectContaining(code),
    )
  })
})
