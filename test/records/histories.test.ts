import { describe, expect, it } from 'vitest'
import { runsOf, runsWithAmounts } from '../../src/records/client-runs.js'
import { eventLog } from '../../src/records/event-log.js'
import { historiesOf } from '../../src/records/histories.js'

type Row = readonly [client: number, day: number, amount: number]

const logOf = (rows: readonly Row[]) => {
  const log = eventLog()
  for (const row of rows) log.add(...row)
  return log
}

const ROWS: readonly Row[] = [
  [0, 1, 10],
  [0, 4, 6],
  [0, 12, 8],
  [0, 14, 4],
  [0, 30, 1],
  [1, 11, 5],
  [2, 10, 3],
  [2, 15, -1],
]

describe('historiesOf', () => {
  it('counts what was bought while observed', () => {
    const found = historiesOf(runsOf(logOf(ROWS), 3), { observedUntil: 10, holdoutUntil: undefined }, 'all-orders')
    expect(found).toEqual({
      clients: Int32Array.of(0, 2),
      frequency: Float64Array.of(1, 0),
      recency: Int32Array.of(3, 0),
      age: Int32Array.of(9, 0),
      dropped: {
        'after-observation': 5,
        'first-seen-in-holdout': 1,
        'same-day': 0,
        'zero-amount': 0,
        refund: 0,
        'refund-beyond-order': 0,
        'refund-without-order': 0,
      },
    })
  })

  it('keeps the holdout apart, with spend', () => {
    const runs = runsWithAmounts(logOf(ROWS), 3)
    const found = historiesOf(runs, { observedUntil: 10, holdoutUntil: 20 }, 'repeat-orders')
    expect(found.spend).toEqual({ meanSpend: Float64Array.of(6, 0), spendOrders: Float64Array.of(1, 0) })
    expect(found.holdout).toEqual({
      frequency: Float64Array.of(2, 0),
      spend: { meanSpend: Float64Array.of(6, 0), spendOrders: Float64Array.of(2, 0) },
    })
    expect(found.dropped).toMatchObject({ 'after-observation': 2, 'first-seen-in-holdout': 1, refund: 0 })
  })

  it('keeps logarithms of times and amounts when asked, of what is observed alone', () => {
    const runs = runsWithAmounts(logOf(ROWS), 3)
    const detail = { zeros: 'order-without-spend', keep: ['intervals', 'logSpend'], daysPerUnit: 2 } as const
    const period = { observedUntil: 12, holdoutUntil: 40 }
    const { logIntervals, logSpend, spend } = historiesOf(runs, period, 'repeat-orders', detail)
    expect(logIntervals).toEqual(Float64Array.of(Math.log(1.5 * 4), 0, 0))
    expect(logSpend?.mean[0]).toBeCloseTo(Math.log(48) / 2, 14)
    expect(logSpend?.squares[0]).toBeCloseTo(Math.log(8 / 6) ** 2 / 2, 14)
    expect(spend?.spendOrders[0]).toBe(2)
    const bare = historiesOf(runsOf(logOf(ROWS), 3), period, 'repeat-orders', detail)
    expect(bare.logIntervals).toEqual(logIntervals)
    expect('logSpend' in bare).toBe(false)
  })

  it('leaves orders of nothing out when told so, and says how many', () => {
    const rows: readonly Row[] = [
      [0, 1, 0],
      [0, 4, 6],
      [0, 5, 0],
      [1, 3, 0],
      [2, 11, 0],
      [3, 11, 2],
    ]
    const detail = { zeros: 'drop', keep: [], daysPerUnit: 1 } as const
    const period = { observedUntil: 10, holdoutUntil: undefined }
    const found = historiesOf(runsWithAmounts(logOf(rows), 4), period, 'all-orders', detail)
    expect([found.clients, found.frequency, found.age]).toEqual([
      Int32Array.of(0),
      Float64Array.of(0),
      Int32Array.of(6),
    ])
    expect(found.dropped).toMatchObject({ 'zero-order': 3, 'first-seen-in-holdout': 1 })
    expect('zero-amount' in found.dropped).toBe(false)
  })

  it('knows no client who only gave back', () => {
    const found = historiesOf(
      runsWithAmounts(
        logOf([
          [0, 3, -1],
          [0, 20, -1],
        ]),
        1,
      ),
      { observedUntil: 10, holdoutUntil: undefined },
      'all-orders',
    )
    expect(found.clients.length).toBe(0)
    expect(found.dropped).toMatchObject({
      'refund-without-order': 1,
      'first-seen-in-holdout': 0,
      'after-observation': 1,
    })
  })
})
