import { expect, test } from 'vitest'
import { rowTaker } from '../../../src/node/portfolio/row-taker.js'
import { tableBuilder } from '../../../src/node/portfolio/table-builder.js'
import { issueLog } from '../../../src/node/reading/reading-issue.js'
import { TABLES } from '../../../src/records/index.js'

const FIELDS = ['client', 'date', 'bureau', 'totalOwed', 'currency'].map(name => ({
  name,
  field: TABLES.creditReports.fields[name]!,
  column: name.toUpperCase(),
}))
const FAULT = { kind: 'cell-fault', code: 'OUT_OF_RANGE', expected: 'another', received: 'one' } as const

function taken(...readings: Parameters<ReturnType<typeof rowTaker>['take']>[0][]): readonly unknown[] {
  const [issues, out] = [issueLog(), tableBuilder('creditReports')]
  const taker = rowTaker({ name: 'r.csv', table: 'creditReports' }, FIELDS, out, issues)
  for (const [i, row] of readings.entries()) taker.take(row, i + 2, k => String(row[k]))
  return [taker.kept, ...issues.issues.map(({ path, consequence }) => `${path}: ${consequence}`)]
}

test('a value that cannot be read is left out, or its row where it must be there', () => {
  expect(taken(['C', '2024-01-31', 'B', FAULT, 'EUR'])).toEqual([1, "r.csv:2, column 'TOTALOWED': value-left-out"])
  expect(taken([FAULT, '2024-01-31', 'B'])).toEqual([0, "r.csv:2, column 'CLIENT': row-left-out"])
  expect(taken(['C', undefined, 'B'])).toEqual([0, "r.csv:2, column 'DATE': row-left-out"])
})

test('what is odd but says one thing is kept; a key again is not', () => {
  const row = ['C', '2024-01-31', { ...FAULT, value: 'B' }]
  expect(taken(row, row)).toEqual([
    1,
    "r.csv:2, column 'BUREAU': kept",
    "r.csv:3, column 'BUREAU': kept",
    'r.csv:3: row-left-out',
  ])
})

test('an amount in another currency than the record is left out', () => {
  const [issues, out] = [issueLog(), tableBuilder('creditReports')]
  const taker = rowTaker({ name: 'r.csv', table: 'creditReports' }, FIELDS, out, issues)
  taker.take(['C', '2024-01-31', 'B', 5, 'EUR'], 2, () => '$5')
  expect(issues.issues.map(({ code, consequence }) => `${code} ${consequence}`)).toEqual([
    'CURRENCY_MISMATCH value-left-out',
  ])
  expect(out.finish()).toEqual([{ client: 'C', date: '2024-01-31', bureau: 'B', currency: 'EUR' }])
})
