/**
 * A plan as its lender books it: the schedule of its contract as a term loan.
 *
 * Interest is told at one nominal rate, that which brings in all that the schedule says: Σ interest / Σ balance × part of a year. It is
 * the contract's own, but for roundings to minor units and where contracts count time in equal periods.
 *
 * @module
 */

import { renamed } from '../../errors/core.js'
import { expectList, expectObject, reject } from '../../errors/index.js'
import type { DayCount } from '../../money/index.js'
import { dayNumber, isoDate, monthsAfter } from '../../money/index.js'
import { loanSchedule } from '../loans/loan-schedule.js'
import type { FloatingRate, Loan, LoanPeriods, LoanSchedule } from '../loans/types.js'
import { readFacility } from '../profitability/engine/read-facility.js'
import type { FacilityFee, FacilityRate, TermLoan } from '../profitability/types.js'
import { scheduleProfile } from '../transfer-pricing/profile.js'
import { LAST_BEGIN, LONGEST_MONTHS } from '../transfer-pricing/read-balance.js'
import { readPlan } from './read-plans.js'
import type { FinancingPlan } from './types.js'

/** Day counts that ask for coupons or a calendar, which a schedule does not hold, and those that take their place. */
const IN_PLACE: Readonly<Partial<Record<DayCount, DayCount>>> = {
  'actual/actual ICMA': '30E/360',
  'actual/365L': 'actual/365',
  'business/252': 'actual/365',
}
const DAYS_PER_MONTH = { month: 1, week: 7 / 30, day: 1 / 30 } as const

/**
 * The facility that a plan is.
 *
 * Fees of the day of drawing are part of its yield, those of instalments are not, as commitment and agency fees are; both are the
 * lender's. What is passed on to an agent belongs into the plan's cost.
 *
 * @param plan with `lender`, whose fees come before those of the contract.
 * @returns a loan whose balance is the contract's schedule. At a floating rate its margin is over the lender's own curve, reset as
 * often as the index; caps and floors of the contract are in its schedule, not in what it earns.
 * @throws ClienteleError `MISSING_VALUE` without `lender`; for the loan as `loanSchedule`, at `plan.loan`; `OUT_OF_RANGE` for one of
 * more than 1200 months, at `plan.loan.periods`; for what it is to its lender as `facilityProfit`, at `plan.lender`.
 * @example
 * import { money } from 'clientele/money'
 * import { facilityOfLoan } from 'clientele/project'
 * const facility = facilityOfLoan({
 *   name: 'Five years',
 *   loan: {
 *     principal: money('1000000', 'EUR'),
 *     from: '2025-01-01',
 *     periods: { count: 5, every: { value: 12, unit: 'month' } },
 *     rate: { kind: 'fixed', annualRate: 0.05 },
 *     repayment: { kind: 'equal-principal' },
 *     fees: [{ kind: 'up-front', of: 0.01 }],
 *   },
 *   lender: { lossGivenDefault: 0.4, capital: { riskWeight: 1 } },
 * })
 * facility.rate // => { kind: 'fixed', annualRate: 0.05 }
 * facility.fees.map(fee => [fee.amount.minorUnits, fee.on, fee.partOfYield]) // => [ [ 1000000, '2025-01-01', true ] ]
 */
export function facilityOfLoan(plan: FinancingPlan): TermLoan {
  readPlan(plan, 'plan')
  const renaming = [
    ['loan', 'plan.loan'],
    ['facility', 'plan.lender'],
  ] as const
  return renamed(renaming, () => {
    const schedule = loanSchedule(plan.loan)
    const facility = facilityOf(plan, schedule, 'plan')
    readFacility(facility, schedule.currency, 'facility')
    return facility
  })
}

/** The facility of a plan whose schedule is known. */
export function facilityOf({ name, loan, lender }: FinancingPlan, schedule: LoanSchedule, path: string): TermLoan {
  if (lender === undefined) {
    return reject('MISSING_VALUE', `${path}.lender`, 'loss given default and capital of the plan', lender)
  }
  expectObject(lender, `${path}.lender`)
  expectWithinTerms(schedule, `${path}.loan`)
  const dayCount = dayCountOf(loan)
  const { fees = [], ...economics } = lender
  return {
    ...economics,
    kind: 'term-loan',
    name,
    balance: { kind: 'schedule', schedule },
    rate: rateOf(loan, schedule, dayCount),
    dayCount,
    // The lender's own first, so that a fault of one is named by its place in the plan.
    fees: [...listOfFees(fees, path), ...feesOf(schedule)],
  }
}

/** Lenders look as far as curves of transfer rates are read. */
function expectWithinTerms({ from, instalments }: LoanSchedule, path: string): void {
  const drawn = dayNumber(from)
  if (drawn > LAST_BEGIN) reject('OUT_OF_RANGE', `${path}.from`, `a day up to ${isoDate(LAST_BEGIN)}`, from)
  const latest = monthsAfter(drawn, LONGEST_MONTHS)
  const { end } = instalments.at(-1)!
  if (dayNumber(end) > latest) {
    reject('OUT_OF_RANGE', `${path}.periods`, `due days up to ${isoDate(latest)}`, end)
  }
}

function listOfFees(fees: readonly FacilityFee[], path: string): readonly FacilityFee[] {
  expectList(fees, `${path}.lender.fees`)
  return fees
}

function dayCountOf({ dayCount = 'equal-periods', periods }: Loan): DayCount {
  if (dayCount !== 'equal-periods') return IN_PLACE[dayCount] ?? dayCount
  return periods.every.unit === 'month' ? '30E/360' : 'actual/365'
}

function rateOf({ rate, periods }: Loan, schedule: LoanSchedule, dayCount: DayCount): FacilityRate {
  if (rate.kind === 'floating') {
    return { kind: 'floating', margin: rate.margin, resetMonths: resetMonthsOf(rate, periods) }
  }
  const { balances, fractions } = scheduleProfile(schedule, dayCount)
  const base = balances.reduce((sum, balance, k) => sum + balance * fractions[k]!, 0)
  const annualRate = schedule.totals.interest / base
  // Interest is in whole minor units: a rate within their rounding is the contract's own.
  const rounding = schedule.instalments.length / base
  const own = rate.kind === 'fixed' && Math.abs(annualRate - rate.annualRate) <= rounding ? rate.annualRate : annualRate
  return { kind: 'fixed', annualRate: own }
}

/** In whole months, as curves are read by; at least one. */
function resetMonthsOf({ resetEvery = 1, inArrears }: FloatingRate, { every }: LoanPeriods): number {
  const months = every.value * DAYS_PER_MONTH[every.unit]
  return Math.max(1, Math.round(inArrears === undefined ? months * resetEvery : months))
}

function feesOf({ currency, from, upFront, instalments }: LoanSchedule): readonly FacilityFee[] {
  const fee = (name: string, minorUnits: number, on: string, partOfYield: boolean): FacilityFee => ({
    kind: 'once',
    name,
    amount: { currency, minorUnits },
    on,
    partOfYield,
  })
  return [
    ...(upFront > 0 ? [fee('Fees of the contract, up front', upFront, from, true)] : []),
    ...instalments
      .filter(({ fees }) => fees > 0)
      .map(({ fees, due, number }) => fee(`Fees of the contract, instalment ${number}`, fees, due, false)),
  ]
}
