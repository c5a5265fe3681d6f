import { isoDate } from 'clientele/money'
import { customerBase } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { splitOf, trustIn } from '../../src/cli/trust.js'
import { BASE, ORDERS } from './base.js'

describe('splitOf', () => {
  it('holds out as much as the horizon, but no more than a quarter of the log', () => {
    // The log runs from 2024-01-01 to 2024-09-30, 273 days.
    expect(BASE.observedUntil - (splitOf(BASE, { value: 52, unit: 'week' }) ?? 0)).toBe(68)
    expect(BASE.observedUntil - (splitOf(BASE, { value: 2, unit: 'week' }) ?? 0)).toBe(14)
  })

  it('holds out nothing of a log or horizon of days', () => {
    const days = [1, 20].map(day => ({ client: 1, date: isoDate(19_000 + day) }))
    expect(splitOf(customerBase(days, { timeUnit: 'week' }), { value: 52, unit: 'week' })).toBe(undefined)
    expect(splitOf(BASE, { value: 6, unit: 'day' })).toBe(undefined)
  })
})

describe('trustIn', () => {
  const earlier = (orders: typeof ORDERS): typeof BASE =>
    customerBase(orders, {
      observedUntil: '2024-07-31',
      holdoutUntil: '2024-09-30',
      timeUnit: 'week',
      spend: 'all-orders',
    })

  it('judges purchases and amounts by what came true', () => {
    const base = earlier(ORDERS)
    const accuracy = trustIn(base)
    expect(accuracy?.purchases.actual).toBe(base.holdout?.frequency.reduce((sum, x) => sum + x, 0))
    expect(accuracy?.purchases.model.bias).toBeGreaterThan(0.7)
    expect(accuracy?.purchases.model.bias).toBeLessThan(1.3)
    expect(accuracy?.value?.actual).toBeGreaterThan(0)
  })

  it('judges purchases alone where there are no amounts', () => {
    const bare = customerBase(
      ORDERS.map(({ client, date }) => ({ client, date })),
      { observedUntil: '2024-07-31', holdoutUntil: '2024-09-30', timeUnit: 'week' },
    )
    expect(trustIn(bare)?.purchases.actual).toBe(trustIn(earlier(ORDERS))?.purchases.actual)
    expect(trustIn(bare)).not.toHaveProperty('value')
  })

  it('says nothing where there was no forecast to judge', () => {
    const once = [...new Map(ORDERS.map(order => [order.client, order])).values()]
    expect(trustIn(earlier(once))).toBe(undefined)
  })
})
