import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, lifetimeValue, mbgNbd } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import { buying, clients, mayLeaveAtOnce, spending } from './models.js'

const models = { buying: [bgNbd, buying], spending: [gammaGamma, spending] } as const
const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }

describe('lifetimeValue', () => {
  it('is margin times spend times discounted purchases, less what clients cost', () => {
    const base = clients()
    const { ids, expectedPurchases, expectedSpend, expectedRevenue, value, totals } = lifetimeValue(models, base, {
      ...terms,
      acquisitionCost: 4,
      retentionCostPerYear: 1.5,
    })
    expect(ids).toBe(base.ids)
    const discounted = bgNbd.discountedResidualPurchases(buying, base, { horizon: 52, annualDiscountRate: 0.1 })
    const years = bgNbd.discountedYearsAlive(buying, base, { horizon: 52, annualDiscountRate: 0.1 })
    expect(expectedPurchases).toEqual(bgNbd.expectedPurchases(buying, base, { horizon: 52 }))
    expect(expectedSpend).toEqual(gammaGamma.expectedSpend(spending, base))
    for (const [i, spend] of expectedSpend.entries()) {
      expect(expectedRevenue[i]).toBe((expectedPurchases[i] ?? -1) * spend)
      const expected = 0.3 * spend * (discounted[i] ?? -1) - 1.5 * (years[i] ?? -1) - 4
      expect(value[i]).toBeCloseTo(expected, 12)
    }
    const sum = (column: Float64Array): number => column.reduce((total, cell) => total + cell, 0)
    expect(totals.expectedPurchases).toBeCloseTo(sum(expectedPurchases), 12)
    expect(totals.expectedRevenue).toBeCloseTo(sum(expectedRevenue), 9)
    expect(totals.value).toBeCloseTo(sum(value), 9)
  })

  it('discounts each purchase from when it comes: between the values at the ends of the months before and after', () => {
    const { value, expectedSpend } = lifetimeValue(models, clients(), {
      ...terms,
      horizon: { value: 12, unit: 'month' },
    })
    const month = 365.25 / 84
    for (const [i, spend] of expectedSpend.entries()) {
      const client = [0, 2, 7, 1, 60].map((frequency, k) => ({
        frequency,
        recency: [0, 30.43, 29.43, 1.71, 38.5][k] ?? -1,
        age: 38.86,
      }))[i]
      if (client === undefined) throw new Error('no such client')
      let [early, late, before] = [0, 0, 0]
      for (let k = 1; k <= 12; k++) {
        const purchases = bgNbd.expectedPurchases(buying, client, { horizon: k * month })
        early += (purchases - before) * 1.1 ** (-(k - 1) / 12)
        late += (purchases - before) * 1.1 ** (-k / 12)
        before = purchases
      }
      expect(value[i]).toBeGreaterThan(0.3 * spend * late)
      expect(value[i]).toBeLessThan(0.3 * spend * early)
    }
  })

  it('takes any model of the contract', () => {
    const other = lifetimeValue({ ...models, buying: [mbgNbd, mayLeaveAtOnce] }, clients(), terms)
    expect(other.value[0]).toBeLessThan(lifetimeValue(models, clients(), terms).value[0] ?? 0)
  })

  it.each([
    [{ ...terms, margin: 30 }, 'OUT_OF_RANGE', 'options.margin'],
    [{ ...terms, margin: 0 }, 'OUT_OF_RANGE', 'options.margin'],
    [{ ...terms, annualDiscountRate: -1 }, 'OUT_OF_RANGE', 'options.annualDiscountRate'],
    [{ ...terms, horizon: 0 }, 'OUT_OF_RANGE', 'options.horizon'],
    [{ ...terms, acquisitionCost: -1 }, 'OUT_OF_RANGE', 'options.acquisitionCost'],
    [{ ...terms, retentionCostPerYear: Number.NaN }, 'OUT_OF_RANGE', 'options.retentionCostPerYear'],
    [{ ...terms, discount: 0.1 }, 'UNKNOWN_OPTION', 'options.discount'],
  ])('refuses %j', (options, code, path) => {
    expect(thrown(() => lifetimeValue(models, clients(), options))).toMatchObject({ code, path })
  })

  it('refuses a model that does not know its unit, as rates are by the year', () => {
    const unitless = bgNbd.fromParams(buying.params)
    expect(thrown(() => lifetimeValue({ ...models, buying: [bgNbd, unitless] }, clients(), terms))).toMatchObject({
      code: 'UNIT_MISMATCH',
      path: 'model.timeUnit',
    })
  })

  it('passes on that a mean does not exist, and takes a stated amount in its place', () => {
    const heavy = gammaGamma.fromParams({ p: 6.25, q: 0.8, gamma: 15.44 })
    const heavyModels = { ...models, spending: [gammaGamma, heavy] } as const
    expect(thrown(() => lifetimeValue(heavyModels, clients(), terms)).code).toBe('MEAN_UNDEFINED')
    expect(lifetimeValue(heavyModels, clients(), { ...terms, withoutSpend: 20 }).expectedSpend[0]).toBe(20)
  })
})
