import { describe, expect, it } from 'vitest'
import { levelPayment } from '../../../src/project/loans/level-payment.js'

const same = (growth: number, count: number): readonly number[] => new Array<number>(count).fill(growth)

describe('levelPayment', () => {
  it('is the payment of spreadsheets', () => {
    // PMT(0.5 %, 360, 100000) and with 20,000 left
    expect(levelPayment({ balance: 1e5, balloon: 0, growths: same(0.005, 360) })).toBeCloseTo(599.5505251527569, 10)
    expect(levelPayment({ balance: 1e5, balloon: 2e4, growths: same(0.005, 360) })).toBeCloseTo(579.6404201222055, 10)
  })

  it('keeps its digits at rates near 0, where (1 + g)^n - 1 in doubles has few', () => {
    // PMT(1e-12, 360, 100000) = 277.777777827917 by 50-digit arithmetic
    expect(levelPayment({ balance: 1e5, balloon: 0, growths: same(1e-12, 360) })).toBeCloseTo(277.777777827917, 11)
    expect(levelPayment({ balance: 1e5, balloon: 0, growths: same(0, 360) })).toBeCloseTo(277.7777777777778, 12)
    expect(levelPayment({ balance: 1e5, balloon: 0, growths: same(-1e-12, 360) })).toBeCloseTo(277.777777727639, 11)
  })

  it('is the same by the closed form and period by period', () => {
    for (const growth of [-0.3, -1e-6, 1e-9, 0.004, 2]) {
      const [closed, byPeriod] = [undefined, same(1, 60)].map(weights =>
        levelPayment({ balance: 1e5, balloon: 1e4, growths: same(growth, 60), ...(weights && { weights }) }),
      )
      expect(byPeriod! / closed! - 1).toBeCloseTo(0, 11)
    }
  })

  it('is worth the balance, whatever growths and weights', () => {
    const growths = [0.01, -0.02, 0, 0.5, 0.003]
    const weights = [1, 1, 1.1, 1.1, 1.21]
    const payment = levelPayment({ balance: 5000, balloon: 700, growths, weights })
    let left = 5000
    for (const [k, growth] of growths.entries()) left = left * (1 + growth) - payment * weights[k]!
    expect(left).toBeCloseTo(700, 9)
  })

  it('holds over terms whose growth no double does', () => {
    expect(levelPayment({ balance: 1e5, balloon: 0, growths: same(1, 2000), weights: same(1, 2000) })).toBe(1e5)
    const shrinking = levelPayment({ balance: 1e5, balloon: 0, growths: same(-0.5, 2000), weights: same(1, 2000) })
    expect(shrinking).toBe(0)
  })
})
