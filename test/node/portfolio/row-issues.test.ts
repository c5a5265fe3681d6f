import { expect, test } from 'vitest'
import { rowIssue, strayRow, unknownColumn } from '../../../src/node/portfolio/row-issues.js'

const FAULT = { code: 'INVALID_DATE', expected: 'a date', received: '"soon"' } as const

test('an issue names file, line and column as far as they are known', () => {
  expect(rowIssue({ file: 'a.csv' }, FAULT, 'kept').path).toBe('a.csv')
  expect(rowIssue({ file: 'a.csv', line: 3 }, FAULT, 'kept').path).toBe('a.csv:3')
  expect(rowIssue({ file: 'a.csv', line: 3, field: 'Day' }, FAULT, 'kept').path).toBe("a.csv:3, column 'Day'")
})

test('totals and empty rows are none of the table; a firm of that name is', () => {
  expect(['合计', 'Total', 'Grand total:', '小计'].map(word => strayRow([word, '', '7'])?.code)).toEqual(
    Array(4).fill('INVALID_CSV'),
  )
  expect(strayRow(['', ' '])?.code).toBe('EMPTY_INPUT')
  expect(strayRow(['Total', 'Total Trading', 'company'])).toBeUndefined()
  expect(strayRow(['Totalling', '', ''])).toBeUndefined()
})

test('a column that is nearly a field is named', () => {
  expect(unknownColumn('facilities', 'anual_rate').hint).toBe("Perhaps 'annualRate'")
})
