/** What holds for the account of every loan, whatever happens to it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { dayNumber, holidayCalendar, isoDate } from '../../src/money/index.js'
import type { LoanAccount, LoanAccountOptions, LoanEvent } from '../../src/project/loans/account/index.js'
import { loanAccount, loanStatus, payoffAmount, repaymentRows } from '../../src/project/loans/account/index.js'
import type { Loan } from '../../src/project/loans/index.js'
import { loanSchedule } from '../../src/project/loans/index.js'
import { repaymentLedger } from '../../src/records/index.js'
import { repaymentStatus } from '../../src/risk/behaviour/index.js'

const START = dayNumber('2024-01-31')
const LENGTH = 600
const until = isoDate(START + LENGTH)
const eur = (minorUnits: number) => ({ currency: 'EUR', minorUnits })
const date = fc.integer({ min: 0, max: LENGTH }).map(days => isoDate(START + days))
const annualRate = fc.constantFrom(0, 0.0375, 0.06, 0.12)

const loan: fc.Arbitrary<Loan> = fc.record({
  principal: fc.integer({ min: 20_000, max: 5_000_000 }).map(eur),
  from: fc.constant(isoDate(START)),
  periods: fc.record({
    count: fc.integer({ min: 6, max: 24 }),
    every: fc.constantFrom({ value: 1, unit: 'month' as const }, { value: 5, unit: 'week' as const }),
  }),
  rate: annualRate.map(rate => ({ kind: 'fixed' as const, annualRate: rate })),
  repayment: fc.constantFrom(
    { kind: 'annuity' as const },
    { kind: 'annuity' as const, balloon: eur(7_000) },
    { kind: 'equal-principal' as const },
    { kind: 'bullet' as const },
    { kind: 'step' as const, growth: 1.05, every: 3 },
  ),
  grace: fc.record({
    periods: fc.integer({ min: 0, max: 4 }),
    interest: fc.constantFrom('paid' as const, 'capitalised' as const, 'deferred' as const),
  }),
  dayCount: fc.constantFrom('equal-periods' as const, 'actual/360' as const, '30E/360' as const),
  fees: fc.constantFrom([], [{ kind: 'agency' as const, amount: eur(250), every: 'instalment' as const }]),
})

const calendar = holidayCalendar({ name: 'weekends' })
/** Due days may be moved off weekends, so that a period of interest ends before or after its payment. */
const movedLoan = fc
  .record({ terms: loan, rule: fc.constantFrom('following' as const, 'preceding' as const, undefined) })
  .map(({ terms, rule }): Loan => {
    if (rule === undefined) return terms
    return { ...terms, periods: { ...terms.periods, businessDays: { calendar, rule } } }
  })

const amount = fc.integer({ min: 1, max: 900_000 }).map(eur)
const payment: fc.Arbitrary<LoanEvent> = fc.record({ kind: fc.constant('payment' as const), date, amount })
const event: fc.Arbitrary<LoanEvent> = fc.oneof(
  { arbitrary: payment, weight: 4 },
  fc.record({
    kind: fc.constant('prepayment' as const),
    date,
    amount,
    effect: fc.constantFrom('smaller' as const, 'shorter' as const),
  }),
  fc.record({ kind: fc.constant('waiver' as const), date, amount: fc.integer({ min: 1, max: 20_000 }).map(eur) }),
  fc.record({ kind: fc.constant('rate-change' as const), date, annualRate }),
  fc.record(
    {
      kind: fc.constant('restructuring' as const),
      date,
      arrears: fc.constantFrom('capitalise' as const, 'keep' as const),
      periods: fc.integer({ min: 2, max: 18 }),
      rate: annualRate.map(rate => ({ kind: 'fixed' as const, annualRate: rate })),
      repayment: fc.constantFrom({ kind: 'annuity' as const }, { kind: 'equal-principal' as const }),
      grace: fc.constantFrom({ periods: 1, interest: 'paid' as const }, { periods: 1, interest: 'deferred' as const }),
      forgiven: fc.integer({ min: 1, max: 5_000 }).map(eur),
    },
    { requiredKeys: ['kind', 'date', 'arrears'] },
  ),
)
const options: fc.Arbitrary<LoanAccountOptions> = fc.record({
  until: fc.constant(until),
  surplus: fc.constantFrom('hold' as const, 'prepay' as const),
  allocation: fc.constantFrom(
    ['fees', 'penalty-interest', 'overdue-interest', 'overdue-principal', 'current-interest', 'current-principal'],
    ['current-principal', 'overdue-principal', 'current-interest', 'overdue-interest', 'penalty-interest', 'fees'],
  ) as fc.Arbitrary<NonNullable<LoanAccountOptions['allocation']>>,
  prepayment: fc.record({
    fee: fc.constantFrom({ share: 0.01 }, { monthsOfInterest: 3 }, { share: 0 }),
    beyondDebt: fc.constant('hold' as const),
  }),
  penalty: fc.constantFrom(
    {},
    { onPrincipal: { timesContractRate: 1.5 }, onInterest: { timesContractRate: 1.5 } },
    { onPrincipal: { annualRate: 0.18 }, daysPerYear: 365 as const },
  ),
})

