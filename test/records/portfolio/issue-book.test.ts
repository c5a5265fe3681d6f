import { expect, it } from 'vitest'
import { issueBook } from '../../../src/records/portfolio/issue-book.js'

const fault = { code: 'OUT_OF_RANGE', path: 'x', expected: 'a number', received: '"x"' } as const

it('counts by table and code, tables in their order, what is no table first', () => {
  const book = issueBook()
  book.add({ ...fault, table: 'payments' })
  book.add({ ...fault, table: 'clients', code: 'MISSING_VALUE' })
  book.add({ ...fault, table: 'payments' })
  book.add({ ...fault, code: 'UNKNOWN_OPTION' })
  expect(book.counts()).toEqual([
    { code: 'UNKNOWN_OPTION', count: 1 },
    { table: 'clients', code: 'MISSING_VALUE', count: 1 },
    { table: 'payments', code: 'OUT_OF_RANGE', count: 2 },
  ])
  expect(book.count()).toBe(4)
})

it('keeps 10,000 and counts on', () => {
  const book = issueBook()
  for (let i = 0; i < 10_001; i++) book.add({ ...fault, path: String(i) })
  expect([book.issues.length, book.issues.at(-1)?.path, book.count()]).toEqual([10_000, '9999', 10_001])
})
