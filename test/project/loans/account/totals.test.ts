import { expect, it } from 'vitest'
import { totalsOf } from '../../../../src/project/loans/account/totals.js'
import { booksAt, pay } from './sample.js'

it('adds up lines and sums', () => {
  const books = booksAt('2025-03-31', [pay('2025-02-10', 110_000), pay('2025-03-31', 1_500)])
  expect(totalsOf(books)).toMatchObject({
    drawn: 1_200_000,
    interest: 11_500,
    received: 111_500,
    allocation: { interest: 11_500, principal: 100_000, credit: 0 },
  })
})

it('refuses receipts beyond whole doubles', () => {
  const books = booksAt('2025-01-31')
  const entry = books.entries[0]!
  books.entries.push({ ...entry, received: Number.MAX_SAFE_INTEGER }, { ...entry, received: 2 })
  expect(() => totalsOf(books)).toThrow(/events.*OUT_OF_RANGE/)
})
