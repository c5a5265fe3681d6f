import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/errors/index.js'
import type { OrderInput } from '../../src/records/index.js'
import { orderReader } from '../../src/records/order-reader.js'

function read(refunds: 'error' | 'net' | 'drop', ...chunks: OrderInput[]) {
  const issues: Issue[] = []
  const reader = orderReader(refunds, issue => issues.push(issue))
  for (const chunk of chunks) reader.read(chunk)
  const { length, client, day, amount } = reader.events()
  const rows = Array.from({ length }, (_, i) => [client[i], day[i], amount[i]])
  return { reader, rows, issues: issues.map(({ code, path }) => `${path} ${code}`) }
}

const day = (number: number): Date => new Date(number * 86_400_000)

describe('orderReader', () => {
  it('reads rows and columns alike', () => {
    const asRows = read(
      'error',
      [{ client: 7, date: day(3), amount: 1 }],
      new Set([{ client: 9, date: '1970-01-02', amount: 2 }]),
    )
    const asColumns = read('error', { client: [7, 9], date: [day(3), '19700102'], amount: [1, 2] })
    const asTyped = read('error', {
      client: Int32Array.of(7, 9),
      date: Int32Array.of(3, 1),
      amount: Float64Array.of(1, 2),
    })
    expect(asRows.rows).toEqual([
      [0, 3, 1],
      [1, 1, 2],
    ])
    expect(asColumns.rows).toEqual(asRows.rows)
    expect(asTyped.rows).toEqual(asRows.rows)
    for (const { reader } of [asRows, asColumns, asTyped]) {
      expect(reader).toMatchObject({ rows: 2, lastDay: 3, hasAmounts: true, currency: undefined, droppedRefunds: 0 })
    }
  })

  it('names faults by row over all chunks, in the words of rows or of columns', () => {
    const { issues, rows } = read(
      'error',
      [{ client: '', date: day(1) }],
      { client: ['a'], date: ['never'] },
      { client: Int32Array.of(1, 2), date: Int32Array.of(1, 2), amount: Float64Array.of(1, -1) },
      JSON.parse('[null, 5]'),
    )
    expect(issues).toEqual([
      'orders[0].client INVALID_CLIENT',
      'orders.date[1] INVALID_DATE',
      'orders.amount[3] REFUND_WITHOUT_POLICY',
      'orders[4] INVALID_TYPE',
      'orders[5] INVALID_TYPE',
    ])
    expect(rows).toEqual([[0, 1, 1]])
  })

  it('tells rows without an amount where others have one', () => {
    const { issues, rows } = read('drop', [
      { client: 'a', date: day(1) },
      { client: '', date: day(1) },
      { client: 'a', date: day(2), amount: -1 },
      { client: 'a', date: day(3) },
      { client: 'a', date: day(4), amount: 2 },
    ])
    expect(issues).toEqual([
      'orders[1].client INVALID_CLIENT',
      'orders[0].amount MISSING_VALUE',
      'orders[3].amount MISSING_VALUE',
    ])
    expect(rows).toEqual([[0, 4, 2]])
  })

  it('lets a log have no amounts', () => {
    const { issues, reader } = read('error', [{ client: 'a', date: day(1) }], { client: [1], date: Int32Array.of(2) })
    expect(issues).toEqual([])
    expect(reader.hasAmounts).toBe(false)
  })

  it('leaves refunds out and counts them, yet knows their day', () => {
    const { reader, rows } = read('drop', { client: [1, 1], date: Int32Array.of(1, 5), amount: [3, -3] })
    expect(rows).toEqual([[0, 1, 3]])
    expect(reader).toMatchObject({ droppedRefunds: 1, lastDay: 5, rows: 2 })
  })

  it('takes the currency of the first good row that has one', () => {
    const { reader, issues } = read('error', [
      { client: '', date: day(1), currency: 'USD' },
      { client: 'a', date: day(1) },
      { client: 'a', date: day(1), currency: 'EUR' },
      { client: 'a', date: day(1), currency: 'EUR' },
      { client: 'a', date: day(1), currency: 'USD' },
    ])
    expect(reader.currency).toBe('EUR')
    expect(issues).toEqual(['orders[0].client INVALID_CLIENT', 'orders[4].currency MIXED_CURRENCIES'])
  })

  it('refuses what is neither rows nor columns', () => {
    expect(() => read('error', JSON.parse('{"rows": []}'))).toThrow('orders: expected orders as rows, or columns')
    expect(() => read('error', JSON.parse('null'))).toThrow('[INVALID_TYPE]')
    expect(() => orderReader('error', () => {}).expectRows()).toThrow('[EMPTY_INPUT]')
  })
})
