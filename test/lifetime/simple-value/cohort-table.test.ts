import { describe, expect, it } from 'vitest'
import { cohortTable } from '../../../src/lifetime/simple-value/cohort-table.js'
import type { Order } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const orders: readonly Order[] = [
  { client: 'cleo', date: '2024-04-15', amount: 80 },
  { client: 'ann', date: '2024-01-10', amount: 100 },
  { client: 'ann', date: '2024-01-31', amount: 10 },
  { client: 'bob', date: '2024-01-20', amount: 60 },
  { client: 'ann', date: '2024-03-10', amount: 70 },
  { client: 'bob', date: '2024-04-30', amount: 5 },
  { client: 'bob', date: '2024-05-01', amount: 999 },
]
const options = { observedUntil: '2024-04-30', period: 'month' } as const

describe('cohortTable', () => {
  it('puts clients where they first bought, and purchases where they were made', () => {
    const { base, rows, rowOf } = cohortTable(orders, options)
    expect(base.ids).toEqual(['cleo', 'ann', 'bob'])
    expect([...rowOf]).toEqual([3, 0, 0])
    expect(rows.map(({ clients, purchases, revenue }) => ({ clients, purchases, revenue }))).toEqual([
      { clients: 2, purchases: [3, 0, 1, 1], revenue: [170, 0, 70, 5] },
      { clients: 0, purchases: [0, 0, 0], revenue: [0, 0, 0] },
      { clients: 0, purchases: [0, 0], revenue: [0, 0] },
      { clients: 1, purchases: [1], revenue: [80] },
    ])
  })

  it('adds up to the base', () => {
    const { base, rows } = cohortTable(orders, {
      ...options,
      timeUnit: 'week',
      period: 'week',
      observedUntil: '2024-04-28',
    })
    const purchases = rows.flatMap(row => row.purchases).reduce((sum, step) => sum + step, 0)
    expect(purchases).toBe(base.frequency.reduce((sum, repeats) => sum + repeats + 1, 0))
    expect(rows.reduce((sum, { clients }) => sum + clients, 0)).toBe(base.size)
  })

  it('takes what a refund takes in the period of the refund', () => {
    const refund = [...orders, { client: 'ann', date: '2024-02-02', amount: -10 }]
    const { rows } = cohortTable(refund, { ...options, refunds: 'net' })
    expect(rows[0]?.revenue).toEqual([170, -10, 70, 5])
  })

  it('reads columns, and what can be read only once', () => {
    const columns = {
      client: orders.map(({ client }) => client),
      date: orders.map(({ date }) => date),
      amount: orders.map(({ amount }) => amount ?? 0),
    }
    const { rows } = cohortTable(orders, options)
    expect(cohortTable(columns, options).rows).toEqual(rows)
    expect(cohortTable(new Set(orders).values(), options).rows).toEqual(rows)
  })

  it('refuses to end in the middle of a period', () => {
    expect(thrown(() => cohortTable(orders, { ...options, observedUntil: '2024-04-29' })).message).toBe(
      'options.observedUntil: expected the last day of a month, received "2024-04-29". End at a whole period, so that all of them compare [OUT_OF_RANGE]',
    )
  })
})
