/**
 * Limits held against a loan, each where it leaves least room.
 *
 * Every limit is turned into the most that the loan, or its debt service, may be in whole minor units, rounded so that the limit
 * is never broken by a fraction: shares of income and value, and cash flow over cover, down; other debt service up.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { dayNumber, isoDate, roundedProduct } from '../../money/index.js'
import type { LoanSchedule } from '../loans/types.js'
import type { ReadBorrower, ReadCashFlow, ReadIncome } from './read-borrower.js'
import type { ReadLimits } from './read-limits.js'
import type { ServicePeriod } from './service-period.js'
import type { LimitCheck, LimitName } from './types.js'

/** A loan at one set of rates. */
export interface Served {
  readonly rates: 'contract' | 'stressed'
  readonly schedule: LoanSchedule
  readonly periods: readonly ServicePeriod[]
}

const PATH = 'options.limits'

/** One check per limit given. */
export function limitChecks(
  limits: ReadLimits,
  borrower: ReadBorrower,
  served: readonly Served[],
): readonly LimitCheck[] {
  const { principal, instalments } = served[0]!.schedule
  const checks =
    borrower.kind === 'income' ? incomeChecks(limits, borrower, served) : coverChecks(limits, borrower, served)
  if (borrower.kind === 'income' && limits.debtToIncome !== undefined) {
    const most = shareOf(limits.debtToIncome, borrower.income, 'debtToIncome') - borrower.debt
    checks.push(ofLoan('debtToIncome', principal, most))
  }
  if (limits.loanToValue !== undefined) {
    const { share, value, priorCharges } = limits.loanToValue
    checks.push(ofLoan('loanToValue', principal, shareOf(share, value, 'loanToValue.share') - priorCharges))
  }
  if (limits.amount !== undefined) checks.push(ofLoan('amount', principal, limits.amount))
  if (limits.lastDueBy !== undefined) {
    const used = dayNumber(instalments.at(-1)!.due)
    const [last, by] = [isoDate(used), isoDate(limits.lastDueBy)]
    const reason = `The last instalment is due on ${last}, ${used > limits.lastDueBy ? 'after' : 'not after'} ${by}`
    checks.push({ ...room('lastDueBy', used, limits.lastDueBy), reason })
  }
  return checks
}

function incomeChecks(limits: ReadLimits, borrower: ReadIncome, served: readonly Served[]): LimitCheck[] {
  const { income, debtService, livingCost } = borrower
  const checks: LimitCheck[] = []
  const { debtServiceToIncome: share, residualIncome: residual } = limits
  if (share !== undefined) {
    const most = (of: ServicePeriod): number =>
      roundedProduct([share, income, of.share], of.of, 'floor', `${PATH}.debtServiceToIncome`) -
      roundedProduct([debtService, of.share], of.of, 'ceiling')
    checks.push(tightest('debtServiceToIncome', served, most))
  }
  if (residual !== undefined) {
    const free = income - livingCost - debtService - residual
    checks.push(tightest('residualIncome', served, of => roundedProduct([free, of.share], of.of, 'floor')))
  }
  return checks
}

function coverChecks({ cashFlowCover }: ReadLimits, borrower: ReadCashFlow, served: readonly Served[]): LimitCheck[] {
  const { cashFlows, debtService } = borrower
  const { length } = served[0]!.periods
  if (cashFlows.length < length) {
    reject('LENGTH_MISMATCH', 'borrower.cashFlows', `at least ${length} amounts, one per instalment`, cashFlows)
  }
  if (cashFlowCover === undefined) return []
  const most = (period: ServicePeriod, k: number): number => {
    // Where nothing is due, no cash flow is too small.
    if (period.debtService + debtService[k]! <= 0) return Number.POSITIVE_INFINITY
    return roundedProduct([cashFlows[k]!], cashFlowCover, 'floor', `${PATH}.cashFlowCover`) - debtService[k]!
  }
  return [tightest('cashFlowCover', served, most)]
}

/** The period with the least room, at the rates that leave less. */
function tightest(
  limit: LimitName,
  served: readonly Served[],
  mostOf: (of: ServicePeriod, k: number) => number,
): LimitCheck {
  let found: { rates: Served['rates']; period: ServicePeriod; most: number } | undefined
  for (const { rates, periods } of served) {
    for (const [k, period] of periods.entries()) {
      const most = mostOf(period, k)
      if (most === Number.POSITIVE_INFINITY) continue
      if (found === undefined || most - period.debtService < found.most - found.period.debtService) {
        found = { rates, period, most }
      }
    }
  }
  if (found === undefined) return { ...room(limit, 0, 0), reason: 'Nothing is due' }
  const { rates, period, most } = found
  const { from, to, debtService } = period
  const where = `from ${from} to ${to}${rates === 'stressed' ? ' at stressed rates' : ''}`
  const reason = `Debt service of ${debtService} minor units ${where} ${beside(debtService, most)}`
  return { ...room(limit, debtService, most), period: { from, to }, rates, reason }
}

/** The most that a share of an amount allows. */
function shareOf(share: number, amount: number, limit: string): number {
  return roundedProduct([share, amount], 1, 'floor', `${PATH}.${limit}`)
}

function ofLoan(limit: LimitName, used: number, most: number): LimitCheck {
  return { ...room(limit, used, most), reason: `A loan of ${used} minor units ${beside(used, most)}` }
}

function beside(used: number, most: number): string {
  return used > most
    ? `is ${used - most} above the ${most} that are left for it`
    : `is within the ${most} that are left for it`
}

function room(limit: LimitName, used: number, most: number): Omit<LimitCheck, 'reason'> {
  return { limit, holds: used <= most, used, most, room: most - used }
}
