/**
 * The usual shapes of repayment for one request, to begin a design with.
 *
 * annuity          equal payments
 * equal-principal  equal parts of principal
 * bullet           all principal on the last day
 * balloon          equal payments that leave a share to the last day
 * step             payments that grow by a share each year
 * sculpted         payments that follow cash flow at one cover
 *
 * @module
 */

import type { Renaming } from '../../errors/core.js'
import { renamed } from '../../errors/core.js'
import {
  ClienteleError,
  expectFinite,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { roundedProduct } from '../../money/index.js'
import type { CashFlowBorrower } from '../affordability/index.js'
import { readBorrower } from '../affordability/read-borrower.js'
import { UNITS_PER_YEAR } from '../affordability/service-period.js'
import { loanSchedule } from '../loans/loan-schedule.js'
import type { Loan, Repayment } from '../loans/types.js'
import { borrowerOfLoan } from './borrower-of-loan.js'
import { notForeseen } from './reasons.js'
import type { FinancingPlan, MonthlyCashFlows } from './types.js'

/** A loan but for its shape, and what shapes need to know. */
export interface RepaymentRequest extends Omit<Loan, 'repayment'> {
  /** Share of the principal that the balloon leaves to the last day, within (0, 1); 0.3 by default. */
  readonly balloonShare?: number
  /** What a year's payments are more than those of the year before; > -1, 0.03 by default. */
  readonly yearlyGrowth?: number
  /** What sculpted payments follow, less the debt service of other loans; no plan of that shape without it. */
  readonly cashFlow?: CashFlowBorrower | MonthlyCashFlows
  /** Given to every plan as it is. */
  readonly collateral?: FinancingPlan['collateral']
  readonly lender?: FinancingPlan['lender']
}

/** A shape by its name. */
export type RepaymentShapeName = 'annuity' | 'equal-principal' | 'bullet' | 'balloon' | 'step' | 'sculpted'

/** Plans of each shape that the request allows, and why others are missing. */
export interface RepaymentPlans {
  /** Named after their shapes, in the order above; ready for `compareFinancingPlans`. */
  readonly plans: readonly FinancingPlan[]
  readonly leftOut: readonly { readonly shape: RepaymentShapeName; readonly reason: string }[]
}

const CONTRACT = ['principal', 'from', 'periods', 'rate', 'grace', 'dayCount', 'fees', 'rounding']
const OWN = ['balloonShare', 'yearlyGrowth', 'cashFlow', 'collateral', 'lender']

/**
 * Plans of the usual shapes from one request.
 *
 * @returns up to six plans. A shape is left out where the request does not allow it: payments that grow need more than a year,
 * sculpted ones a cash flow that pays the interest of every due day.
 * @throws ClienteleError as `loanSchedule` for a request of which no loan can be made, `request.periods.count`; `OUT_OF_RANGE`
 * for a share or growth that is none; as `affordability` for cash flow, `request.cashFlow.cashFlows[3]`.
 * @example
 * import { money } from 'clientele/money'
 * import { loanSchedule, repaymentPlans } from 'clientele/project'
 * const { plans, leftOut } = repaymentPlans({
 *   principal: money('1000000', 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 5, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.05 },
 * })
 * plans.map(plan => [plan.name, loanSchedule(plan.loan).totals.interest])
 * // => [ [ 'annuity', 15487399 ], [ 'equal-principal', 15000000 ], [ 'bullet', 25000000 ], [ 'balloon', 18341179 ], [ 'step', 15820829 ] ]
 * leftOut.map(shape => shape.reason) // => [ 'No cash flow is given for payments to follow' ]
 */
export function repaymentPlans(request: RepaymentRequest): RepaymentPlans {
  expectKnownKeys(request, [...CONTRACT, ...OWN], 'request')
  const { balloonShare = 0.3, yearlyGrowth = 0.03, cashFlow, collateral, lender, ...offer } = request
  expectShare(balloonShare, 'request.balloonShare')
  if (expectFinite(yearlyGrowth, 'request.yearlyGrowth') <= -1) {
    reject('OUT_OF_RANGE', 'request.yearlyGrowth', 'a number above -1', yearlyGrowth)
  }
  // What is wrong with the simplest shape is wrong with the request.
  const { principal, currency } = renamed(AT_REQUEST, () => loanSchedule({ ...offer, repayment: { kind: 'bullet' } }))
  const left = { currency, minorUnits: roundedProduct([principal, balloonShare], 1, 'half-even') }
  const shapes: readonly (readonly [RepaymentShapeName, Shaped])[] = [
    ['annuity', shaped(offer, { kind: 'annuity' })],
    ['equal-principal', shaped(offer, { kind: 'equal-principal' })],
    ['bullet', shaped(offer, { kind: 'bullet' })],
    ['balloon', shaped(offer, { kind: 'annuity', balloon: left })],
    ['step', stepped(offer, yearlyGrowth)],
    ['sculpted', cashFlow === undefined ? NO_CASH : renamed(AT_REQUEST, () => sculptedTo(cashFlow, offer, currency))],
  ]
  const more = { ...(collateral !== undefined && { collateral }), ...(lender !== undefined && { lender }) }
  return {
    plans: shapes.flatMap(([name, { loan }]) => (loan === undefined ? [] : [{ name, loan, ...more }])),
    leftOut: shapes.flatMap(([shape, { reason }]) => (reason === undefined ? [] : [{ shape, reason }])),
  }
}

/** A loan of a shape, or why there is none. */
type Shaped = { readonly loan: Loan; readonly reason?: never } | { readonly reason: string; readonly loan?: never }

type Offer = Omit<Loan, 'repayment'>

const NO_CASH: Shaped = { reason: 'No cash flow is given for payments to follow' }
const NO_SECOND_YEAR: Shaped = { reason: 'Repayment does not last beyond a year, so that no payment can grow' }
const AT_REQUEST: Renaming = [
  ['loan', 'request'],
  ['borrower', 'request.cashFlow'],
]

function shaped(offer: Offer, repayment: Repayment): Shaped {
  const loan = { ...offer, repayment }
  try {
    loanSchedule(loan)
    return { loan }
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    return { reason: `No such loan can be scheduled: it takes ${error.expected}, and there is ${error.received}` }
  }
}

function stepped(offer: Offer, yearlyGrowth: number): Shaped {
  const { periods, grace = { periods: 0 } } = offer
  const every = Math.max(1, Math.floor(UNITS_PER_YEAR[periods.every.unit] / periods.every.value))
  if (periods.count - grace.periods <= every) return NO_SECOND_YEAR
  return shaped(offer, { kind: 'step', growth: 1 + yearlyGrowth, every })
}

/** Payments in proportion to what other loans leave. */
function sculptedTo(cashFlow: CashFlowBorrower | MonthlyCashFlows, offer: Offer, currency: string): Shaped {
  const { count } = offer.periods
  expectOneOf(expectObject(cashFlow, 'borrower')['kind'], ['cash-flow', 'monthly-cash-flow'], 'borrower.kind')
  const { borrower, foreseen = count } = borrowerOfLoan(cashFlow, { ...offer, repayment: { kind: 'bullet' } })
  const read = readBorrower(borrower)
  if (read.currency !== currency) {
    reject('MIXED_CURRENCIES', 'borrower.currency', `${currency}, as the principal`, read.currency)
  }
  if (read.kind !== 'cash-flow' || foreseen < count) return { reason: notForeseen(foreseen, count).message }
  const cashFlows = read.cashFlows.slice(0, count).map((cash, k) => cash - read.debtService[k]!)
  return shaped(offer, { kind: 'sculpted', cashFlows, coverage: 'solve' })
}

function expectShare(value: number, path: string): void {
  if (expectPositive(value, path) >= 1) reject('OUT_OF_RANGE', path, 'a share above 0 and below 1', value)
}
