import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const DRAWS = 40_000
const model = gammaGamma.fromParams({ p: 6.25, q: 5.74, gamma: 25.44 })

/** What many clients with the same history spend on so many purchases. */
function drawsOf(given: typeof model, spendOrders: number, meanSpend: number, purchases: number): Float64Array {
  const all = (value: number): number[] => Array(DRAWS).fill(value)
  const columns = {
    frequency: all(spendOrders),
    recency: all(spendOrders === 0 ? 0 : 30),
    age: all(38),
    meanSpend: all(meanSpend),
    spendOrders: all(spendOrders),
  }
  const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
  return gammaGamma.simulateFuture(given, base, { purchases: all(purchases), seed: 5 })
}

describe('simulateFuture', () => {
  it.each([
    [0, 0, 1],
    [2, 22.35, 3],
    [40, 90, 12],
  ])('has mean and variance of the posterior: %d orders of %d, %d to come', (orders, mean, purchases) => {
    const draws = drawsOf(model, orders, mean, purchases)
    const { p, q, gamma } = model.params
    const [shape, rate] = [q + p * orders, gamma + orders * mean]
    const expected = purchases * gammaGamma.expectedSpend(model, { spendOrders: orders, meanSpend: mean })
    const inverse = rate / (shape - 1)
    const square = (rate * rate) / ((shape - 1) * (shape - 2))
    const variance = p * purchases * square + (p * purchases) ** 2 * (square - inverse ** 2)
    const found = draws.reduce((sum, amount) => sum + amount, 0) / DRAWS
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(variance / DRAWS))
    const spread = draws.reduce((sum, amount) => sum + (amount - found) ** 2, 0) / DRAWS
    expect(spread).toBeCloseRelative(variance, 0.15)
  })

  it('draws where the population has no mean', () => {
    const heavy = gammaGamma.fromParams({ p: 2, q: 0.8, gamma: 10 })
    const draws = drawsOf(heavy, 0, 0, 1).toSorted()
    expect(draws.every(amount => amount > 0 && amount <= 1e300)).toBe(true)
    expect(draws[DRAWS / 2]!).toBeCloseRelative(gammaGamma.medianSpendOfNewClient(heavy), 0.9)
  })
})
