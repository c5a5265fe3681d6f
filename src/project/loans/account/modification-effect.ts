/**
 * What does a restructuring cost the lender?
 *
 *   PV = Σ amount / (1 + i)^t      t: years of 365 days from the day of the new terms
 *   gain = PV of the new payments - PV of those before, both at the original effective rate i; a loss is below 0
 *   test = |PV of the new payments + fees - PV of those before| / PV of those before
 *
 * @see IFRS 9, 5.4.3 (gain or loss of a modification) and B3.3.6 (terms are substantially different from 10 % on).
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  reject,
} from '../../../errors/index.js'
import type { Money } from '../../../money/index.js'
import { presentValue, roundedProduct } from '../../../money/index.js'
import { readAmount } from '../read-amount.js'
import type { DatedAmount, LoanAccount, Restructuring } from './types.js'

/** At which rate the terms before and after a restructuring are compared. */
export interface ModificationOptions {
  /** The loan's effective rate of a year when it began, years of 365 days: that of `effectiveInterestRate`; > -1. */
  readonly annualEffectiveRate: number
  /** What the borrower pays for the new terms on the day, less what is paid to the borrower; counts in the test only. */
  readonly fees?: Money
}

/** All amounts in minor units, rounded half to even. */
export interface ModificationEffect {
  readonly date: string
  /** Worth of what was still to be paid by the terms before. */
  readonly before: number
  /** Worth of what is to be paid by the new terms. */
  readonly after: number
  /** after - before. */
  readonly gain: number
  /** How far the terms differ, as a share of `before`, fees with them. */
  readonly difference: number
  /** Whether that is 10 % or more. */
  readonly isSubstantial: boolean
}

/**
 * The gain or loss of a restructuring, and the test of whether its terms are substantially different.
 *
 * The test is written for borrowers' liabilities; lenders apply it to their loans by analogy. What is due on the day counts at
 * what it is, as all that is still to be paid; expected losses are not in it.
 *
 * @param index which of the account's restructurings, from 0.
 * @throws ClienteleError `OUT_OF_RANGE` where there is no such restructuring, the rate is at or below -1, or the payments before
 * are worth nothing at it; `EMPTY_INPUT` for an account without restructurings; `MIXED_CURRENCIES`, `UNKNOWN_OPTION`.
 * @example
 * import { money } from 'clientele/money'
 * import { loanAccount, modificationEffect } from 'clientele/project'
 * const loan = {
 *   principal: money('1000', 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 3, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.1 },
 *   repayment: { kind: 'bullet' },
 * } as const
 * const lower = { kind: 'restructuring', date: '2026-01-01', rate: { kind: 'fixed', annualRate: 0.05 } } as const
 * const paid = { kind: 'payment', date: '2026-01-01', amount: money('100', 'EUR') } as const
 * const account = loanAccount(loan, [paid, lower], { until: '2026-01-01' })
 * modificationEffect(account, 0, { annualEffectiveRate: 0.1 })
 * // => { date: '2026-01-01', before: 100000, after: 91322, gain: -8678, difference: 0.08678, isSubstantial: false }
 */
export function modificationEffect(
  account: Pick<LoanAccount, 'currency' | 'restructurings'>,
  index: number,
  options: ModificationOptions,
): ModificationEffect {
  expectObject(account, 'account')
  expectList(account.restructurings, 'account.restructurings')
  expectKnownKeys(options, ['annualEffectiveRate', 'fees'], 'options')
  const { length } = account.restructurings
  if (length === 0) reject('EMPTY_INPUT', 'account.restructurings', 'a restructuring', account.restructurings)
  const terms = account.restructurings[expectInteger(index, 'index', 0, length - 1)]!
  expectObject(terms, `account.restructurings[${index}]`)
  const fees = options.fees === undefined ? 0 : readAmount(options.fees, account.currency, LEAST, 'options.fees')
  const rate = readRate(options)
  const before = worth(terms.before, terms, rate)
  const after = worth(terms.after, terms, rate)
  if (before === 0) {
    reject('OUT_OF_RANGE', RATE, 'a rate at which the terms before are worth something', rate)
  }
  const difference = Math.abs(after + fees - before) / before
  return { date: terms.date, before, after, gain: after - before, difference, isSubstantial: difference >= 0.1 }
}

/** What is paid to the borrower may be more than what the borrower pays. */
const LEAST = -Number.MAX_SAFE_INTEGER
const HELD = 'a rate at which a double holds what payments are worth'
const RATE = 'options.annualEffectiveRate'

function readRate({ annualEffectiveRate }: ModificationOptions): number {
  const rate = expectFinite(annualEffectiveRate, RATE)
  return rate > -1 ? rate : reject('OUT_OF_RANGE', RATE, 'a rate > -1', rate)
}

function worth(amounts: readonly DatedAmount[], { date }: Restructuring, annualDiscountRate: number): number {
  const value = presentValue(amounts, { annualDiscountRate, on: date, dayCount: 'actual/365' })
  return Number.isFinite(value)
    ? roundedProduct([value], 1, 'half-even', RATE)
    : reject('OUT_OF_RANGE', RATE, HELD, annualDiscountRate)
}
