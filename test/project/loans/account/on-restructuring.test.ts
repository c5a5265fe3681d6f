import { describe, expect, it } from 'vitest'
import { booksAt, eur } from './sample.js'

const at = (date: string, terms: object) =>
  booksAt(date, [{ kind: 'restructuring', date, ...terms }], { penalty: { onPrincipal: { annualRate: 0.36 } } })

describe('a restructuring', () => {
  it('makes arrears and interest to the day principal', () => {
    const books = at('2025-03-10', { arrears: 'capitalise' })
    // 100,000 and 6,000 due, 1,000 of penalty interest, 1,774 to the day.
    expect(books.principal).toBe(1_208_774)
    expect(books.restructurings[0]).toMatchObject({ capitalised: 8_774, forgiven: 0 })
    expect(books.dues.unpaid).toEqual({ fees: 0, 'penalty-interest': 0, interest: 0, principal: 0 })
    expect(books.entries.at(-1)).toMatchObject({ charged: 1_774, balance: { owed: 1_208_774 } })
  })

  it('or leaves them due, and interest to the day to the first new instalment', () => {
    const books = at('2025-03-10', { arrears: 'keep' })
    expect([books.principal, books.carried]).toEqual([1_100_000, 1_774])
    expect(books.restructurings[0]?.before[0]).toEqual({ date: '2025-03-10', amount: 107_000 })
    expect(books.restructurings[0]?.after[1]).toEqual({ date: '2025-03-31', amount: 105_500 })
  })

  it('forgives principal that is not due, apart from waivers', () => {
    const books = at('2025-02-10', { forgiven: eur(200_000) })
    expect(books.principal).toBe(1_000_000)
    expect(books.sums).toMatchObject({ forgiven: 200_000, waived: 0 })
    expect(books.entries.at(-1)).toMatchObject({ waived: 200_000 })
    expect(() => at('2025-02-10', { forgiven: eur(1_200_000) })).toThrow(/forgiven.*OUT_OF_RANGE/)
  })

  it('needs a word on arrears where there are any, and something to restructure', () => {
    expect(() => at('2025-03-10', {})).toThrow(/events\[0\].arrears.*107000.*MISSING_VALUE/)
    expect(() => at('2026-03-10', { arrears: 'keep', periods: 3 })).toThrow(
      /principal that is not yet due.*OUT_OF_RANGE/,
    )
  })
})
