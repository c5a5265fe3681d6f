import { describe, expect, it } from 'vitest'
import { marginMultiple, retentionValue } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import { oneClient, twoClients } from './base.js'

const terms = { margin: 0.3, churn: { rate: 0.25, per: 'year' }, annualDiscountRate: 0.12 } as const

describe('retentionValue', () => {
  it('is case 1 of Berger and Nasr (1998): 568.78', () => {
    const { totals } = retentionValue(oneClient(), {
      margin: 1,
      churn: { rate: 0.25, per: 'year' },
      annualDiscountRate: 0.2,
      retentionCostPerYear: 50,
      firstMargin: 'now',
      horizon: 10,
    })
    expect(totals.value.toFixed(2)).toBe('568.78')
  })

  it('is the margin of a period times its multiple', () => {
    const { value, expectedPurchases, expectedRevenue } = retentionValue(twoClients(), { ...terms, acquisitionCost: 7 })
    const multiple = marginMultiple({ retentionPerPeriod: 0.75, discountRatePerPeriod: 0.12 })
    expect(value[0]).toBeCloseRelative(0.3 * 100 * multiple - 7, 1e-14)
    expect(expectedPurchases[0]).toBeCloseRelative(2 * 3, 1e-14)
    expect(expectedRevenue[1]).toBeCloseRelative(300, 1e-14)
  })

  it('counts in the periods of the churn rate', () => {
    const { value } = retentionValue(twoClients(), { ...terms, churn: { rate: 0.02, per: 'month' }, horizon: 1 })
    const [r, v] = [0.98, 1.12 ** (-1 / 12)]
    let sum = 0
    for (let i = 1; i <= 12; i++) sum += (r * v) ** i
    expect(value[0]).toBeCloseRelative(((0.3 * 100) / 12) * sum, 1e-12)
  })

  it('is less with every cost, and more with a margin that comes now', () => {
    const base = twoClients()
    const plain = retentionValue(base, terms).totals.value
    expect(retentionValue(base, { ...terms, retentionCostPerYear: 1 }).totals.value).toBeLessThan(plain)
    expect(retentionValue(base, { ...terms, firstMargin: 'now' }).totals.value).toBeCloseRelative(plain + 60, 1e-14)
  })

  it.each([
    [{ churn: { rate: 0, per: 'year' } }, 'MISSING_VALUE', 'options.horizon'],
    [{ annualDiscountRate: undefined }, 'INVALID_TYPE', 'options.annualDiscountRate'],
    [{ firstMargin: 'never' }, 'OUT_OF_RANGE', 'options.firstMargin'],
    [{ horizon: -1 }, 'OUT_OF_RANGE', 'options.horizon'],
    [{ retention: 0.75 }, 'UNKNOWN_OPTION', 'options.retention'],
  ])('refuses %j', (change, code, path) => {
    const options = { ...terms, ...change }
    expect(thrown(() => Reflect.apply(retentionValue, undefined, [twoClients(), options]))).toMatchObject({
      code,
      path,
    })
  })
})

it('refuses churn that takes a million years, where nothing else ends', () => {
  const churn = { rate: 1e-17, per: 'year' } as const
  const endless = () => retentionValue(oneClient(), { margin: 0.4, churn, annualDiscountRate: 0 })
  expect(thrown(endless)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.churn.rate' })
})
