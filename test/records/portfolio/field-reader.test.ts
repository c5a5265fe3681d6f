import { describe, expect, it } from 'vitest'
import { fieldReader } from '../../../src/records/portfolio/field-reader.js'
import type { RowsOf } from '../../../src/records/portfolio/portfolio.js'
import { NO_DAY } from '../../../src/records/portfolio/portfolio.js'
import type { TableName } from '../../../src/records/tables/names.js'

const COLUMNS = {
  facility: ['F-1', 'F-2', 'F-3'],
  date: Int32Array.of(19753, NO_DAY, 0),
  amount: Float64Array.of(500, Number.NaN, 0),
}

function read(rows: RowsOf<TableName>, field: string, count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, row) => fieldReader(rows, field)(row))
}

describe('field-reader', () => {
  it('reads columns: days as text, nothing where there is no value or no such row', () => {
    expect(read(COLUMNS, 'facility', 4)).toEqual(['F-1', 'F-2', 'F-3', undefined])
    expect(read(COLUMNS, 'date', 4)).toEqual(['2024-01-31', undefined, '1970-01-01', undefined])
    expect(read(COLUMNS, 'amount', 4)).toEqual([500, undefined, 0, undefined])
    expect(read(COLUMNS, 'currency', 1)).toEqual([undefined])
  })

  it('reads records as they stand', () => {
    const day = new Date('2024-01-31')
    const rows = [
      { facility: 'F-1', date: day, amount: 500 },
      { facility: 'F-2', date: '2024-02-01', amount: 0 },
    ]
    expect(read(rows, 'date', 3)).toEqual([day, '2024-02-01', undefined])
    expect(read(rows, 'amount', 2)).toEqual([500, 0])
  })

  it('finds nothing in what every object inherits, in holes and in rows that are no records', () => {
    const rows = JSON.parse('[null, 5, "text", { "amount": 1 }]')
    delete rows[1]
    for (const field of ['constructor', 'toString', '__proto__', 'length', 'client'])
      expect(read(rows, field, 4)).toEqual([undefined, undefined, undefined, undefined])
    expect(read(rows, 'amount', 4)).toEqual([undefined, undefined, undefined, 1])
    for (const field of ['constructor', '__proto__']) expect(read(COLUMNS, field, 1)).toEqual([undefined])
  })
})
