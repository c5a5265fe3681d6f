import { describe, expect, it } from 'vitest'
import { cohortValue } from '../../../src/lifetime/index.js'
import type { Order } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const orders: readonly Order[] = [
  { client: 'ann', date: '2024-01-10', amount: 100 },
  { client: 'bob', date: '2024-01-20', amount: 60 },
  { client: 'ann', date: '2024-02-10', amount: 50 },
  { client: 'ann', date: '2024-03-10', amount: 70 },
  { client: 'dan', date: '2024-02-05', amount: 30 },
  { client: 'cleo', date: '2024-03-15', amount: 80 },
]
const terms = {
  observedUntil: '2024-03-31',
  period: 'month',
  churn: { rate: 0.5, per: 'month' },
  margin: 0.5,
  annualDiscountRate: 0,
} as const

describe('cohortValue', () => {
  it('goes on from what each cohort brought, by the churn that is stated', () => {
    const { cohorts, ids, expectedPurchases, expectedSpend, expectedRevenue, value, defined, totals } = cohortValue(
      orders,
      terms,
    )
    expect(ids).toEqual(['ann', 'bob', 'dan', 'cleo'])
    expect(cohorts).toEqual([
      { from: '2024-01-01', until: '2024-01-31', clients: 2, cumulatedMargin: [40, 52.5, 70], expectedMargin: 10 },
      { from: '2024-02-01', until: '2024-02-29', clients: 1, cumulatedMargin: [15, 15], expectedMargin: 0 },
      { from: '2024-03-01', until: '2024-03-31', clients: 1, cumulatedMargin: [40] },
    ])
    expect(value[0]).toBeCloseRelative(10, 1e-14)
    expect([...value.slice(1)].map(Math.round)).toEqual([10, 0, 0])
    expect([...defined]).toEqual([1, 1, 1, 0])
    // One purchase of 60 per client in two months: a third of a purchase for the four that were due.
    expect(expectedPurchases[0]).toBeCloseRelative((1 / 0.75) * 0.25, 1e-14)
    expect(expectedSpend[0]).toBeCloseRelative(60, 1e-14)
    expect(expectedRevenue[0]).toBeCloseRelative(20, 1e-14)
    expect(totals.value).toBeCloseRelative(20, 1e-14)
  })

  it('discounts what comes, and pays for who is still a client', () => {
    const { value } = cohortValue(orders, {
      ...terms,
      annualDiscountRate: 0.2,
      horizon: { value: 2, unit: 'month' },
      retentionCostPerYear: 12,
      acquisitionCost: 3,
    })
    const v = 1.2 ** (-1 / 12)
    const margins = 10 * (0.5 * v + 0.25 * v ** 2)
    const costs = 0.25 * (v ** 0.5 + 0.5 * v ** 1.5)
    expect(value[0]).toBeCloseRelative(margins - costs - 3, 1e-13)
  })

  it('takes churn by any period', () => {
    const yearly = cohortValue(orders, { ...terms, churn: { rate: 1 - 0.5 ** 12, per: 'year' } })
    expect(yearly.totals.value).toBeCloseRelative(cohortValue(orders, terms).totals.value, 1e-12)
  })

  it('expects nothing of whom all leave', () => {
    const { value, defined } = cohortValue(orders, { ...terms, churn: { rate: 1, per: 'month' } })
    expect([...value]).toEqual([0, 0, 0, 0])
    expect([...defined]).toEqual([1, 1, 1, 0])
  })

  it.each([
    [{ observedUntil: '2024-03-30' }, 'OUT_OF_RANGE', 'options.observedUntil'],
    [{ period: 'day' }, 'OUT_OF_RANGE', 'options.period'],
    [{ churn: { rate: 0, per: 'month' } }, 'MISSING_VALUE', 'options.horizon'],
    [{ firstMargin: 'now' }, 'UNKNOWN_OPTION', 'options.firstMargin'],
    [{ margin: 2 }, 'OUT_OF_RANGE', 'options.margin'],
    [{ refunds: 'maybe' }, 'OUT_OF_RANGE', 'options.refunds'],
  ])('refuses %j', (change, code, path) => {
    expect(thrown(() => Reflect.apply(cohortValue, undefined, [orders, { ...terms, ...change }]))).toMatchObject({
      code,
      path,
    })
  })
})

describe('a cohort of the first period', () => {
  it.each([
    ['week', '2024-05-05', '2024-01-08'],
    ['month', '2024-03-31', '2024-01-01'],
    ['quarter', '2024-03-31', '2024-01-01'],
    ['year', '2024-12-31', '2024-01-01'],
  ] as const)('begins with the whole %s, whenever the log does', (period, observedUntil, from) => {
    expect(cohortValue(orders, { ...terms, period, observedUntil }).cohorts[0]?.from).toBe(from)
  })

  it('begins so before 1970 too', () => {
    const old = [{ client: 1, date: '1960-02-29', amount: 8 }]
    expect(cohortValue(old, { ...terms, observedUntil: '1960-02-29' }).cohorts[0]).toMatchObject({
      from: '1960-02-01',
      until: '1960-02-29',
    })
  })
})
