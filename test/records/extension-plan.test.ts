import { describe, expect, it } from 'vitest'
import { extensionPlan } from '../../src/records/extension-plan.js'
import type { BaseOptions, ExtendOptions } from '../../src/records/index.js'
import { customerBase, customerBaseFromSummary } from '../../src/records/index.js'

const orders = [{ client: 'ann', date: '2024-01-01', amount: 5 }]
const until = { observedUntil: '2024-02-29' }

function planOf(options: Partial<ExtendOptions>, rules: BaseOptions = {}) {
  return extensionPlan(customerBase(orders, { observedUntil: '2024-01-31', ...rules }), { ...until, ...options })
}

describe('extensionPlan', () => {
  it('is that of the base', () => {
    const rules = { timeUnit: 'month', spend: 'all-orders', zeros: 'drop', refunds: 'net' } as const
    const plan = planOf({}, { ...rules, keep: ['purchaseDays', 'logSpend', 'intervals'] })
    expect(plan).toEqual({
      ...rules,
      keep: ['intervals', 'logSpend', 'purchaseDays'],
      observedUntil: 19_782,
      holdoutUntil: undefined,
      onIssue: 'throw',
    })
    expect(planOf({ spend: 'all-orders', onIssue: 'skip' }, rules).onIssue).toBe('skip')
  })

  it('takes a policy for refunds where there were none', () => {
    expect(planOf({}).refunds).toBe('error')
    expect(planOf({ refunds: 'net' }).refunds).toBe('net')
    expect(() => planOf({ refunds: 'drop' }, { refunds: 'net' })).toThrow(
      expect.objectContaining({ code: 'CONFLICTING_OPTIONS', path: 'options.refunds' }),
    )
  })

  it('refuses other rules than those of the base', () => {
    expect(() => planOf({ spend: 'all-orders' })).toThrow(
      expect.objectContaining({ code: 'CONFLICTING_OPTIONS', path: 'options.spend' }),
    )
    expect(() => planOf({ zeros: 'drop' })).toThrow(expect.objectContaining({ path: 'options.zeros' }))
  })

  it('reads the rules of summary columns from options, or off the columns', () => {
    const dates = { timeUnit: 'day', observedUntil: '2024-01-31' } as const
    const columns = { frequency: [1, 0], recency: [2, 0], age: [4, 4], meanSpend: [5, 5] }
    const all = customerBaseFromSummary({ ...columns, spendOrders: [1, 1] }, dates)
    expect(extensionPlan(all, until)).toMatchObject({ spend: 'all-orders', zeros: 'order-without-spend' })
    const repeat = customerBaseFromSummary({ ...columns, meanSpend: [5, 0] }, dates)
    expect(extensionPlan(repeat, until).spend).toBe('repeat-orders')
    expect(extensionPlan(repeat, { ...until, spend: 'all-orders', zeros: 'drop' })).toMatchObject({
      spend: 'all-orders',
      zeros: 'drop',
    })
  })

  it('wants an end of observation that is no earlier', () => {
    expect(() => planOf({ observedUntil: '2024-01-30' })).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'options.observedUntil' }),
    )
    const base = customerBase(orders)
    const none = JSON.parse('{}')
    expect(() => extensionPlan(base, none)).toThrow(expect.objectContaining({ code: 'MISSING_VALUE' }))
    expect(() => planOf(JSON.parse('{ "timeUnit": "day" }'))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.timeUnit' }),
    )
  })
})
