import { describe, expect, it } from 'vitest'
import type { Portfolio } from '../../../src/records/index.js'
import { isColumns, NO_DAY, recordAt, recordsOf, rowCount, TABLE_NAMES } from '../../../src/records/index.js'

const RECORDS = [
  { id: 'P-1', facility: 'F-1', date: '2024-01-31', amount: 500, currency: 'EUR' },
  { facility: 'F-2', date: '2024-02-01', amount: 80 },
]
const COLUMNS = {
  id: ['P-1', undefined],
  facility: ['F-1', 'F-2'],
  date: Int32Array.of(19753, 19754),
  amount: Float64Array.of(500, 80),
  currency: ['EUR', undefined],
  recordedOn: Int32Array.of(NO_DAY, NO_DAY),
}

describe('rows', () => {
  it('tells columns from records, and the compiler with it', () => {
    const rows: NonNullable<Portfolio['payments']> = COLUMNS
    expect(isColumns(rows) ? rows.amount[1] : 'records').toBe(80)
    expect(isColumns(RECORDS)).toBe(false)
  })

  it('counts records, rows of columns, and nothing', () => {
    expect(rowCount(RECORDS)).toBe(2)
    expect(rowCount(COLUMNS)).toBe(2)
    expect(rowCount([])).toBe(0)
    expect(rowCount({ facility: [], date: new Int32Array(0), amount: new Float64Array(0) })).toBe(0)
  })

  it('reads the same records from both: days as text, no field where there is nothing', () => {
    expect([...recordsOf('payments', COLUMNS)]).toStrictEqual(RECORDS)
    expect(recordsOf('payments', RECORDS)).toBe(RECORDS)
  })

  it('leaves out a number that is not there, and keeps 0 and negative numbers', () => {
    const orders = {
      client: ['C-1', 'C-1', 'C-2'],
      date: Int32Array.of(0, -1, 1),
      amount: Float64Array.of(Number.NaN, -0.5, 0),
    }
    expect([...recordsOf('orders', orders)]).toStrictEqual([
      { client: 'C-1', date: '1970-01-01' },
      { client: 'C-1', date: '1969-12-31', amount: -0.5 },
      { client: 'C-2', date: '1970-01-02', amount: 0 },
    ])
  })

  it('reads one record, and none outside the table', () => {
    expect(recordAt('payments', COLUMNS, 1)).toStrictEqual(RECORDS[1])
    expect(recordAt('payments', RECORDS, 1)).toBe(RECORDS[1])
    expect([-1, 2, 0.5].map(row => recordAt('payments', COLUMNS, row))).toEqual([undefined, undefined, undefined])
  })

  it('refuses by name what is no table, and a row that is no number', () => {
    const call = (door: (...given: never[]) => unknown, ...given: unknown[]): unknown =>
      Reflect.apply(door, undefined, given)
    for (const rows of [undefined, null, 5, 'abc', true]) {
      const wrong = (path: string) => expect.objectContaining({ code: 'INVALID_TYPE', path })
      expect(() => call(rowCount, rows)).toThrow(wrong('rows'))
      expect(() => call(recordsOf, 'payments', rows)).toThrow(wrong('payments'))
      expect(() => call(recordAt, 'payments', rows, 0)).toThrow(wrong('payments'))
      expect(call(isColumns, rows)).toBe(false)
    }
    for (const name of ['loans', 'constructor', '__proto__', undefined]) {
      const wrong = expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'table' })
      expect(() => call(recordsOf, name, [])).toThrow(wrong)
      expect(() => call(recordAt, name, [], 0)).toThrow(wrong)
    }
    for (const row of ['0', 'length', null, Number.NaN])
      expect(() => call(recordAt, 'payments', RECORDS, row)).toThrow(expect.objectContaining({ path: 'row' }))
    const short = { ...COLUMNS, amount: Float64Array.of(500) }
    expect(() => rowCount(short)).toThrow(expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'rows.amount' }))
  })

  it('goes through all tables of a portfolio', () => {
    const portfolio: Portfolio = { payments: COLUMNS, groups: [{ id: 'G-1', name: 'Harbour' }] }
    const counts = TABLE_NAMES.map(table => {
      const rows = portfolio[table]
      return rows === undefined ? 0 : [...recordsOf(table, rows)].length
    })
    expect(counts.reduce((sum, count) => sum + count)).toBe(3)
  })
})
