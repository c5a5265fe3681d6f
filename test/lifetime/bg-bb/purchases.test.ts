import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import { donors } from './donations.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }
const model = bgBb.fromParams(params, { timeUnit: 'year' })
const client = { frequency: 6, recency: 6, age: 6 }

describe('expectedPurchases', () => {
  // BTYD 2.4.3 at parameters of more digits: donations of the next five years.
  it.each([
    [5, 6, 3.23],
    [2, 6, 1.67],
    [4, 5, 2.03],
    [1, 1, 0.086],
    [0, 0, 0.073],
  ])('%d donations, the last in year %d', (frequency, recency, expected) => {
    expect(bgBb.expectedPurchases(model, { frequency, recency, age: 6 }, { horizon: 5 })).toBeCloseTo(expected, 2)
  })

  it('forecasts about what the donors gave', () => {
    // They gave 13,260 times in the five years that followed (2002 to 2006).
    const perCell = bgBb.expectedPurchases(bgBb.fit(donors), donors, { horizon: 5 })
    const { weight, ofClient } = donors.patterns
    const total = perCell.reduce((sum, value, i) => sum + value * weight[ofClient[i]!]!, 0)
    expect(total).toBeGreaterThan(12_500)
    expect(total).toBeLessThan(13_500)
  })

  it('does not notice that γ is 1, where the closed form is 0/0', () => {
    const at = (gamma: number) => bgBb.expectedPurchases(bgBb.fromParams({ ...params, gamma }), client, { horizon: 50 })
    expect(at(1)).toBeCloseRelative((at(1 - 1e-7) + at(1 + 1e-7)) / 2, 1e-12)
  })
})

describe('expectedPurchasesOfNewClient', () => {
  it('averages over all histories what each of them makes expect', () => {
    // Tower property: purchases of a new client in 10 opportunities are those of the first 4 and those expected after.
    let mean = 0
    for (let bits = 0; bits < 16; bits++) {
      const times = [1, 2, 3, 4].filter(time => (bits >> (time - 1)) & 1)
      const history = { frequency: times.length, recency: times.at(-1) ?? 0, age: 4 }
      const later = bgBb.expectedPurchases(model, history, { horizon: 6 })
      mean += Math.exp(bgBb.logLikelihood(model, history)) * (times.length + later)
    }
    expect(bgBb.expectedPurchasesOfNewClient(model, { horizon: 10 })).toBeCloseRelative(mean, 1e-13)
  })
})

describe('discountedResidualPurchases', () => {
  // BTYD 2.4.3 at parameters of more digits: DERT at 10 % a year.
  it.each([
    [6, 6, 5.91],
    [5, 5, 2.855],
    [4, 6, 4.27],
    [4, 4, 0.918],
  ])('without end: %d donations, the last in year %d', (frequency, recency, expected) => {
    const history = { frequency, recency, age: 6 }
    expect(bgBb.discountedResidualPurchases(model, history, { annualDiscountRate: 0.1 })).toBeCloseTo(expected, 2)
  })

  it('tends to the endless value, and is the bare expectation at rate 0', () => {
    const endless = bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 })
    const long = bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1, horizon: 1000 })
    expect(long).toBeCloseRelative(endless, 1e-14)
    const bare = bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: 0, horizon: 9 })
    expect(bare).toBe(bgBb.expectedPurchases(model, client, { horizon: 9 }))
  })

  it('takes a month for a twelfth of a year', () => {
    const months = bgBb.fromParams(params, { timeUnit: 'month' })
    const rate = 1.1 ** 12 - 1
    const monthly = bgBb.discountedResidualPurchases(months, client, { annualDiscountRate: rate })
    const yearly = bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 })
    expect(monthly).toBeCloseRelative(yearly, 1e-13)
  })

  it('refuses an endless sum of what is not discounted, and half a period', () => {
    const ask = (options: { annualDiscountRate: number; horizon?: number }) =>
      thrown(() => bgBb.discountedResidualPurchases(model, client, options))
    expect(ask({ annualDiscountRate: 0 }).path).toBe('options.annualDiscountRate')
    expect(ask({ annualDiscountRate: 0.1, horizon: 2.5 }).path).toBe('options.horizon')
    const unitless = bgBb.fromParams(params)
    const bare = () => bgBb.discountedResidualPurchases(unitless, client, { annualDiscountRate: 0.1 })
    expect(thrown(bare).code).toBe('UNIT_MISMATCH')
  })
})

describe('discountedYearsAlive', () => {
  it('is discounted purchases without the buying', () => {
    const months = bgBb.fromParams(params, { timeUnit: 'month' })
    const options = { annualDiscountRate: 0.1, horizon: 24 }
    const years = bgBb.discountedYearsAlive(months, client, options)
    const buys = (1.204 + 6) / (1.204 + 0.75 + 6)
    expect(years * 12 * buys).toBeCloseRelative(bgBb.discountedResidualPurchases(months, client, options), 1e-14)
  })

  it('is at most the horizon', () => {
    const years = bgBb.discountedYearsAlive(model, client, { annualDiscountRate: 0, horizon: 10 })
    expect(years).toBeLessThan(10)
    expect(years).toBeGreaterThan(5)
  })
})
