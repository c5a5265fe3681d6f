import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const lost = {
  code: 'OUT_OF_RANGE',
  path: 'products.csv:3',
  expected: 'a name',
  received: '""',
  table: 'products',
} as const
const products = [{ id: 'P', name: 'Loan', kind: 'credit' }] as const
const validity = (...readingIssues: readonly object[]): unknown =>
  dataQuality({ products }, { asOf: '2024-12-31', readingIssues: readingIssues as never }).dimensions.validity?.score

it('counts a value as one, a row as many as records have, a file as one row', () => {
  expect(validity({ ...lost, consequence: 'value-left-out', line: 3 })).toBe(3 / 4)
  expect(validity({ ...lost, consequence: 'row-left-out', line: 3 })).toBe(3 / 6)
  expect(validity({ ...lost, consequence: 'file-left-out' })).toBe(3 / 6)
  expect(validity({ ...lost, consequence: 'kept', line: 3 })).toBe(1)
})

it('counts two faults of one line as one row', () => {
  const row = { ...lost, consequence: 'row-left-out', file: 'products.csv' }
  expect(validity({ ...row, line: 3 }, { ...row, line: 3 }, { ...row, line: 4 })).toBeCloseTo(3 / 9, 12)
})

it.each([
  [{ consequence: 'lost' }, 'consequence'],
  [{ table: 'unicorns' }, 'table'],
  [{ line: {} }, 'line'],
  [{ field: Number.NaN }, 'field'],
  [{ file: null }, 'file'],
  [{ path: undefined }, 'path'],
])('refuses an issue with %j', (fault, field) => {
  expect(() => validity({ ...lost, consequence: 'row-left-out', ...fault })).toThrow(
    `options.readingIssues[0].${field}`,
  )
})
