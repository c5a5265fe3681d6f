import { expect, it } from 'vitest'
import { blockColumns } from '../../../src/node/reading/block-columns.js'
import { jsonSpans } from '../../../src/node/reading/json-spans.js'
import { fieldColumns, fillerOf } from '../../../src/node/reading/table-columns.js'
import { listener } from './findings.js'

const NAMES = ['id', 'facility', 'date', 'amount', 'currency']

function read(rows: readonly (readonly string[])[]) {
  const teller = listener()
  const records = rows.map(row => new Map(row.map((cell, i) => [NAMES[i]!, cell])))
  const spans = jsonSpans({ records, lines: rows.map((_, i) => i + 2) }, NAMES)
  const { fields } = fieldColumns(NAMES, 'payments', {}, teller)
  const columns = fields.map(field => ({ ...field, fill: fillerOf(field, spans, {}, teller) }))
  return { ...blockColumns(spans, columns, teller), told: teller.told(), lost: teller.rowsLeftOut }
}

it('leaves out rows without what every record has, and values that cannot be read', () => {
  const { size, columns, lines, told, lost } = read([
    ['P-1', 'F-1', '2024-03-05', '12.5', 'CNY'],
    ['P-2', '', 'soon', '12.5', 'CNY'],
    ['P-3', 'F-1', '2024-03-06', '7', 'Yuan?'],
    ['', 'F-2', '2024-03-06', '$7', 'CNY'],
    ['', 'F-2', '2024-03-07', '¥8', 'CNY'],
  ])
  expect([size, lost, Array.from(lines)]).toEqual([3, 2, [2, 4, 6]])
  expect(columns).toEqual({
    id: ['P-1', 'P-3', undefined],
    facility: ['F-1', 'F-1', 'F-2'],
    date: Int32Array.of(19787, 19788, 19789),
    amount: Float64Array.of(12.5, 7, 8),
    currency: ['CNY', undefined, 'CNY'],
  })
  expect(told).toMatchInlineSnapshot(`
    [
      "a.csv:3, column 'facility': expected facility: The facility, received nothing [MISSING_VALUE] row-left-out",
      "a.csv:3, column 'date': expected a date such as 2024-03-05, received "soon" [INVALID_DATE] row-left-out",
      "a.csv:4, column 'currency': expected an ISO 4217 code of three capital letters, received "Yuan?" [OUT_OF_RANGE] value-left-out",
      "a.csv:5, column 'amount': expected an amount in CNY, the currency of the record, received "$7" [CURRENCY_MISMATCH] row-left-out",
    ]
  `)
})

it('leaves out columns without any value', () => {
  expect(Object.keys(read([['', 'F-1', '2024-03-05', '1', '']]).columns)).toEqual(['facility', 'date', 'amount'])
})
