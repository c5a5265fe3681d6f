import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { interestToDay, payInterestUntil, replace, upToDate } from '../../../../src/project/loans/account/future.js'
import { booksAt } from './sample.js'

it('counts interest of the running period from the day until which it is paid', () => {
  const books = booksAt('2025-02-28')
  const day = dayNumber('2025-03-10')
  expect(interestToDay(books, day)).toBe(1_774)
  payInterestUntil(books, day)
  expect(interestToDay(books, day)).toBe(0)
  expect(interestToDay(books, dayNumber('2025-03-31'))).toBe(3_726)
  books.future.at = 12
  expect(interestToDay(books, dayNumber('2026-03-31'))).toBe(0)
})

it('computes rows anew only where principal was prepaid', () => {
  const books = booksAt('2025-02-28')
  const before = books.future.rows
  upToDate(books)
  expect(books.future.rows).toBe(before)
  books.principal = 550_000
  books.future.pending = 'shorter'
  upToDate(books)
  expect(books.future.rows).toHaveLength(7)
  expect(books.future.rows.at(-1)).toMatchObject({ principal: 50_000, closing: 0 })
})

it('ends with a balance of nothing', () => {
  const books = booksAt('2025-02-28')
  replace(books, 1, () => ({ principalOf: () => 0 }), 0)
  expect(books.future.rows).toHaveLength(1)
})
