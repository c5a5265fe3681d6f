/**
 * The ratios of all tranches up to one rank.
 *
 * @module
 */
import type { CoverageOptions, DebtCoverage, FinalRepayment } from './coverage-types.js'
import { coverAhead, coverBehind } from './debt-service-cover.js'
import type { FlowColumns, TrancheColumns } from './flow-columns.js'
import type { ReadLife } from './life-cover.js'
import { lifeCover } from './life-cover.js'
import { averageLife, debtTail } from './loan-life.js'
import type { PaymentPeriods } from './payment-periods.js'
import { ratioColumn } from './ratio-column.js'
import { lastRepayment, withoutDust } from './repaid.js'
import type { RatioColumn } from './types.js'
import { ratesOn } from './weighted-rates.js'

/** Months of the ratios that look at a year. */
const YEAR = 12

export function debtCoverage(
  flows: FlowColumns,
  periods: PaymentPeriods,
  rank: number,
  counts: Required<CoverageOptions>,
): DebtCoverage {
  const tranches = flows.tranches.filter(tranche => tranche.rank <= rank)
  const balance = withoutDust(sumOf(tranches, owed => periods.moments(owed.balance), periods.rows.length + 1))
  const due = (name: 'interest' | 'fees' | 'principalDue' | 'balloonDue'): Float64Array =>
    // What rounding leaves due on a loan that is repaid would make ratios of nothing.
    sumOf(tranches, tranche => periods.sums(tranche[name]), periods.rows.length).map((value, p) =>
      balance[p]! > 0 ? value : 0,
    )
  const interest = due('interest')
  const principal = due('principalDue')
  const fees = counts.fees ? due('fees') : new Float64Array(interest.length)
  const balloon = due('balloonDue')
  const debtService = interest.map((value, p) => value + principal[p]! - balloon[p]! + fees[p]!)
  const cfads = periods.sums(flows.cfads)
  const rates = ratesOn(balance, interest)
  const reserve = counts.reserve ? periods.moments(flows.debtServiceReserve) : balance.map(() => 0)
  const life: ReadLife = { cfads, rates, balance, reserve }
  const dated = <R extends RatioColumn>(ratio: R): R => withDate(ratio, periods, flows.dates)
  const paidIn = periods.moments(flows.paidIn)
  return {
    rank,
    tranches: tranches.map(({ name }) => name),
    debtService,
    interest,
    principal,
    balloon,
    balance: balance.slice(1),
    balanceAtStart: balance[0]!,
    dscr: dated(ratioColumn(cfads, debtService)),
    backwardDscr: dated(coverBehind(cfads, debtService, periods.months, YEAR)),
    forwardDscr: dated(coverAhead(cfads, debtService, periods.months, YEAR)),
    llcr: dated(lifeCover(life, Math.max(maturityOf(tranches, periods), lastRepayment(balance)))),
    plcr: dated(lifeCover(life, cfads.length)),
    interestCover: dated(
      ratioColumn(counts.interestCoverOf === 'cfads' ? cfads : periods.sums(flows.ebitda), interest),
    ),
    gearing: ratioColumn(balance.slice(1), paidIn.slice(1)),
    ...(paidIn[0]! > 0 && { gearingAtStart: balance[0]! / paidIn[0]! }),
    ...repaymentOf(tranches, periods, flows.dates, balance),
    tail: debtTail({ balance, months: periods.months }),
  }
}

/** The period, counted from 1, of the last repayment as promised. */
function maturityOf(tranches: readonly TrancheColumns[], { rows }: PaymentPeriods): number {
  const last = Math.max(0, ...tranches.map(({ maturity }) => maturity))
  return rows.findLastIndex(row => row <= last) + 1
}

/** When principal is paid, and what falls due last. */
function repaymentOf(
  tranches: readonly TrancheColumns[],
  periods: PaymentPeriods,
  dates: readonly string[],
  balance: Float64Array,
): Pick<DebtCoverage, 'averageLife' | 'finalRepayment'> {
  const sums = (name: 'principalDue' | 'principalPaid'): Float64Array =>
    sumOf(tranches, tranche => periods.sums(tranche[name]), periods.rows.length)
  const due = sums('principalDue')
  const largest = Math.max(...balance)
  const index = withoutDust(due).findLastIndex(value => value > 0)
  const finalRepayment: FinalRepayment | undefined =
    index === -1
      ? undefined
      : { date: dates[periods.rows[index]!]!, index, amount: due[index]!, share: due[index]! / largest }
  const before = periods.monthsBefore > 0 ? [0] : []
  const life = averageLife({
    principal: [...before, ...sums('principalPaid').map(value => Math.max(0, value))],
    months: [...before.map(() => periods.monthsBefore), ...periods.months],
  })
  return { ...(life !== undefined && { averageLife: life }), ...(finalRepayment && { finalRepayment }) }
}

function withDate<R extends RatioColumn>(ratio: R, { rows }: PaymentPeriods, dates: readonly string[]): R {
  const { minimum } = ratio
  return minimum === undefined ? ratio : { ...ratio, minimum: { ...minimum, date: dates[rows[minimum.index]!]! } }
}

function sumOf<T>(things: readonly T[], columnOf: (thing: T) => Float64Array, length: number): Float64Array {
  const sum = new Float64Array(length)
  for (const thing of things) {
    const column = columnOf(thing)
    for (let i = 0; i < length; i++) sum[i] = sum[i]! + column[i]!
  }
  return sum
}