/** A loan and what may happen to it: events that cannot (too little, not due, paid already) are left out. */
const life = fc
  .record({ loan: movedLoan, options, events: fc.array(event, { maxLength: 10 }) })
  .map(({ loan, options, events }) => {
    const possible: LoanEvent[] = []
    for (const each of events) {
      try {
        loanAccount(loan, [...possible, each], options)
        possible.push(each)
      } catch (error) {
        if (!(error instanceof ClienteleError)) throw error
      }
    }
    return { loan, options, events: possible, account: loanAccount(loan, possible, options) }
  })

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('the account', () => {
  it('conserves: each line follows from the one before, and every minor unit received goes to one place', () => {
    fc.assert(
      fc.property(life, ({ account, events }) => {
        let owed = 0
        for (const { charged, received, waived, allocation, balance } of account.entries) {
          expect(balance.owed).toBe(owed + charged - received - waived)
          owed = balance.owed
          const { principal, deferred, feesDue, penaltyInterestDue, interestDue, principalDue, credit } = balance
          expect(owed).toBe(principal + deferred + feesDue + penaltyInterestDue + interestDue + principalDue - credit)
          for (const part of Object.values(balance).slice(1)) expect(part).toBeGreaterThanOrEqual(0)
          expect(allocation === undefined ? 0 : sum(Object.values(allocation))).toBe(received)
        }
        const money = events.map(each => (each.kind === 'payment' || each.kind === 'prepayment' ? each.amount : 'all'))
        const came = sum(money.map(each => (each === 'all' ? 0 : each.minorUnits)))
        const { totals } = account
        expect(totals.received).toBe(came)
        expect(sum(Object.values(totals.allocation))).toBe(came)
        const { drawn, interest, fees, prepaymentFees, penaltyInterest, received, waived, forgiven } = totals
        const charged = drawn + interest + fees + prepaymentFees + penaltyInterest
        expect(account.balance.owed).toBe(charged - received - waived - forgiven)
      }),
    )
  })

  it('repays what is left of principal with the instalments to come, to the minor unit', () => {
    fc.assert(
      fc.property(life, ({ account }) => {
        const comes = account.instalments.slice(account.dueDays.length)
        let balance = account.balance.principal
        for (const row of comes) {
          expect(row.opening).toBe(balance)
          expect(row.payment).toBe(row.interest - row.capitalised - row.deferred + row.principal + row.fees)
          balance = row.closing
          expect(balance).toBe(row.opening + row.capitalised - row.principal)
        }
        expect(balance).toBe(0)
        expect(sum(comes.map(row => row.deferred))).toBe(0 - account.balance.deferred)
      }),
    )
  })

  it('is its contract where nothing happens', () => {
    fc.assert(
      fc.property(movedLoan, date, (terms, day) => {
        const account = loanAccount(terms, [], { until: day })
        const schedule = loanSchedule(terms)
        expect(account.instalments).toEqual(schedule.instalments)
        expect(account.warnings).toEqual(schedule.warnings)
      }),
    )
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(life, fc.infiniteStream(fc.nat()), ({ loan, options, events, account }, keys) => {
        const shuffled = events
          .map(each => ({ each, key: keys.next().value }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ each }) => each)
        expect(loanAccount(loan, shuffled, options)).toEqual(account)
      }),
    )
  })

  it('tells of a day the same, whenever it ends', () => {
    fc.assert(
      fc.property(life, date, ({ loan, options, events, account }, day) => {
        const before = events.filter(each => String(each.date) <= day)
        const earlier = loanAccount(loan, before, { ...options, until: day })
        const past = (of: LoanAccount) => of.entries.filter(entry => entry.date < day)
        expect(past(account)).toEqual(past(earlier))
        const { daysPastDue, amountPastDue } = loanStatus(account, day)
        expect({ daysPastDue, amountPastDue }).toEqual({
          daysPastDue: earlier.daysPastDue,
          amountPastDue: earlier.amountPastDue,
        })
      }),
    )
  })

  it('survives JSON, and goes on from there', () => {
    fc.assert(
      fc.property(life, ({ account }) => {
        const revived: LoanAccount = JSON.parse(JSON.stringify(account))
        expect(revived).toEqual(account)
        expect(payoffAmount(revived, until)).toEqual(payoffAmount(account, until))
      }),
    )
  })
})

