import { expect, it } from 'vitest'
import { days, numbers, texts } from '../../../src/records/extracts/cells.js'
import { NO_DAY } from '../../../src/records/index.js'

const rows = [
  { facility: 'F', date: '1970-01-02', amount: 5 },
  { facility: 'G', date: '1970-01-03', amount: 7 },
]
const columns = { facility: ['F', 'G'], date: Int32Array.of(1, 2), amount: Float64Array.of(5, 7) }

it('reads records and columns alike, and days of columns without copying them', () => {
  for (const table of [rows, columns]) {
    expect(texts(table, 'facility')).toEqual(['F', 'G'])
    expect(numbers(table, 'amount')).toEqual(Float64Array.of(5, 7))
    expect(days(table, 'date')).toEqual(Int32Array.of(1, 2))
  }
  expect(days(columns, 'date')).toBe(columns.date)
})

it('has a day for a cell without one, and NaN for a number that is not there', () => {
  expect(days([{ facility: 'F', date: '1970-01-02', amount: 5 }], 'recordedOn')).toEqual(Int32Array.of(NO_DAY))
  expect(numbers(rows, 'limit')).toEqual(Float64Array.of(Number.NaN, Number.NaN))
})
