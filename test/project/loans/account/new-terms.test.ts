import { describe, expect, it } from 'vitest'
import type { LoanRestructuring } from '../../../../src/project/loans/account/index.js'
import { booksAt, eur, pay } from './sample.js'

const paid = pay('2025-02-28', 106_000)
const rowsAfter = (terms: Omit<LoanRestructuring, 'kind' | 'date'>, date = '2025-02-28') => {
  const { future } = booksAt(date, [paid, { kind: 'restructuring', date, arrears: 'keep', ...terms }])
  return future.rows.slice(future.at)
}

describe('new terms', () => {
  it('keep what they do not name', () => {
    expect(rowsAfter({}).map(row => row.payment)).toEqual(
      booksAt('2025-02-28', [paid])
        .future.rows.slice(1)
        .map(row => row.payment),
    )
  })

  it('go on with the due days of the contract for another number of instalments', () => {
    const rows = rowsAfter({ periods: 22 })
    expect(rows.map(row => row.principal)).toEqual(Array(22).fill(50_000))
    expect([rows[0]?.due, rows.at(-1)?.due]).toEqual(['2025-03-31', '2026-12-31'])
    expect(rows.map(row => row.number).slice(0, 2)).toEqual([2, 3])
  })

  it('pass over due days that have gone by', () => {
    const date = '2026-03-10'
    const { future } = booksAt(date, [{ kind: 'restructuring', date, arrears: 'capitalise', periods: 3 }])
    expect(future.rows.map(row => row.due)).toEqual(['2026-03-31', '2026-04-30', '2026-05-31'])
    expect(future.rows.map(row => row.number)).toEqual([13, 14, 15])
  })

  it('are as many as they say where the term had become shorter before', () => {
    const date = '2025-10-10'
    const early = { kind: 'prepayment', date: '2025-02-28', amount: eur(600_000), effect: 'shorter' } as const
    const terms = { kind: 'restructuring', date, arrears: 'capitalise', periods: 14 } as const
    const { future, past } = booksAt(date, [paid, early, terms])
    expect(past.map(row => row.due).slice(1)).toEqual([
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
      '2025-06-30',
      '2025-07-31',
    ])
    expect([future.rows.length, future.rows[0]?.due, future.rows.at(-1)?.due]).toEqual([14, '2025-10-31', '2026-11-30'])
  })

  it('name due days, a rate, a shape and grace of their own', () => {
    const rows = rowsAfter({
      periods: { count: 4, every: { value: 3, unit: 'month' } },
      rate: { kind: 'fixed', annualRate: 0.04 },
      repayment: { kind: 'bullet' },
      grace: { periods: 1, interest: 'deferred' },
    })
    expect(rows.map(row => row.due)).toEqual(['2025-05-28', '2025-08-28', '2025-11-28', '2026-02-28'])
    expect(rows.map(row => row.payment)).toEqual([0, 22_000, 11_000, 1_111_000])
  })

  it('are named by the event where they are wrong', () => {
    expect(() => rowsAfter({ periods: 0 })).toThrow(/^events\[\d\].periods.*OUT_OF_RANGE/)
    expect(() => rowsAfter({ rate: { kind: 'fixed', annualRate: -2 } })).toThrow(/^events\[\d\].rate.annualRate/)
    expect(() => rowsAfter({ grace: { periods: 11, interest: 'paid' } })).toThrow(/^events\[\d\].grace.periods/)
    expect(() => rowsAfter({ repayment: { kind: 'custom', principal: [1] } })).toThrow(
      /^events\[\d\].repayment.*LENGTH/,
    )
    const date = '2026-03-10'
    const late = { kind: 'restructuring', date, arrears: 'capitalise' } as const
    expect(() => booksAt(date, [late])).toThrow(/^events\[0\].periods.*MISSING_VALUE/)
    const custom = { kind: 'custom', principal: Array(12).fill(100_000) } as const
    const longer = { kind: 'restructuring', date: '2025-01-31', periods: 24 } as const
    expect(() => booksAt('2025-01-31', [longer], { loan: { repayment: custom } })).toThrow(/repayment.*MISSING_VALUE/)
  })
})
