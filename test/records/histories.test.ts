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
