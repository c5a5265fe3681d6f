import { describe, expect, it } from 'vitest'
import { dayNumber, holidayCalendar } from '../../../../src/money/index.js'
import { callEnded, headRow, passDueDays } from '../../../../src/project/loans/account/on-due-day.js'
import { booksAt, pay } from './sample.js'

describe('a due day', () => {
  it('charges interest and fees and makes principal due', () => {
    const fees = [{ kind: 'agency', amount: { currency: 'EUR', minorUnits: 250 }, every: 'instalment' }] as const
    const books = booksAt('2025-02-28', [], { loan: { fees } })
    expect(books.entries.at(-1)).toMatchObject({ kind: 'instalment', instalment: 1, charged: 6_250 })
    expect(books.dues.unpaid).toMatchObject({ fees: 250, interest: 6_000, principal: 100_000 })
    passDueDays(books, dayNumber('2025-04-30'))
    expect(books.past.map(row => row.number)).toEqual([1, 2, 3])
  })

  it('is paid by credit that was held', () => {
    const books = booksAt('2025-02-28', [pay('2025-02-10', 110_000)])
    expect(books.entries.at(-1)).toMatchObject({
      kind: 'credit-used',
      received: 0,
      allocation: { interest: 6_000, principal: 100_000, credit: -106_000 },
    })
    expect(books.credit).toBe(4_000)
  })

  it('collects interest in grace and makes it due after it', () => {
    const grace = { periods: 2, interest: 'deferred' } as const
    const books = booksAt('2025-03-31', [], { loan: { grace } })
    expect([books.deferred, books.dues.unpaid.interest]).toEqual([12_000, 0])
    passDueDays(books, dayNumber('2025-04-30'))
    expect([books.deferred, books.dues.unpaid.interest]).toEqual([0, 18_000])
  })

  it("turns interest at a negative rate into the borrower's credit", () => {
    const books = booksAt('2025-02-28', [], { loan: { rate: { kind: 'fixed', annualRate: -0.06 } } })
    expect(books.dues.unpaid.principal).toBe(94_000)
    expect(books.credit).toBe(0)
  })

  it('comes early for who prepays after the period is over', () => {
    const calendar = holidayCalendar({ name: 'weekends' })
    const periods = {
      count: 12,
      every: { value: 1, unit: 'month' },
      businessDays: { calendar, rule: 'following' },
    } as const
    const books = booksAt('2025-05-31', [], { loan: { periods } })
    // 2025-05-31 is a Saturday: the instalment is due on Monday.
    expect(books.past.at(-1)?.due).toBe('2025-04-30')
    callEnded(books, dayNumber('2025-05-31'))
    expect(books.past.at(-1)?.due).toBe('2025-05-31')
  })

  it('takes the interest that a restructuring left', () => {
    const books = booksAt('2025-02-10')
    books.carried = 77
    expect(headRow(books)).toMatchObject({ interest: 6_077, payment: 106_077 })
  })
})
