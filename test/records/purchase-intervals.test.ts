import { describe, expect, it } from 'vitest'
import type { BaseOptions, Order } from '../../src/records/index.js'
import { purchaseIntervals } from '../../src/records/index.js'
import { hasData, readData } from '../golden/records.js'

const orders = [
  { client: 'zoe', date: '2024-05-01', amount: 4 },
  { client: 'ann', date: '2024-01-22', amount: 0 },
  { client: 'ann', date: '2024-01-01', amount: 20 },
  { client: 'ann', date: '2024-01-15', amount: 30 },
  { client: 'ann', date: '2024-01-15', amount: 5 },
  { client: 'bob', date: '2024-01-03', amount: 1 },
  { client: 'ann', date: '2024-02-05', amount: 9 },
]

describe('purchaseIntervals', () => {
  it('lists the times between purchases until the end of observation', () => {
    expect(purchaseIntervals(orders, { observedUntil: '2024-01-31' })).toEqual({
      ids: ['ann', 'bob'],
      start: Int32Array.of(0, 2, 2),
      interval: Float64Array.of(14, 7),
    })
  })

  it('reads all rows by default, in the order of first appearance', () => {
    const { ids, start, interval } = purchaseIntervals(orders, { timeUnit: 'week' })
    expect([ids, Array.from(start), Array.from(interval)]).toEqual([
      ['zoe', 'ann', 'bob'],
      [0, 0, 3, 3],
      [2, 1, 2],
    ])
  })

  it('follows the policies for zeros and refunds', () => {
    const log = [...orders, { client: 'ann', date: '2024-01-16', amount: -35 }]
    const { interval } = purchaseIntervals(log, { refunds: 'net', zeros: 'drop' })
    expect(Array.from(interval)).toEqual([35])
    expect(Array.from(purchaseIntervals(log, { refunds: 'drop' }).interval)).toEqual([14, 7, 14])
  })

  it.each<[readonly Order[], BaseOptions, string, string]>([
    [[], {}, 'EMPTY_INPUT', 'orders'],
    [orders, { observedUntil: '2023-12-31' }, 'NO_DATA', 'orders'],
    [orders, { holdoutUntil: '2024-12-31' }, 'UNKNOWN_OPTION', 'options.holdoutUntil'],
    [[{ client: 'ann', date: '2024-01-01', amount: -1 }], {}, 'REFUND_WITHOUT_POLICY', 'orders[0].amount'],
    [[{ client: 'ann', date: 'soon' }], { onIssue: 'skip' }, 'NO_DATA', 'orders'],
  ])('refuses %j with %j', (log, options, code, path) => {
    expect(() => purchaseIntervals(log, options)).toThrow(expect.objectContaining({ code, path }))
  })
})

const LOG = 'grocery_elog.csv'
const SUMMARY = 'grocery_cbs.csv'
const present = hasData(LOG) && hasData(SUMMARY)

it.skipIf(!present)(`sums up the grocery log as BTYDplus does (needs ${LOG} and ${SUMMARY} in CLIENTELE_DATA)`, () => {
  const log = present ? readData(LOG).map(({ cust, date }) => ({ client: Number(cust), date: `${date}` })) : []
  const options = { observedUntil: '2006-12-31', timeUnit: 'week' } as const
  const { ids, start, interval } = purchaseIntervals(log, options)
  const known = new Map(readData(SUMMARY).map(row => [Number(row['cust']), row]))
  expect(ids.length).toBe(known.size)
  for (const [i, id] of Array.from(ids).entries()) {
    const own = interval.subarray(start[i], start[i + 1])
    const row = known.get(Number(id))
    expect(own.length).toBe(Number(row?.['x']))
    expect(own.reduce((sum, time) => sum + Math.log(time), 0)).toBeCloseTo(Number(row?.['litt']), 10)
  }
})
