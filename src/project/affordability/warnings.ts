/**
 * What the reader of figures should know, as values.
 *
 * @module
 */
import type { LoanSchedule } from '../loans/types.js'
import type { ReadBorrower } from './read-borrower.js'
import type { AffordabilityOptions, AffordabilityWarning, LimitCheck, LoanOffer } from './types.js'

/** A last payment above so many times the largest other one must be refinanced rather than paid. */
const LARGE = 2

export function affordabilityWarnings(
  borrower: ReadBorrower,
  loan: LoanOffer,
  { stress }: AffordabilityOptions,
  schedule: LoanSchedule,
  checks: readonly LimitCheck[],
): readonly AffordabilityWarning[] {
  const warnings: AffordabilityWarning[] = []
  const warn = (code: AffordabilityWarning['code'], message: string): void => {
    warnings.push({ code, message })
  }
  if (borrower.kind === 'income') {
    if (borrower.income === 0) warn('NO_INCOME', 'There is no income to serve debt from')
    else if (borrower.income < borrower.livingCost) {
      warn('LIVING_COST_ABOVE_INCOME', 'Living cost takes more than all income, before any debt is served')
    }
  } else if (borrower.cashFlows.slice(0, schedule.instalments.length).some(amount => amount < 0)) {
    warn('NEGATIVE_CASH_FLOW', 'Cash flow is negative on some due days of the loan')
  }
  const broken = checks.filter(check => check.most < 0).map(check => check.limit)
  if (broken.length > 0) warn('BROKEN_WITHOUT_LOAN', `Other debt and cost alone break: ${broken.join(', ')}`)
  const payments = schedule.instalments.map(row => row.payment)
  const others = payments.slice(0, -1).reduce((most, payment) => Math.max(most, payment), 0)
  if (payments.length > 1 && payments.at(-1)! > LARGE * others) {
    warn('LARGE_LAST_PAYMENT', `The last payment is more than ${LARGE} times any other: see how it will be refinanced`)
  }
  if (loan.rate.kind === 'floating' && stress === undefined) {
    warn('RATES_NOT_STRESSED', 'The rate floats and no stress was asked for: payments may rise above what was checked')
  }
  return warnings
}
