/**
 * What would mend a plan that its borrower cannot carry: a smaller loan, another term or a lower rate, each alone.
 *
 * @module
 */

import { ClienteleError } from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { LARGEST_COUNT } from '../affordability/affordable-tenor.js'
import type { Question } from '../affordability/assess.js'
import { checksOf, readQuestion } from '../affordability/assess.js'
import type { Affordability, AffordabilityOptions, Borrower, LimitName } from '../affordability/index.js'
import { affordablePrincipal, stressedLoan } from '../affordability/index.js'
import { largestHolding } from '../affordability/largest-holding.js'
import { addRates } from '../loans/floating/add-rates.js'
import type { Loan, LoanSchedule } from '../loans/types.js'
import { amountWords } from '../plain-words.js'
import type { BorrowerOfLoan } from './borrower-of-loan.js'

/** One change that alone makes every limit of the borrower hold, or the lender earn its hurdle. */
export type PlanRemedy = SmallerLoan | OtherTenor | OtherRate

/** The largest loan on these terms that keeps every limit. */
export interface SmallerLoan {
  readonly kind: 'principal'
  readonly side: 'borrower'
  readonly principal: Money
  /** In plain words. */
  readonly message: string
}

/** The nearest number of instalments, fewer or more than planned, that keeps every limit. */
export interface OtherTenor {
  readonly kind: 'tenor'
  readonly side: 'borrower'
  readonly instalments: number
  readonly message: string
}

/** The least change of rates in whole basis points: a cut for the borrower, or what the lender needs on top. */
export interface OtherRate {
  readonly kind: 'rate'
  readonly side: 'borrower' | 'lender'
  /** Added to the nominal rate of a year; < 0 for the borrower, > 0 for the lender. */
  readonly change: number
  readonly message: string
}

const BASIS_POINTS = 10_000
/** As far as terms are looked for without an end of cash flow, over the term of the plan. */
const LONGER = 2

/** Each change that is open to the contract and enough alone; none where no single one is. */
export function borrowerRemedies(
  loan: Loan,
  { borrower, foreseen }: BorrowerOfLoan,
  options: AffordabilityOptions,
  { schedule, checks }: Pick<Affordability, 'schedule' | 'checks'>,
): readonly PlanRemedy[] {
  const { count } = loan.periods
  const question = readQuestion(borrower, options)
  // Where cash is not foreseen to the end, neither a smaller loan nor a lower rate makes it so.
  const isForeseen = foreseen === undefined || foreseen >= count
  const broken = checks.flatMap(({ holds, limit }) => (holds ? [] : [limit]))
  const tenors = otherTenors(loan, borrower, broken, foreseen).map(counts => () => firstTenor(loan, question, counts))
  const others = [() => smallerLoan(loan, borrower, options), () => lowerRate(loan, question, schedule)]
  return [...(isForeseen ? others : []), ...tenors].flatMap(remedy => {
    const found = ifOpen<PlanRemedy>(remedy)
    return found === undefined ? [] : [found]
  })
}

/** Limits that no other term or rate meets. */
const OF_AMOUNT: readonly LimitName[] = ['amount', 'loanToValue', 'debtToIncome']

function smallerLoan(loan: Loan, borrower: Borrower, options: AffordabilityOptions): SmallerLoan | undefined {
  const { principal: asked, ...offer } = loan
  const found = affordablePrincipal(offer, borrower, options)
  if (found.status === 'none' || found.principal.minorUnits >= asked.minorUnits) return undefined
  const { principal } = found
  const message = `A loan of ${amountWords(principal.minorUnits, principal.currency)} on these terms keeps every limit`
  return { kind: 'principal', side: 'borrower', principal, message }
}

