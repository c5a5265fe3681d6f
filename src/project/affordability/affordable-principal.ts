/**
 * How much can the borrower afford to borrow on these terms?
 *
 * The largest principal for which every limit holds, to the minor unit: one more breaks a limit, and which one is said. Found by
 * whole schedules, so that rounding, fees, grace and stressed rates are those of the contract.
 *
 * The last payment of an annuity counts as much as the others, since it differs by roundings only. Where rates change on the way,
 * roundings may make payments of a loan that is larger by a few minor units smaller by one: then a larger loan than the one found
 * may hold by such an accident.
 *
 * @module
 */
import { expectList, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { moneyFromJson } from '../../money/index.js'
import type { Loan } from '../loans/types.js'
import { assessment } from './affordability.js'
import type { Question } from './assess.js'
import { checksOf, readQuestion } from './assess.js'
import { largestHolding } from './largest-holding.js'
import type { Affordability, AffordabilityOptions, Borrower, LimitCheck, LimitName, LoanOffer } from './types.js'

/** The largest loan, or what stands against any. */
export type AffordablePrincipal = LargestPrincipal | NoPrincipal

/** The largest loan that keeps all limits. */
export interface LargestPrincipal {
  readonly status: 'found'
  readonly principal: Money
  /** The limits that one minor unit more breaks. */
  readonly binding: readonly LimitName[]
  /** Those limits, held against one minor unit more. */
  readonly oneMore: readonly LimitCheck[]
  /** The loan of that principal. */
  readonly affordability: Affordability
}

/** Not even the smallest loan keeps all limits. */
export interface NoPrincipal {
  readonly status: 'none'
  /** The limits that even the smallest loan breaks. */
  readonly binding: readonly LimitName[]
  readonly checks: readonly LimitCheck[]
}

/** A loan at which payments are hardly rounded, to guess from. */
const TRIAL = 1e8
/** Limits that grow with the loan; the last due day does not. */
const MOVING: readonly LimitName[] = ['debtServiceToIncome', 'residualIncome', 'cashFlowCover']

/**
 * The largest principal that keeps all limits.
 *
 * @param offer the loan but for its principal. Principal by instalment and sculpting to a fixed coverage say the amount
 * themselves: sculpt with `coverage: 'solve'` and a `cashFlowCover` limit instead.
 * @throws ClienteleError `NOT_APPLICABLE` for such repayment, `MISSING_VALUE` without a limit that ends somewhere; else as
 * `affordability`.
 * @example
 * import { amountText, money } from 'clientele/money'
 * import { affordablePrincipal } from 'clientele/project'
 * const offer = {
 *   from: '2025-01-15',
 *   periods: { count: 300, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.036 },
 *   repayment: { kind: 'annuity' },
 * }
 * const household = { kind: 'income', per: 'month', income: money('4500', 'EUR'), livingCost: money('2100', 'EUR') }
 * const limits = { debtServiceToIncome: 0.4, debtToIncome: 6, residualIncome: money('500', 'EUR') }
 * const most = affordablePrincipal(offer, household, { limits, stress: { add: 0.02 } })
 * amountText(most.principal) // => '290288.86'
 * most.binding // => [ 'debtServiceToIncome' ]
 */
export function affordablePrincipal(
  offer: LoanOffer,
  borrower: Borrower,
  options: AffordabilityOptions,
): AffordablePrincipal {
  const question = readQuestion(borrower, options)
  expectScalable(offer)
  const { currency } = question.borrower
  const loanOf = (minorUnits: number): Loan => ({ ...offer, principal: { currency, minorUnits } })
  const checks = (minorUnits: number): readonly LimitCheck[] => checksOf(loanOf(minorUnits), question)
  const broken = (of: readonly LimitCheck[]): readonly LimitCheck[] => of.filter(check => !check.holds)
  const least = smallestPrincipal(offer)
  const smallest = checks(least)
  const against = broken(smallest)
  if (against.length > 0) return { status: 'none', binding: against.map(check => check.limit), checks: against }
  const most = largestByAmount(smallest, question)
  const trial = Math.min(most, Math.max(least, TRIAL))
  const guess = trial * shareLeft(checks(trial))
  const principal = largestHolding(least, most + 1, guess, minorUnits => broken(checks(minorUnits)).length === 0)
  const oneMore = broken(checks(principal + 1))
  return {
    status: 'found',
    principal: { currency, minorUnits: principal },
    binding: oneMore.map(check => check.limit),
    oneMore,
    affordability: assessment(loanOf(principal), question),
  }
}

/** What limits on the amount alone allow; else more than any limit on debt service will. */
function largestByAmount(checks: readonly LimitCheck[], { limits }: Question): number {
  const caps = checks
    .filter(check => !MOVING.includes(check.limit) && check.limit !== 'lastDueBy')
    .map(check => check.most)
  const isBounded = caps.length > 0 || checks.some(check => MOVING.includes(check.limit))
  if (!isBounded) reject('MISSING_VALUE', 'options.limits', 'a limit that grows with the loan', limits)
  return Math.min(Number.MAX_SAFE_INTEGER - 1, ...caps)
}

/** How much larger the loan may be, were debt service to grow in proportion. */
function shareLeft(checks: readonly LimitCheck[]): number {
  const shares = checks
    .filter(check => MOVING.includes(check.limit) && check.used > 0)
    .map(check => Math.max(0, check.most) / check.used)
  return Math.min(1e6, ...shares)
}

function expectScalable(offer: LoanOffer): void {
  expectObject(offer, 'loan')
  expectObject(offer.repayment, 'loan.repayment')
  const { repayment } = offer
  if (repayment.kind === 'custom') {
    reject('NOT_APPLICABLE', 'loan.repayment.kind', 'repayment that follows from the amount', repayment.kind)
  }
  if (repayment.kind === 'sculpted' && repayment.coverage !== 'solve') {
    const hint = 'Limit cashFlowCover instead'
    reject(
      'NOT_APPLICABLE',
      'loan.repayment.coverage',
      "'solve', so that any amount is repaid",
      repayment.coverage,
      hint,
    )
  }
}

/** What balloons and fees kept from the amount paid out need at least. */
function smallestPrincipal({ repayment, fees = [] }: LoanOffer): number {
  const balloon =
    'balloon' in repayment && repayment.balloon !== undefined
      ? moneyFromJson(repayment.balloon, 'loan.repayment.balloon').minorUnits
      : 1
  let [fixed, share] = [0, 0]
  for (const [i, value] of Array.from(expectList(fees, 'loan.fees')).entries()) {
    expectObject(value, `loan.fees[${i}]`)
    const fee = fees[i]!
    if (fee.kind !== 'up-front' || fee.paid === 'separately') continue
    if (typeof fee.of === 'number') share += expectNonNegative(fee.of, `loan.fees[${i}].of`)
    else fixed += moneyFromJson(fee.of, `loan.fees[${i}].of`).minorUnits
  }
  // A minor unit for the rounding of each share, and one that is paid out.
  const withFees = fixed === 0 && share === 0 ? 1 : Math.ceil((fixed + fees.length + 1) / Math.max(1 - share, 1e-9))
  return Math.max(1, balloon, withFees)
}
