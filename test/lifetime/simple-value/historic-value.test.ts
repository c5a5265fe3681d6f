import { describe, expect, it } from 'vitest'
import { historicValue } from '../../../src/lifetime/index.js'
import type { Order } from '../../../src/records/index.js'
import { customerBase } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const orders: readonly Order[] = [
  { client: 'ann', date: '2023-12-31', amount: 80 },
  { client: 'ann', date: '2024-12-01', amount: 80 },
  { client: 'bob', date: '2024-07-01', amount: 40 },
  { client: 'cleo', date: '2024-03-01', amount: 0 },
]
const base = customerBase(orders, { observedUntil: '2024-12-31', timeUnit: 'week', spend: 'all-orders' })

describe('historicValue', () => {
  it('adds up what came, less what it cost', () => {
    const { ids, expectedPurchases, expectedSpend, expectedRevenue, value, totals } = historicValue(base, {
      margin: 0.5,
      acquisitionCost: 10,
      retentionCostPerYear: 3.6525,
    })
    expect(ids).toEqual(['ann', 'bob', 'cleo'])
    expect([...expectedPurchases]).toEqual([2, 1, 1])
    expect([...expectedSpend]).toEqual([80, 40, 0])
    expect([...expectedRevenue]).toEqual([160, 40, 0])
    expect(value[0]).toBeCloseRelative(80 - 10 - 3.66, 1e-12)
    expect(value[1]).toBeCloseRelative(20 - 10 - 1.83, 1e-12)
    expect(value[2]).toBeCloseRelative(-10 - 3.05, 1e-12)
    expect(totals).toMatchObject({ expectedPurchases: 4, expectedRevenue: 200 })
  })

  it('brings the past to today, exactly for two equal purchases', () => {
    const { value } = historicValue(base, {
      margin: 1,
      acquisitionCost: 10,
      retentionCostPerYear: 6,
      annualDiscountRate: 0.1,
    })
    const grown = (days: number): number => 1.1 ** (days / 365.25)
    const kept = (6 * (grown(366) - 1)) / Math.log(1.1)
    expect(value[0]).toBeCloseRelative(80 * grown(366) + 80 * grown(30) - 10 * grown(366) - kept, 1e-12)
  })

  it('spaces more purchases evenly', () => {
    const days = [1, 11, 21, 31].map(day => ({ client: 1, date: { year: 2024, month: 12, day }, amount: 5 }))
    const even = customerBase(days, { observedUntil: '2024-12-31', spend: 'all-orders' })
    const { value } = historicValue(even, { margin: 1, annualDiscountRate: 0.5 })
    const sum = [30, 20, 10, 0].reduce((total, ago) => total + 5 * 1.5 ** (ago / 365.25), 0)
    expect(value[0]).toBeCloseRelative(sum, 1e-13)
  })

  it('refuses a base without first orders, and options out of range', () => {
    const repeat = customerBase(orders, { observedUntil: '2024-12-31' })
    expect(thrown(() => historicValue(repeat, { margin: 0.5 }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'base.spendOrders',
      hint: "Build the base with { spend: 'all-orders' }",
    })
    expect(thrown(() => historicValue(base, { margin: 0.5, annualDiscountRate: -0.1 })).path).toBe(
      'options.annualDiscountRate',
    )
    expect(thrown(() => Reflect.apply(historicValue, undefined, [base, { margin: 0.5, churn: 1 }])).path).toBe(
      'options.churn',
    )
  })
})

it('refuses a rate by which money outgrows a double', () => {
  const base = customerBase([{ client: 1, date: '1999-01-01', amount: 1 }], {
    observedUntil: '2024-01-01',
    spend: 'all-orders',
  })
  const fault = thrown(() => historicValue(base, { margin: 0.4, annualDiscountRate: 1e50 }))
  expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.annualDiscountRate' })
})