describe('settlement', () => {
  it('leaves nothing, on any day', () => {
    fc.assert(
      fc.property(life, date, ({ loan, options, events, account }, day) => {
        // New terms come after the money of their day.
        if (events.some(each => each.kind === 'restructuring' && each.date === day)) return
        const before = events.filter(each => String(each.date) <= day)
        const earlier = loanAccount(loan, before, { ...options, until: day })
        const { amount, parts } = payoffAmount(earlier, day)
        expect(sum(Object.values(parts))).toBe(amount)
        if (amount === 0) return
        const paid = [...before, { kind: 'prepayment', date: day, amount: 'all' } as const]
        const settled = loanAccount(loan, paid, { ...options, until: day })
        expect(settled.balance.owed).toBe(0)
        expect(settled.totals.received - earlier.totals.received).toBe(amount)
        expect(settled.instalments.length).toBe(settled.dueDays.length)
        expect(account.currency).toBe('EUR')
      }),
    )
  })

  it('is the closing balance on a due day on which all was paid', () => {
    fc.assert(
      fc.property(loan, fc.nat({ max: 5 }), (terms, k) => {
        const { instalments } = loanSchedule(terms)
        const paid = instalments
          .slice(0, k + 1)
          .map(({ due, payment }): LoanEvent => ({ kind: 'payment', date: due, amount: eur(payment) }))
        const due = instalments[k]!.due
        const account = loanAccount(terms, paid, { until: due })
        const collected = sum(instalments.slice(0, k + 1).map(row => row.deferred))
        expect(payoffAmount(account, due).amount).toBe(instalments[k]!.closing + collected)
        expect(account.daysPastDue).toBe(0)
        expect(account.balance.owed).toBe(instalments[k]!.closing + collected)
      }),
    )
  })
})

describe('arrears', () => {
  it('are days and amounts past due as the ledger of repayments counts them', () => {
    fc.assert(
      fc.property(life, fc.array(date, { minLength: 1, maxLength: 6 }), ({ account }, days) => {
        const { instalments, payments } = repaymentRows(account, { client: 'ann' })
        if (instalments.length === 0) return
        const ledger = repaymentLedger(instalments, payments, { observedUntil: until })
        for (const asOf of [...days, until]) {
          const { daysPastDue, pastDue } = repaymentStatus(ledger, { asOf })
          const status = loanStatus(account, asOf)
          expect(status.daysPastDue).toBe(daysPastDue[0])
          expect(status.amountPastDue).toBe(pastDue[0])
        }
        expect(account.daysPastDue).toBe(loanStatus(account, until).daysPastDue)
        expect(account.amountPastDue).toBe(loanStatus(account, until).amountPastDue)
      }),
    )
  })

  it('bear the same penalty interest however often the account is looked at', () => {
    fc.assert(
      fc.property(life, fc.array(date, { maxLength: 8 }), ({ loan, options, events, account }, days) => {
        const looks = days.map((day): LoanEvent => ({ kind: 'payment', date: day, amount: eur(0) }))
        const looked = loanAccount(loan, [...events, ...looks], options)
        // Where payments go depends on penalty interest charged by then, which looking does not change either.
        expect(looked.totals.penaltyInterest).toBe(account.totals.penaltyInterest)
        expect(looked.balance).toEqual(account.balance)
      }),
    )
  })
})
