/**
 * A contract read once: its days as numbers, its rates by period, its amounts in minor units.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { DayNumber, RoundingMode } from '../../money/index.js'
import { dayNumber, expectRounding, moneyFromJson } from '../../money/index.js'
import { interestPeriods } from './interest-periods.js'
import { ratePath } from './rate-path.js'
import type { Beginning, Plan } from './repayment/plan.js'
import { planOf } from './repayment/plan-of.js'
import type { Grace, InterestPeriod, Loan } from './types.js'

/** What a schedule is computed from. */
export interface LoanTerms {
  readonly currency: string
  readonly principal: number
  readonly from: DayNumber
  readonly periods: readonly InterestPeriod[]
  readonly rates: readonly number[]
  readonly grace: Grace
  readonly rounding: RoundingMode
  readonly plan: (beginning: Beginning) => Plan
}

const KNOWN = ['principal', 'from', 'periods', 'rate', 'repayment', 'grace', 'dayCount', 'fees', 'rounding']

/** Reads one field of a contract after the other; the first that is wrong throws. */
export function readTerms(loan: Loan): LoanTerms {
  readFields(loan)
  const { currency, principal } = readPrincipal(loan)
  const rounding = readRounding(loan)
  const from = readFrom(loan)
  const periods = readPeriods(loan)
  const rates = ratePath(loan.rate, periods, 'loan.rate')
  return { currency, principal, from, periods, rates, rounding, grace: readGrace(loan), plan: readPlan(loan, currency) }
}

export function readFields(loan: Loan): void {
  expectKnownKeys(loan, KNOWN, 'loan')
}

export function readPrincipal(loan: Loan): { readonly currency: string; readonly principal: number } {
  const { currency, minorUnits } = moneyFromJson(loan.principal, 'loan.principal')
  return { currency, principal: expectInteger(minorUnits, 'loan.principal.minorUnits', 1) }
}

export function readRounding({ rounding = 'half-even' }: Loan): RoundingMode {
  return expectRounding(rounding, 'loan.rounding')
}

export function readFrom(loan: Loan): DayNumber {
  return dayNumber(loan.from, 'loan.from')
}

export function readPeriods(loan: Loan): readonly InterestPeriod[] {
  return interestPeriods(loan.periods, readFrom(loan), loan.dayCount)
}

export function readGrace(loan: Loan): Grace {
  const { grace } = loan
  if (grace === undefined) return { periods: 0, interest: 'paid' }
  expectKnownKeys(grace, ['periods', 'interest'], 'loan.grace')
  return {
    periods: expectInteger(grace.periods, 'loan.grace.periods', 0, readCount(loan) - 1),
    interest: expectOneOf(grace.interest, ['paid', 'capitalised', 'deferred'], 'loan.grace.interest'),
  }
}

export function readPlan(loan: Loan, currency: string): (beginning: Beginning) => Plan {
  return planOf(loan.repayment, { currency, count: () => readCount(loan) }, 'loan.repayment')
}

function readCount({ periods }: Loan): number {
  return expectInteger(expectObject(periods, 'loan.periods')['count'], 'loan.periods.count', 1)
}
