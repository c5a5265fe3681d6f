import { expect, it } from 'vitest'
import { booksAt, eur, pay } from './sample.js'

const waive = (amount: number, part?: 'interest' | 'principal') =>
  ({ kind: 'waiver', date: '2025-03-10', amount: eur(amount), ...(part !== undefined && { part }) }) as const

it('takes from what is due, of one part or in the order of allocation', () => {
  expect(booksAt('2025-03-10', [waive(5_000, 'principal')]).dues.unpaid).toMatchObject({
    interest: 6_000,
    principal: 95_000,
  })
  const books = booksAt('2025-03-10', [waive(7_000)])
  expect(books.dues.unpaid).toMatchObject({ interest: 0, principal: 99_000 })
  expect(books.entries.at(-1)).toMatchObject({ waived: 7_000, received: 0 })
  expect(books.sums.waived).toBe(7_000)
})

it('is no more than is due', () => {
  expect(() => booksAt('2025-03-10', [waive(6_001, 'interest')])).toThrow(/events\[0\].amount.*6000.*OUT_OF_RANGE/)
  expect(() => booksAt('2025-03-10', [pay('2025-02-28', 106_000), waive(1)])).toThrow(/at most the 0/)
})
