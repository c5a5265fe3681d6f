/**
 * How payments lie over the life of a loan.
 *
 * @module
 */
import type { Loan, LoanSchedule } from '../../loans/types.js'
import { amountWords, percentWords } from '../../plain-words.js'
import type { BorrowerSide } from '../borrower-side.js'
import type { DebtServiceYear } from '../schedule-summary.js'
import type { PlanWarning, WarningLevels } from '../warning-levels.js'

export function shapeWarnings(loan: Loan, side: BorrowerSide, levels: WarningLevels): readonly PlanWarning[] {
  const { schedule } = side.affordability
  return [
    ...largeLast(schedule, loan, levels),
    ...frontLoaded(side.summary.years, schedule, levels),
    ...capitalised(schedule),
  ]
}

/** More than a share of the loan, and more than the part that each instalment of repayment would have. */
function largeLast(
  { currency, instalments, totals }: LoanSchedule,
  { grace }: Loan,
  { largestLastRepayment }: WarningLevels,
): readonly PlanWarning[] {
  const repaying = instalments.length - (grace === undefined ? 0 : grace.periods)
  // Grace up to the last day makes any shape a bullet.
  const parts = repaying === 1 ? instalments.length : repaying
  const { principal, due } = instalments.at(-1)!
  const share = principal / totals.principal
  // A loan of few instalments leaves a large part to the last without any balloon.
  if (share <= largestLastRepayment || share < LARGE / parts) return []
  const message = `${percentWords(share)} of the principal, ${amountWords(principal, currency)}, is left to ${due}: see how it will be refinanced`
  return [{ code: 'LARGE_LAST_REPAYMENT', message }]
}

const LARGE = 1.5

/** Whole years only: the last may be shorter, and grace is light by its nature. */
function frontLoaded(
  years: readonly DebtServiceYear[],
  { currency }: LoanSchedule,
  { heaviestStart }: WarningLevels,
): readonly PlanWarning[] {
  const repaying = years.slice(0, years.length > 1 ? -1 : 1).filter(({ principal }) => principal > 0)
  const [first, ...later] = repaying
  if (first === undefined || later.length === 0) return []
  const mean = repaying.reduce((sum, { debtService }) => sum + debtService, 0) / repaying.length
  if (first.debtService <= heaviestStart * mean) return []
  const message = `Debt service of ${amountWords(first.debtService, currency)} from ${first.from} to ${first.to} is ${percentWords(first.debtService / mean - 1)} above that of the mean year of repayment`
  return [{ code: 'FRONT_LOADED', message }]
}

function capitalised({ currency, totals, principal }: LoanSchedule): readonly PlanWarning[] {
  if (totals.capitalised <= 0) return []
  const message = `Interest of ${amountWords(totals.capitalised, currency)} is added to the loan, which grows by ${percentWords(totals.capitalised / principal)}`
  return [{ code: 'INTEREST_CAPITALISED', message }]
}
