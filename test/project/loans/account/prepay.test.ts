import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { prepay, settlement } from '../../../../src/project/loans/account/prepay.js'
import { booksAt, pay } from './sample.js'

const day = dayNumber('2025-03-10')
const paid = () => booksAt('2025-02-28', [pay('2025-02-28', 106_000)])

it('knows what settles the loan', () => {
  expect(settlement(paid(), day)).toEqual({ all: 1_101_774, beforePrincipal: 1_774 })
})

it('pays interest to the day before principal', () => {
  const books = paid()
  expect(prepay(books, 101_774, day, 'smaller')).toMatchObject({
    over: 0,
    charged: 1_774,
    parts: { interestToDay: 1_774, prepaidPrincipal: 100_000 },
  })
  expect([books.principal, books.future.pending]).toEqual([1_000_000, 'smaller'])
})

it('does nothing with too little, beside arrears, and without principal', () => {
  expect(prepay(paid(), 1_774, day, 'smaller')).toBeUndefined()
  expect(prepay(booksAt('2025-02-28'), 500_000, day, 'smaller')).toBeUndefined()
  expect(prepay(booksAt('2026-02-28'), 500_000, dayNumber('2026-02-28'), 'smaller')).toBeUndefined()
})

it('pays interest that grace collected', () => {
  const books = booksAt('2025-02-28', [], { loan: { grace: { periods: 3, interest: 'deferred' } } })
  expect(prepay(books, 106_000, dayNumber('2025-02-28'), 'smaller')?.parts.interestToDay).toBe(6_000)
  expect([books.principal, books.deferred]).toEqual([1_100_000, 0])
})
