import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { balanceOf, write } from '../../../../src/project/loans/account/journal.js'
import { booksAt } from './sample.js'

it('writes what is owed after each line', () => {
  const books = booksAt('2025-02-28')
  expect(balanceOf(books)).toEqual({
    owed: 1_206_000,
    principal: 1_100_000,
    deferred: 0,
    feesDue: 0,
    penaltyInterestDue: 0,
    interestDue: 6_000,
    principalDue: 100_000,
    credit: 0,
  })
  books.credit = 10
  write(books, dayNumber('2025-03-01'), 'payment', { received: 10 })
  expect(books.entries.at(-1)).toMatchObject({ date: '2025-03-01', charged: 0, received: 10, waived: 0 })
  expect(books.entries.at(-1)?.balance.owed).toBe(1_205_990)
  expect(books.entries.at(-1)).not.toHaveProperty('allocation')
})

it('refuses sums beyond whole doubles', () => {
  const books = booksAt('2025-02-28')
  books.principal = Number.MAX_SAFE_INTEGER
  expect(() => balanceOf(books)).toThrow('OUT_OF_RANGE')
})
