/**
 * Over how long can the borrower repay this loan?
 *
 * Every number of instalments within a range is tried from both ends, as more of them need not always be lighter: cash flow may
 * end, and a loan may have to be repaid by a day.
 *
 * @module
 */
import { expectInteger, expectObject, reject } from '../../errors/index.js'
import type { Loan } from '../loans/types.js'
import { checksOf, readQuestion } from './assess.js'
import type { AffordabilityOptions, Borrower, LimitCheck } from './types.js'

/** Limits, and the numbers of instalments to look at. */
export interface TenorOptions extends AffordabilityOptions {
  /** The least number of instalments; one more than those of grace by default. */
  readonly fewest?: number
  /** The largest; needed, except where cash flows by due day say it. At most 2,600. */
  readonly most?: number
}

/** The shortest and longest terms on which all limits hold, or what stands against the longest and the shortest. */
export type AffordableTenors = TenorsFound | NoTenor

/** The terms at both ends of those that keep all limits. */
export interface TenorsFound {
  readonly status: 'found'
  readonly shortest: TenorBound
  readonly longest: TenorBound
}

/** One end, and what stands beyond it. */
export interface TenorBound {
  /** Instalments. */
  readonly count: number
  /** The limits that one instalment fewer (or more) breaks; none where the range ends. */
  readonly oneFurther: readonly LimitCheck[]
}

/** No number of instalments keeps all limits. */
export interface NoTenor {
  readonly status: 'none'
  /** The limits broken with the fewest instalments, and with the most. */
  readonly fewest: readonly LimitCheck[]
  readonly most: readonly LimitCheck[]
}

/** Fifty years of weeks. Each count is a schedule: as many again cost four times as long. */
export const LARGEST_COUNT = 2_600

/**
 * The shortest and the longest term of a loan that keep all limits.
 *
 * @param loan its `periods.count` is what is asked.
 * @throws ClienteleError `NOT_APPLICABLE` for repayment given by instalment, `MISSING_VALUE` without `most` where nothing says
 * it, `OUT_OF_RANGE` for an empty range; else as `affordability`.
 * @example
 * import { money } from 'clientele/money'
 * import { affordableTenors } from 'clientele/project'
 * const loan = {
 *   principal: money('300000', 'EUR'),
 *   from: '2025-01-15',
 *   periods: { count: 300, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.036 },
 *   repayment: { kind: 'annuity' },
 * }
 * const household = { kind: 'income', per: 'month', income: money('4500', 'EUR') }
 * const limits = { debtServiceToIncome: 0.4, lastDueBy: '2050-12-31' }
 * const tenors = affordableTenors(loan, household, { limits, most: 420 })
 * tenors.shortest.count // => 232
 * tenors.longest.count // => 311
 * tenors.longest.oneFurther.map(check => check.reason) // => [ 'The last instalment is due on 2051-01-15, after 2050-12-31' ]
 */
export function affordableTenors(loan: Loan, borrower: Borrower, options: TenorOptions): AffordableTenors {
  const question = readQuestion(borrower, options, ['fewest', 'most'])
  const [fewest, most] = rangeOf(loan, borrower, options)
  const broken = (count: number): readonly LimitCheck[] =>
    checksOf({ ...loan, periods: { ...loan.periods, count } }, question).filter(check => !check.holds)
  let [shortest, longest] = [fewest, most]
  let [below, above]: (readonly LimitCheck[])[] = [[], []]
  for (let against = broken(shortest); against.length > 0; against = broken(++shortest)) {
    below = against
    if (shortest === most) return { status: 'none', fewest: broken(fewest), most: against }
  }
  for (let against = broken(longest); against.length > 0; against = broken(--longest)) above = against
  return {
    status: 'found',
    shortest: { count: shortest, oneFurther: below! },
    longest: { count: longest, oneFurther: above! },
  }
}

function rangeOf(loan: Loan, borrower: Borrower, options: TenorOptions): readonly [number, number] {
  expectObject(loan, 'loan')
  expectObject(loan.periods, 'loan.periods')
  expectObject(loan.repayment, 'loan.repayment')
  const { kind } = loan.repayment
  if (kind === 'custom' || kind === 'sculpted') {
    reject('NOT_APPLICABLE', 'loan.repayment.kind', 'repayment that follows from the number of instalments', kind)
  }
  if (loan.grace !== undefined) expectObject(loan.grace, 'loan.grace')
  const grace =
    loan.grace === undefined ? 0 : expectInteger(loan.grace.periods, 'loan.grace.periods', 0, LARGEST_COUNT - 1)
  const fewest = expectInteger(options.fewest ?? grace + 1, 'options.fewest', grace + 1, LARGEST_COUNT)
  const flows = borrower.kind === 'cash-flow' ? borrower.cashFlows.length : undefined
  if (flows !== undefined && flows < fewest) {
    reject('LENGTH_MISMATCH', 'borrower.cashFlows', `at least ${fewest} amounts, one per instalment`, borrower)
  }
  const given = options.most ?? flows
  if (given === undefined) return reject('MISSING_VALUE', 'options.most', 'the largest number of instalments', given)
  return [fewest, expectInteger(given, 'options.most', fewest, Math.min(LARGEST_COUNT, flows ?? LARGEST_COUNT))]
}
