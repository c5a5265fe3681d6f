/** What must hold of the simple formulas whatever the log. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LifetimeValue } from '../../src/lifetime/index.js'
import { averageValue, cohortValue, historicValue, retentionValue } from '../../src/lifetime/index.js'
import type { CustomerBase, Order } from '../../src/records/index.js'
import { customerBase } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'

const log: fc.Arbitrary<readonly Order[]> = fc.array(
  fc.record({
    client: fc.integer({ min: 1, max: 15 }),
    date: fc.integer({ min: 0, max: 364 }).map(day => new Date(Date.UTC(2023, 0, 1) + day * 86_400_000)),
    amount: magnitude(1, 1e4),
  }),
  { minLength: 2, maxLength: 60 },
)
const terms = fc.record({
  rate: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  per: fc.constantFrom('week', 'month', 'year'),
  weeks: magnitude(0.5, 500),
  margin: fc.double({ min: 0.01, max: 1, noNaN: true }),
  annualDiscountRate: fc.double({ min: 0, max: 1, noNaN: true }),
  retentionCostPerYear: magnitude(0.01, 100),
  acquisitionCost: magnitude(0.01, 100),
})
type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never

/** Every formula in turn; the base alone changes its unit of time. */
const FORMULAS: Readonly<
  Record<string, (orders: readonly Order[], timeUnit: 'day' | 'week', given: Terms) => LifetimeValue>
> = {
  historicValue: (orders, timeUnit, { margin, annualDiscountRate, retentionCostPerYear, acquisitionCost }) =>
    historicValue(baseIn(timeUnit, orders), { margin, annualDiscountRate, retentionCostPerYear, acquisitionCost }),
  averageValue: (orders, timeUnit, { rate, per, weeks, annualDiscountRate: _, ...rest }) =>
    averageValue(baseIn(timeUnit, orders), { ...rest, churn: { rate, per }, horizon: { value: weeks, unit: 'week' } }),
  retentionValue: (orders, timeUnit, { rate, per, weeks, ...rest }) =>
    retentionValue(baseIn(timeUnit, orders), {
      ...rest,
      churn: { rate, per },
      horizon: { value: weeks, unit: 'week' },
    }),
  cohortValue: (orders, timeUnit, { rate, per, weeks, ...rest }) =>
    cohortValue(orders, {
      ...rest,
      timeUnit,
      period: 'quarter',
      observedUntil: '2023-12-31',
      churn: { rate, per },
      horizon: { value: weeks, unit: 'week' },
    }),
}

function baseIn(timeUnit: 'day' | 'week', orders: readonly Order[]): CustomerBase {
  return customerBase(orders, { timeUnit, observedUntil: '2024-01-31', spend: 'all-orders' })
}

const sizeOf = ({ weeks, retentionCostPerYear, acquisitionCost }: Terms): number =>
  1 + acquisitionCost + retentionCostPerYear * (weeks + 60)

describe.each(Object.entries(FORMULAS))('%s', (_, formula) => {
  it('is the same in days and in weeks, and adds up', () => {
    fc.assert(
      fc.property(log, terms, (orders, given) => {
        const daily = formula(orders, 'day', given)
        const weekly = formula(orders, 'week', given)
        for (const [i, value] of daily.value.entries()) {
          const room = 1e-9 * (Math.abs(value) + sizeOf(given))
          expect(Math.abs((weekly.value[i] ?? Number.NaN) - value)).toBeLessThan(room)
          expect(daily.expectedRevenue[i]).toBeCloseRelative(
            (daily.expectedPurchases[i] ?? Number.NaN) * (daily.expectedSpend[i] ?? Number.NaN),
            1e-12,
          )
        }
        for (const name of ['expectedPurchases', 'expectedRevenue', 'value'] as const) {
          const sum = daily[name].reduce((total, cell) => total + cell, 0)
          const size = daily[name].reduce((total, cell) => total + Math.abs(cell), 0)
          expect(Math.abs(daily.totals[name] - sum)).toBeLessThanOrEqual(1e-13 * size)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is scaled by the scale of money, and not moved by the order of rows', () => {
    fc.assert(
      fc.property(log, terms, (orders, given) => {
        const ours = formula(orders, 'week', given)
        const scaled = orders.map(order => ({ ...order, amount: 8 * (order.amount ?? Number.NaN) })).toReversed()
        const { retentionCostPerYear, acquisitionCost } = given
        const dearer = {
          ...given,
          retentionCostPerYear: 8 * retentionCostPerYear,
          acquisitionCost: 8 * acquisitionCost,
        }
        const theirs = formula(scaled, 'week', dearer)
        const byClient = new Map(Array.from(theirs.ids, (id, i) => [id, theirs.value[i] ?? Number.NaN]))
        for (const [i, value] of ours.value.entries()) {
          const other = byClient.get(ours.ids[i] ?? '') ?? Number.NaN
          expect(Math.abs(other / 8 - value)).toBeLessThan(1e-9 * (Math.abs(value) + sizeOf(given)))
        }
      }),
      { numRuns: 40 },
    )
  })
})
