import { describe, expect, it } from 'vitest'
import {
  cleanColumns,
  expectIterable,
  expectSameLength,
  isColumns,
  isOrderLike,
  wholeDay,
} from '../../src/records/order-input.js'

const client = Int32Array.of(1, 2)
const date = Int32Array.of(10_000, 9_000)

describe('rows', () => {
  it('are any iterable of objects', () => {
    const rows = new Set([{ client: 'a', date: '2024-01-01' }])
    expect(expectIterable(rows)).toBe(rows)
    expect(() => expectIterable(JSON.parse('"abc"'))).toThrow('orders: expected orders as rows, or columns')
    expect([{}, null, [], 7].map(isOrderLike)).toEqual([true, false, false, false])
  })
})

describe('columns', () => {
  it('are told from rows', () => {
    expect(isColumns({ client: ['a'], date: ['2024-01-01'] })).toBe(true)
    expect(isColumns([{ client: 'a', date: '2024-01-01' }])).toBe(false)
  })

  it('have one length', () => {
    expect(expectSameLength({ client, date, amount: [1, 2] })).toBe(2)
    for (const field of ['amount', 'currency']) {
      const columns = { client, date, [field]: null }
      expect(() => Reflect.apply(expectSameLength, undefined, [columns])).toThrow(`orders.${field}: expected a column`)
    }
    expect(() => expectSameLength({ client, date: date.subarray(1) })).toThrow('orders.date: expected 2 cells')
    expect(() => expectSameLength({ client, date, currency: ['EUR'] })).toThrow('orders.currency: expected 2 cells')
  })

  it('must be there', () => {
    expect(() => expectSameLength(JSON.parse('{"client": ["a"]}'))).toThrow('orders.date: expected a column')
    expect(() => expectSameLength(JSON.parse('{"client": "a", "date": ["2024-01-01"]}'))).toThrow('[INVALID_TYPE]')
  })
})

describe('cleanColumns', () => {
  const amount = Float64Array.of(0, 5)

  it('takes typed columns without a fault', () => {
    expect(cleanColumns({ client, date }, 'error')).toEqual({ client, date, lastDay: 10_000 })
    expect(cleanColumns({ client, date, amount }, 'error')).toEqual({ client, date, amount, lastDay: 10_000 })
    const refund = { client, date, amount: Float64Array.of(-1, 1) }
    expect(cleanColumns(refund, 'net')?.amount).toBe(refund.amount)
  })

  it.each([
    ['a day out of the calendar', { client, date: Int32Array.of(0, 2 ** 31 - 1) }],
    ['a missing amount', { client, date, amount: Float64Array.of(1, Number.NaN) }],
    ['a refund', { client, date, amount: Float64Array.of(1, -1) }],
    ['a plain column', { client: [1, 2], date }],
    ['currencies', { client, date, currency: ['EUR', 'EUR'] }],
    ['no row', { client: new Int32Array(0), date: new Int32Array(0) }],
  ])('leaves %s to the careful way', (_, columns) => {
    expect(cleanColumns(columns, 'drop')).toBe(undefined)
  })
})

describe('wholeDay', () => {
  it('is a day of the years 1 to 9999', () => {
    expect([0, -719_162, 2_932_896].map(wholeDay)).toEqual([0, -719_162, 2_932_896])
    expect([-719_163, 2_932_897, undefined].map(wholeDay)).toEqual([undefined, undefined, undefined])
  })
})
