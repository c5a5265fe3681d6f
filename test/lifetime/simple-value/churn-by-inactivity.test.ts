import { describe, expect, it } from 'vitest'
import { averageValue, churnByInactivity } from '../../../src/lifetime/index.js'
import { customerBase, customerBaseFromSummary } from '../../../src/records/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { frequency: [3, 1, 0, 0, 5, 2], recency: [38, 20, 0, 0, 10, 26], age: [39, 39, 30, 4, 39, 39] }
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })

describe('churnByInactivity', () => {
  it('counts who became lost in the last period among who was a client when it began', () => {
    // Silent for 1, 19, 30, 4, 29 and 13 weeks; the third and the fifth were lost before, the fourth is new.
    expect(churnByInactivity(base, { inactiveFor: 13 })).toEqual({
      rate: 2 / 3,
      per: { value: 13, unit: 'week' },
      lost: 2,
      atRisk: 3,
      interval: proportionInterval(2, 3),
    })
  })

  it('passes level and method on', () => {
    const { interval } = churnByInactivity(base, { inactiveFor: 13, level: 0.8, method: 'jeffreys' })
    expect(interval).toEqual(proportionInterval(2, 3, { level: 0.8, method: 'jeffreys' }))
  })

  it('is the same whatever the unit, on the day that a rule is met too', () => {
    const day = (date: number): Date => new Date(Date.UTC(2024, 0, date))
    const orders = [0, 1, 2, 3, 4, 5, 6].map(i => ({ client: i, date: day(1 + i) }))
    const rates = (['day', 'week', 'month', 'year'] as const).map(timeUnit => {
      const base = customerBase(orders, { observedUntil: '2024-01-10', timeUnit })
      const { lost, atRisk } = churnByInactivity(base, { inactiveFor: { value: 5, unit: 'day' } })
      return [lost, atRisk]
    })
    // Silent for 9, 8, 7, 6, 5, 4 and 3 days; known for as many.
    expect(rates).toEqual([
      [5, 5],
      [5, 5],
      [5, 5],
      [5, 5],
    ])
  })

  it('can be handed on as it is', () => {
    const spent = customerBaseFromSummary(
      { ...columns, meanSpend: [9, 9, 0, 0, 9, 9] },
      { timeUnit: 'week', observedUntil: '1997-09-30' },
    )
    const churn = churnByInactivity(spent, { inactiveFor: 13 })
    const years = (13 * 7) / 365.25 / (2 / 3)
    expect(averageValue(spent, { churn, margin: 1, retentionCostPerYear: 0 }).expectedPurchases[0]).toBeCloseRelative(
      ((11 / 190) * 365.25 * years) / 7,
      1e-12,
    )
  })

  it.each([
    [{ inactiveFor: 0 }, 'OUT_OF_RANGE', 'options.inactiveFor'],
    [{ inactiveFor: 13, level: 2 }, 'OUT_OF_RANGE', 'options.level'],
    [{ inactiveFor: 13, days: 2 }, 'UNKNOWN_OPTION', 'options.days'],
    [{ inactiveFor: 40 }, 'NO_DATA', 'base'],
  ])('refuses %j', (options, code, path) => {
    expect(thrown(() => churnByInactivity(base, options))).toMatchObject({ code, path })
  })
})
