import { describe, expect, it } from 'vitest'
import { loanAccount } from '../../../../src/project/loans/account/index.js'
import { loanSchedule } from '../../../../src/project/loans/index.js'
import { eur, LOAN, pay } from './sample.js'

describe('the account of a loan', () => {
  it('is the contract where nothing happened', () => {
    const account = loanAccount(LOAN, [], { until: '2025-01-31' })
    expect(account.instalments).toEqual(loanSchedule(LOAN).instalments)
    expect(account.entries).toHaveLength(1)
    expect(account.balance.owed).toBe(1_200_000)
  })

  it('follows payments in full, late and in part', () => {
    const events = [pay('2025-02-28', 106_000), pay('2025-04-05', 60_000)]
    const account = loanAccount(LOAN, events, { until: '2025-04-10' })
    expect(account.dueDays.map(({ settledOn }) => settledOn)).toEqual(['2025-02-28', undefined])
    expect(account.dueDays[1]).toMatchObject({ amount: 105_500, unpaidInterest: 0, unpaidPrincipal: 45_500 })
    expect([account.daysPastDue, account.amountPastDue]).toEqual([10, 45_500])
    expect(account.totals).toMatchObject({ drawn: 1_200_000, interest: 11_500, received: 166_000 })
  })

  it('counts what is due today as due, not as past due', () => {
    const account = loanAccount(LOAN, [], { until: '2025-03-31' })
    expect([account.daysPastDue, account.amountPastDue]).toEqual([31, 106_000])
    expect(loanAccount(LOAN, [], { until: '2025-02-28' }).amountPastDue).toBe(0)
  })

  it('is repaid to the last minor unit by its own schedule', () => {
    const events = loanSchedule(LOAN).instalments.map(({ due, payment }) => pay(due, payment))
    const { balance, daysPastDue, instalments } = loanAccount(LOAN, events, { until: '2026-12-31' })
    expect([balance.owed, daysPastDue, instalments.length]).toEqual([0, 0, 12])
  })

  it('does not change with what it was made of', () => {
    const events = [pay('2025-02-28', 106_000)]
    const account = loanAccount(LOAN, events, { until: '2025-03-01' })
    events.push(pay('2025-03-01', 1))
    expect(account.madeOf.events).toHaveLength(1)
    expect(Object.isFrozen(account) && Object.isFrozen(account.entries)).toBe(true)
  })

  it('takes a hundred thousand events', () => {
    const events = Array.from({ length: 100_000 }, (_, i) => pay(`2025-0${2 + (i % 8)}-${10 + (i % 19)}`, 7))
    const { totals, entries } = loanAccount(LOAN, events, { until: '2025-12-31' })
    expect(totals.received).toBe(700_000)
    expect(entries.length).toBeGreaterThan(100_000)
  }, 30_000)

  it('names what is wrong', () => {
    const make = (event: unknown) => () =>
      loanAccount(LOAN, [JSON.parse(JSON.stringify(event))], { until: '2025-12-31' })
    expect(make(pay('2025-01-30', 1))).toThrow(/^events\[0\].date.*2025-01-31.*OUT_OF_RANGE/)
    expect(make(pay('2026-01-01', 1))).toThrow(/^events\[0\].date.*OUT_OF_RANGE/)
    expect(make(pay('2025-02-01', -1))).toThrow(/^events\[0\].amount.minorUnits.*OUT_OF_RANGE/)
    expect(make({ ...pay('2025-02-01', 1), amount: { currency: 'CNY', minorUnits: 1 } })).toThrow(/MIXED_CURRENCIES/)
    expect(make({ kind: 'prepayment', date: '2025-02-01', amount: eur(1_300_000) })).toThrow(/at most.*OUT_OF_RANGE/)
    expect(make({ kind: 'restructuring', date: '2025-03-01', periods: 24 })).toThrow(/arrears.*MISSING_VALUE/)
    const empty = { kind: 'restructuring', date: '2025-02-10', rate: null, repayment: null }
    expect(make(empty)).toThrow(/^events\[0\].rate.*INVALID_TYPE/)
    expect(make({ ...empty, rate: undefined })).toThrow(/^events\[0\].repayment.*INVALID_TYPE/)
    const penalty = { onPrincipal: { timesContractRate: 1e300 } }
    expect(() => loanAccount(LOAN, [], { until: '2025-04-30', penalty })).toThrow(/^options.penalty.*OUT_OF_RANGE/)
    const prepayment = { fee: { share: 1e300 } }
    const all = { kind: 'prepayment', date: '2025-02-10', amount: 'all' } as const
    expect(() => loanAccount(LOAN, [all], { until: '2025-04-30', prepayment })).toThrow(/^options.prepayment.fee/)
    expect(() => loanAccount(LOAN, [], { until: '2025-01-30' })).toThrow(/^options.until.*OUT_OF_RANGE/)
  })
})
