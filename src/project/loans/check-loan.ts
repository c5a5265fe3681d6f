/**
 * All that is wrong with a contract, as values.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { ClienteleError } from '../../errors/index.js'
import { feesOf } from './fees.js'
import { loanSchedule } from './loan-schedule.js'
import { ratePath } from './rate-path.js'
import {
  readFields,
  readFrom,
  readGrace,
  readPeriods,
  readPlan,
  readPrincipal,
  readRounding,
  readTerms,
} from './terms.js'
import type { Loan } from './types.js'

/** Each reads one part of a contract; rates need periods without a fault, fees all of them. */
const PARTS: readonly ((loan: Loan) => unknown)[] = [
  readFields,
  readPrincipal,
  readFrom,
  readRounding,
  loan => ratePath(loan.rate, readPeriods(loan), 'loan.rate'),
  readGrace,
  loan => readPlan(loan, readPrincipal(loan).currency),
  loan => feesOf(loan.fees, readTerms(loan)),
]

/**
 * The faults of a loan, one for each part of it that is wrong; none where {@link loanSchedule} gives a schedule.
 *
 * @example
 * import { money } from 'clientele/money'
 * import { checkLoan } from 'clientele/project'
 * checkLoan({
 *   principal: money('1000', 'EUR'),
 *   from: '2025-01-31',
 *   periods: { count: 0, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.055 },
 *   repayment: { kind: 'step', growth: -1, every: 12 },
 * }).map(issue => issue.path) // => [ 'loan.periods.count', 'loan.repayment.growth' ]
 */
export function checkLoan(loan: Loan): readonly Issue[] {
  const noLoan = faultsOf(readFields, loan)
  if (noLoan.some(({ code }) => code !== 'UNKNOWN_OPTION')) return noLoan
  const issues = PARTS.flatMap(part => faultsOf(part, loan))
  const distinct = issues.filter((issue, i) => issues.findIndex(other => other.path === issue.path) === i)
  return distinct.length > 0 ? distinct : faultsOf(loanSchedule, loan)
}

function faultsOf(part: (loan: Loan) => unknown, loan: Loan): readonly Issue[] {
  try {
    part(loan)
    return []
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const { code, path, expected, received, hint } = error
    return [{ code, path, expected, received, ...(hint === undefined ? {} : { hint }) }]
  }
}
