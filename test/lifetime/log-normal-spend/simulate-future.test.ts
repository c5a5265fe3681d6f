import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const DRAWS = 40_000
const model = logNormalSpend.fromParams({ median: 26, between: 0.5, within: 0.4 })

/** What clients with the same history spend on so many purchases. */
function drawsOf(spendOrders: number, meanLogSpend: number, purchases: number, count: number = DRAWS): Float64Array {
  const all = (value: number): number[] => Array(count).fill(value)
  const columns = {
    frequency: all(spendOrders),
    recency: all(spendOrders === 0 ? 0 : 30),
    age: all(38),
    meanSpend: all(spendOrders === 0 ? 0 : Math.exp(meanLogSpend)),
    spendOrders: all(spendOrders),
    logSpend: { mean: all(meanLogSpend), squares: all(0) },
  }
  const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
  return logNormalSpend.simulateFuture(model, base, { purchases: all(purchases), seed: 5 })
}

describe('simulateFuture', () => {
  it.each([
    [0, 0, 1],
    [2, 4, 3],
    [30, 3, 12],
  ])('has mean and variance of the posterior: %d orders of e^%d, %d to come', (orders, mean, purchases) => {
    const draws = drawsOf(orders, mean, purchases)
    const { between, within } = model.params
    const one = logNormalSpend.expectedSpend(model, { spendOrders: orders, meanLogSpend: mean })
    const own = (between ** 2 * within ** 2) / (within ** 2 + orders * between ** 2)
    const square = one ** 2 * Math.exp(own)
    const variance = purchases * square * Math.expm1(within ** 2) + purchases ** 2 * (square - one ** 2)
    const found = draws.reduce((sum, amount) => sum + amount, 0) / DRAWS
    expect(Math.abs(found - purchases * one)).toBeLessThan(4 * Math.sqrt(variance / DRAWS))
    const spread = draws.reduce((sum, amount) => sum + (amount - found) ** 2, 0) / DRAWS
    expect(spread).toBeCloseRelative(variance, 0.1)
  })

  it('draws any number of purchases in the time of ten thousand', () => {
    const [few, many] = [1e4, 1e12].map(purchases => drawsOf(30, 3, purchases, 1)[0]!)
    expect(many! / 1e8).toBeCloseRelative(few!, 1e-12)
  })
})
