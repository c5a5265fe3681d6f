import { columnsOf, NO_DAY } from 'clientele/records'
import { expect, it } from 'vitest'
import { editRows } from '../../../src/records/quality/edit-rows.js'

const records = [
  { facility: 'F', date: '1970-01-02', amount: 1 },
  { facility: 'G', date: '1970-01-03', amount: 2 },
]
const changes = {
  values: new Map([
    [
      0,
      new Map<string, unknown>([
        ['amount', undefined],
        ['recordedOn', '1970-01-05'],
        ['currency', 'EUR'],
      ]),
    ],
  ]),
  removed: new Set<number>(),
}

it('puts and leaves out values of records and of columns, and makes columns that are not there', () => {
  expect(editRows('payments', records, changes)).toEqual([
    { facility: 'F', date: '1970-01-02', recordedOn: '1970-01-05', currency: 'EUR' },
    records[1],
  ])
  expect(editRows('payments', columnsOf('payments', records), changes)).toEqual({
    facility: ['F', 'G'],
    date: Int32Array.of(1, 2),
    amount: Float64Array.of(Number.NaN, 2),
    recordedOn: Int32Array.of(4, NO_DAY),
    currency: ['EUR', undefined],
  })
})

it('takes rows out', () => {
  const without = { values: new Map<number, Map<string, unknown>>(), removed: new Set([0]) }
  expect(editRows('payments', records, without)).toEqual([records[1]])
  expect(editRows('payments', columnsOf('payments', records), without)).toEqual(columnsOf('payments', records.slice(1)))
})
