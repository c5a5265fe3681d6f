import { describe, expect, it } from 'vitest'
import { orderReader } from '../../src/records/order-reader.js'
import { logOfColumns, logOfReader, rowsInOrder } from '../../src/records/read-log.js'
import type { OrderColumns } from '../../src/records/types.js'

const client = Int32Array.of(9, 7, 9)
const date = Int32Array.of(3, 1, 2)
const amount = Float64Array.of(5, 0, 2)

function read(columns: OrderColumns) {
  const reader = orderReader('error', () => {})
  reader.read(columns)
  return logOfReader(reader, reader.events())
}

describe('a log once it is read', () => {
  it.each([
    ['visits', { client, date }],
    ['orders', { client, date, amount }],
    ['orders of clients with names', { client: ['b', 'a', 'b'], date, amount }],
  ])('is the same from columns as a whole and row by row: %s', (_, columns) => {
    const whole = logOfColumns(columns, 'error')
    const rows = read(columns)
    expect(whole).toMatchObject({ rows: 3, droppedRefunds: 0, lastDay: 3, currency: undefined })
    expect(rows).toMatchObject({ rows: 3, droppedRefunds: 0, lastDay: 3, currency: undefined })
    const inOrder = whole && rowsInOrder(whole)
    for (const field of ['client', 'day'] as const) {
      expect(inOrder?.events[field]).toEqual(rows.events[field].subarray(0, 3))
    }
    expect('amount' in rows.events).toBe('amount' in columns)
    expect(inOrder && 'amount' in inOrder.events).toBe('amount' in columns)
    expect(inOrder?.clients.idsOf(Int32Array.of(1, 0))).toEqual(rows.clients.idsOf(Int32Array.of(1, 0)))
    expect([inOrder?.clients.size, inOrder?.clients.areInOrder]).toEqual([2, true])
  })

  it('takes columns as they are, without a copy', () => {
    const events = logOfColumns({ client, date, amount }, 'error')?.events
    expect(events?.client).toBe(client)
    expect(events?.day).toBe(date)
    expect(events && 'amount' in events && events.amount).toBe(amount)
  })

  it.each([
    ['numbers among texts', { client: ['a', 7, 'c'], date }],
    ['names with days as texts', { client: ['a', 'b', 'c'], date: ['2024-01-01', '2024-01-02', '2024-01-03'] }],
    ['names with a day beyond all calendars', { client: ['a', 'b', 'c'], date: Int32Array.of(1, 2, 2 ** 30) }],
    ['a refund without a policy', { client, date, amount: Float64Array.of(1, -1, 1) }],
    ['ids far apart', { client: Int32Array.of(1, 2 ** 30, 2), date }],
  ])('leaves %s to the reader', (_, columns) => {
    expect(logOfColumns(columns, 'error')).toBe(undefined)
  })

  it('needs columns of one length', () => {
    expect(() => logOfColumns({ client, date: date.subarray(1) }, 'error')).toThrow('[LENGTH_MISMATCH]')
  })
})
