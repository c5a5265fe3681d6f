import { describe, expect, it } from 'vitest'
import { levelPayment } from '../../../../src/project/loans/level-payment.js'
import { roundedLevelPayment } from '../../../../src/project/loans/repayment/payment.js'
import { besideTie } from '../../../../src/project/loans/repayment/tie.js'

/** Years at one rate. */
const years = (balance: number, rate: number, count: number, balloon = 0) => {
  const period = { start: 0, end: 365, due: 365, days: 1, basis: 1 }
  return { balance, balloon, periods: new Array(count).fill(period), rates: new Array<number>(count).fill(rate) }
}
const near = (payment: number, terms: ReturnType<typeof years>): number => besideTie(payment, terms, terms.rates)

describe('besideTie', () => {
  it('is the tie where the payment is one, on whichever side doubles have it', () => {
    // 210 at 10 % over two years are 121 a year: 210 * 1.21 = 121 * 2.1
    for (const payment of [121 - 3e-14, 121, 121 + 3e-14]) expect(near(payment, years(210, 0.1, 2))).toBe(121)
    // 105: 60.5
    for (const payment of [60.5 - 2e-14, 60.5 + 2e-14]) expect(near(payment, years(105, 0.1, 2))).toBe(60.5)
    // 320 with 110 left: 121 for 210, and interest of 11
    expect(near(132 + 3e-14, years(320, 0.1, 2, 110))).toBe(132)
  })

  it('is on the side of the true payment where that is no tie', () => {
    // The next rates that doubles tell from 10 %.
    for (const payment of [121 - 1e-14, 121 + 1e-14]) {
      expect(near(payment, years(210, 0.1 + 1e-16, 2))).toBe(121.25)
      expect(near(payment, years(210, 0.1 - 1e-16, 2))).toBe(120.75)
    }
  })

  it('leaves other payments as they are, and what is no number', () => {
    expect(near(120.9999, years(210, 0.1, 2))).toBe(120.9999)
    expect(near(Number.POSITIVE_INFINITY, years(210, 1e308, 2))).toBe(Number.POSITIVE_INFINITY)
    expect(near(Number.NaN, years(210, 0.1, 2))).toBeNaN()
  })

  it('reads rates that print with an exponent, and those without decimals', () => {
    // At 100 % over two years a year pays 4/3 of the loan; at rates this small a little more than the quotient, or less.
    expect(near(4 + 1e-15, years(3, 1, 2))).toBe(4)
    expect(near(levelPayment({ balance: 100, balloon: 0, growths: [1e-20, 1e-20] }), years(100, 1e-20, 2))).toBe(50.25)
    expect(near(levelPayment({ balance: 100, balloon: 0, growths: [-1e-20] }), years(100, -1e-20, 1))).toBe(99.75)
  })

  it('makes payments that are whole numbers stay what they are in every mode', () => {
    for (const [rate, count, grown, annuity] of [
      [0.1, 4, 14_641, 46_410],
      [0.1, 6, 1_771_561, 7_715_610],
      [0.05, 3, 9261, 25_220],
      [0.2, 3, 216, 455],
    ] as const) {
      // grown = (1 + g)^n and annuity = grown * a, both in whole numbers.
      for (const times of [1, 3, 100, 12_345]) {
        for (const mode of ['up', 'down', 'ceiling', 'floor', 'half-even'] as const) {
          expect(roundedLevelPayment(years(annuity * times, rate, count), mode)).toBe(grown * times)
        }
      }
    }
  })
})
