import { describe, expect, it } from 'vitest'
import { ggomNbd } from '../../../src/lifetime/index.js'

const model = ggomNbd.fromParams({ r: 0.8, alpha: 6, b: 0.08, s: 1.2, beta: 6 }, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('expectedPurchases', () => {
  // CLVTools 0.12.1, by the corrected expression of Adler (2022); mpmath agrees.
  it.each([
    [6, 93.2857142857143, 7.32674769109228],
    [0, 0, 0.419155855587007],
    [4, 53.1428571428571, 2.84388518498197],
  ])('x %d, last %d, 207 weeks ahead', (frequency, recency, expected) => {
    const apparel = ggomNbd.fromParams({
      r: 1.44900950444556,
      alpha: 48.6281157692002,
      b: 2.26666403991891e-6,
      s: 0.56084791474767,
      beta: 0.000106175018931231,
    })
    const options = { horizon: 207.142857142857 }
    expect(ggomNbd.expectedPurchases(apparel, { frequency, recency, age: 104 }, options)).toBeCloseRelative(
      expected,
      1e-6,
    )
  })

  it('of a client of age zero is that of a new client', () => {
    const fresh = { frequency: 0, recency: 0, age: 0 }
    for (const horizon of [0.01, 1, 52, 5000]) {
      const expected = ggomNbd.expectedPurchasesOfNewClient(model, { horizon })
      expect(ggomNbd.expectedPurchases(model, fresh, { horizon })).toBeCloseRelative(expected, 1e-14)
    }
  })
})

describe.each([
  ['discountedResidualPurchases', ggomNbd.discountedResidualPurchases],
  ['discountedYearsAlive', ggomNbd.discountedYearsAlive],
] as const)('%s', (_, worth) => {
  it('is the sum over weeks of what each brings, discounted from its middle', () => {
    const over = (weeks: number, annualDiscountRate: number): number =>
      worth(model, client, { horizon: weeks, annualDiscountRate })
    let sum = 0
    for (let week = 1; week <= 104; week++) {
      sum += (over(week, 0) - (week === 1 ? 0 : over(week - 1, 0))) * 1.1 ** (-((week - 0.5) * 7) / 365.25)
    }
    expect(over(104, 0.1)).toBeCloseRelative(sum, 2e-5)
  })

  it('needs no horizon where money loses value', () => {
    const endless = worth(model, client, { annualDiscountRate: 0.1 })
    expect(endless).toBeCloseRelative(worth(model, client, { annualDiscountRate: 0.1, horizon: 1e5 }), 1e-14)
    expect(() => worth(model, client, { annualDiscountRate: 0 })).toThrow('options.annualDiscountRate')
  })
})
