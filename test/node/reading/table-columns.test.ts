import { expect, it } from 'vitest'
import { jsonSpans } from '../../../src/node/reading/json-spans.js'
import { fieldColumns, fillerOf, isComplete } from '../../../src/node/reading/table-columns.js'
import { listener } from './findings.js'

it('finds fields by their names, or as the caller says', () => {
  const { tell, told } = listener()
  const { fields, unknown } = fieldColumns(
    ['Facility', 'PAID ON', 'amount', 'Amount', 'note', ''],
    'payments',
    { 'PAID ON': 'date' },
    { tell },
  )
  expect(fields.map(({ name, place, column }) => [name, place, column])).toEqual([
    ['facility', 0, 'Facility'],
    ['date', 1, 'PAID ON'],
  ])
  expect(unknown).toEqual(['note'])
  expect(isComplete(fields, ['Facility'], 'payments', { tell })).toBe(false)
  expect(told()).toMatchInlineSnapshot(`
    [
      "a.csv, column 'amount': expected one column for amount, received 'amount', 'Amount'. None of them is read [COLUMN_AMBIGUOUS] value-left-out",
      "a.csv: expected columns for amount, received Facility. The option columns says which column is which field [COLUMN_NOT_FOUND] file-left-out",
    ]
  `)
})

it('tells what is odd about a column', () => {
  const { tell, told } = listener()
  const { fields } = fieldColumns(['date'], 'payments', {}, { tell })
  const days = ['3/4/2024', '5/6/2024', '2024-03-05']
  const spans = jsonSpans({ records: days.map(day => new Map([['date', day]])), lines: [2, 3, 4] }, ['date'])
  const { values } = fillerOf(fields[0]!, spans, {}, { tell })(spans, 0, () => undefined)
  expect(values[2]).toBe(19787)
  expect(told()).toMatchInlineSnapshot(`
    [
      "a.csv:2, column 'date': expected a cell that shows whether the day or the month comes first, received "3/4/2024" and 1 more. State the option dates as 'dmy' or 'mdy' [INVALID_DATE] kept",
      "a.csv:4, column 'date': expected dates of one form, as 2 cells have with d/m/yyyy or m/d/yyyy, received 2 forms. Others: yyyy-mm-dd in 1 ("2024-03-05") [INVALID_DATE] kept",
    ]
  `)
})
