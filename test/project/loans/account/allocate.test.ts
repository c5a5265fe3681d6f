import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { allocate, anyDue, partsInOrder, settle, sumDue } from '../../../../src/project/loans/account/allocate.js'
import { booksAt } from './sample.js'

const today = dayNumber('2025-03-31')

describe('money on a due day with one instalment overdue', () => {
  it('pays overdue interest and principal before what is due today', () => {
    const { allocation, rest } = allocate(booksAt('2025-03-31'), 106_000 + 5_500 + 1, today)
    expect(allocation).toMatchObject({ interest: 11_500, principal: 100_001 })
    expect(rest).toBe(0)
  })

  it('pays in another order where one is agreed', () => {
    const allocation = [
      'current-principal',
      'overdue-principal',
      'current-interest',
      'overdue-interest',
      'penalty-interest',
      'fees',
    ] as const
    const books = booksAt('2025-03-31', [], { allocation })
    allocate(books, 100_001, today)
    expect(books.dues.rows.map(row => row.unpaid.principal)).toEqual([99_999, 0])
    expect(partsInOrder(books)).toEqual(['principal', 'interest', 'penalty-interest', 'fees'])
  })

  it('leaves what is over', () => {
    const books = booksAt('2025-03-31')
    expect(sumDue(books)).toBe(211_500)
    expect(allocate(books, 300_000, today).rest).toBe(88_500)
    expect(anyDue(books)).toBe(false)
    expect(allocate(books, 5, today).rest).toBe(5)
  })
})

it('settles penalty interest up to what there is of it', () => {
  const books = booksAt('2025-03-30', [], { penalty: { onPrincipal: { annualRate: 0.36 } } })
  expect(books.dues.unpaid['penalty-interest']).toBe(3_000)
  expect(settle(books, 'penalty-interest', 5_000, 'all', today)).toBe(3_000)
  expect(books.dues.unpaid['penalty-interest']).toBe(0)
})