/** More and fewer instalments than planned, nearest first, as far as cash is foreseen, where they may be of use. */
function otherTenors(
  { repayment, grace, periods: { count } }: Loan,
  borrower: Borrower,
  broken: readonly LimitName[],
  foreseen: number = Math.min(LARGEST_COUNT, LONGER * count),
): readonly (readonly number[])[] {
  // Where the contract lists an amount for each instalment it has no other number of them.
  if (repayment.kind === 'custom' || repayment.kind === 'sculpted') return []
  if (broken.some(limit => OF_AMOUNT.includes(limit))) return []
  const isTooLate = broken.includes('lastDueBy')
  const most = Math.min(count - 1, foreseen)
  const withoutRepayment = grace === undefined ? 0 : grace.periods
  const longer = Array.from({ length: Math.max(0, foreseen - count) }, (_, k) => count + 1 + k)
  const shorter = Array.from({ length: Math.max(0, most - withoutRepayment) }, (_, k) => most - k)
  // Income goes on: fewer instalments are heavier ones. Cash flow may fall or end.
  const mayBeShorter = isTooLate || borrower.kind === 'cash-flow'
  return [...(isTooLate ? [] : [longer]), ...(mayBeShorter ? [shorter] : [])]
}

/** Count by count, as more instalments need not always be lighter. */
function firstTenor(loan: Loan, question: Question, counts: readonly number[]): OtherTenor | undefined {
  const holds = (count: number): boolean =>
    checksOf({ ...loan, periods: { ...loan.periods, count } }, question).every(check => check.holds)
  const instalments = counts.find(holds)
  if (instalments === undefined) return undefined
  const message = `It keeps every limit over ${instalments} instalment${instalments === 1 ? '' : 's'}`
  return { kind: 'tenor', side: 'borrower', instalments, message }
}

/** Down to a rate of 0. */
function lowerRate(loan: Loan, question: Question, schedule: LoanSchedule): OtherRate | undefined {
  const holds = (points: number): boolean =>
    checksOf(stressedLoan(loan, { add: points / BASIS_POINTS }), question).every(check => check.holds)
  const highest = schedule.instalments.reduce((most, { annualRate }) => Math.max(most, annualRate), 0)
  const lowest = -Math.floor(highest * BASIS_POINTS)
  if (lowest >= 0 || !holds(lowest)) return undefined
  const points = largestHolding(lowest, 0, lowest / 2, holds)
  const message = `A rate ${-points} basis point${points === -1 ? '' : 's'} lower keeps every limit`
  return { kind: 'rate', side: 'borrower', change: points / BASIS_POINTS, message }
}

/**
 * What the lender needs on top of the rate, to earn its hurdle on the schedule that follows from it.
 *
 * @param gap about what is missing: payments that are level are split anew at another rate, so that it is somewhat more or less.
 * @param earns not at the rate as it is.
 */
export function higherRate(loan: Loan, gap: number, earns: (dearer: Loan) => boolean): readonly OtherRate[] {
  const found = ifOpen(() => {
    const guess = Math.max(1, Math.ceil(gap * BASIS_POINTS))
    const falls = (points: number): boolean => !earns(atHigherRate(loan, points / BASIS_POINTS))
    const enough = FURTHER.map(more => guess + more).find(points => !falls(points))
    return enough === undefined ? undefined : largestHolding(0, enough, guess - 1, falls) + 1
  })
  if (found === undefined) return []
  const message = `A rate ${found} basis point${found === 1 ? '' : 's'} higher earns the hurdle`
  return [{ kind: 'rate', side: 'lender', change: found / BASIS_POINTS, message }]
}

/** Basis points beyond the gap at which a rate that is enough is looked for. */
const FURTHER = [0, 1, 4, 16, 64, 256, 1024]

/** By its margin, where the rate follows an index. */
function atHigherRate(loan: Loan, add: number): Loan {
  const { rate } = loan
  if (rate.kind !== 'floating') return stressedLoan(loan, { add })
  return { ...loan, rate: { ...rate, margin: addRates(rate.margin, add) } }
}

/** Nothing where the contract itself stands against the change: principal that is listed, holidays nobody knows yet. */
function ifOpen<T>(ask: () => T | undefined): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}
