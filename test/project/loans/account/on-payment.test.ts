import { describe, expect, it } from 'vitest'
import { booksAt, eur, pay } from './sample.js'

const prepay = (date: string, amount: number | 'all', effect: 'smaller' | 'shorter' = 'smaller') =>
  ({ kind: 'prepayment', date, amount: amount === 'all' ? amount : eur(amount), effect }) as const

describe('a payment', () => {
  it('beyond what is due is held, or prepays', () => {
    const held = booksAt('2025-02-28', [pay('2025-02-28', 206_000)])
    expect([held.credit, held.principal]).toEqual([100_000, 1_100_000])
    const prepaid = booksAt('2025-02-28', [pay('2025-02-28', 206_000)], { surplus: 'prepay' })
    expect([prepaid.credit, prepaid.principal]).toEqual([0, 1_000_000])
    expect(prepaid.entries.at(-1)?.allocation?.prepaidPrincipal).toBe(100_000)
  })

  it('too small to pay the interest to the day is held', () => {
    const books = booksAt('2025-02-14', [pay('2025-02-14', 3_000)], { surplus: 'prepay' })
    expect([books.credit, books.principal]).toEqual([3_000, 1_200_000])
  })

  it('after the loan is repaid is credit', () => {
    const books = booksAt('2025-03-01', [prepay('2025-02-28', 'all'), pay('2025-03-01', 5)], { surplus: 'prepay' })
    expect(books.credit).toBe(5)
  })
})

describe('a prepayment', () => {
  it('pays what is due, interest to the day and the fee first', () => {
    const events = [prepay('2025-03-10', 306_000)]
    const books = booksAt('2025-03-10', events, { prepayment: { fee: { share: 0.01 } } })
    // 106,000 due, 1,100,000 x 6 % / 12 x 10 / 31 = 1,774 of interest; 198,226 pay principal and 1 % of it.
    expect(books.entries.at(-1)?.allocation).toMatchObject({
      interest: 6_000,
      principal: 100_000,
      interestToDay: 1_774,
      prepaidPrincipal: 196_263,
      prepaymentFee: 1_963,
      credit: 0,
    })
    expect(books.principal).toBe(1_100_000 - 196_263)
  })

  it('makes instalments smaller, or fewer', () => {
    const at = (effect: 'smaller' | 'shorter') =>
      booksAt('2025-02-28', [pay('2025-02-28', 106_000), prepay('2025-02-28', 550_000, effect)]).future
    const smaller = at('smaller')
    expect(smaller.rows.slice(smaller.at).map(row => row.principal)).toEqual(Array(11).fill(50_000))
    const shorter = at('shorter')
    expect(shorter.rows.slice(shorter.at).map(row => row.principal)).toEqual([...Array(5).fill(100_000), 50_000])
  })

  it('uses credit, and all of it settles the loan', () => {
    const books = booksAt('2025-02-28', [pay('2025-02-10', 200_000), prepay('2025-02-28', 'all')])
    expect(books.entries.at(-1)).toMatchObject({ received: 1_006_000, balance: { owed: 0 } })
  })

  it('beyond the debt is refused, or held', () => {
    const events = [prepay('2025-02-28', 1_206_001)]
    expect(() => booksAt('2025-02-28', events)).toThrow(/at most the 1206000 minor units.*OUT_OF_RANGE/)
    expect(booksAt('2025-02-28', events, { prepayment: { beyondDebt: 'hold' } }).credit).toBe(1)
  })

  it('must be enough for interest to the day, and needs a debt', () => {
    expect(() => booksAt('2025-02-14', [prepay('2025-02-14', 3_000)])).toThrow(/at least 3001 minor units/)
    expect(booksAt('2025-02-14', [prepay('2025-02-14', 3_001)]).principal).toBe(1_199_999)
    const again = [prepay('2025-02-14', 'all'), prepay('2025-02-15', 'all')]
    expect(() => booksAt('2025-02-15', again)).toThrow(/nothing is owed.*"all"/)
  })

  it('after the last due day pays what is due', () => {
    const books = booksAt('2026-02-10', [prepay('2026-02-10', 'all')])
    expect([books.credit, books.dues.unpaid.principal]).toEqual([0, 0])
  })
})
