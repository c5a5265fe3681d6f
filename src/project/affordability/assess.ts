/**
 * One loan held against one borrower's limits: the work behind every question of affordability.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { loanSchedule } from '../loans/loan-schedule.js'
import type { Loan } from '../loans/types.js'
import type { Served } from './limit-checks.js'
import { limitChecks } from './limit-checks.js'
import { expectStress, stressedLoan } from './rate-stress.js'
import type { ReadBorrower } from './read-borrower.js'
import { readBorrower } from './read-borrower.js'
import type { ReadLimits } from './read-limits.js'
import { readLimits } from './read-limits.js'
import { servicePeriodsByDueDay, servicePeriodsByYear } from './service-period.js'
import type { AffordabilityOptions, Borrower, LimitCheck } from './types.js'

/** A question read once. */
export interface Question {
  readonly borrower: ReadBorrower
  readonly limits: ReadLimits
  readonly options: AffordabilityOptions
}

export function readQuestion(
  borrower: Borrower,
  options: AffordabilityOptions,
  more: readonly string[] = [],
): Question {
  expectKnownKeys(options, ['limits', 'stress', ...more], 'options')
  const read = readBorrower(borrower)
  if (options.stress !== undefined) expectStress(options.stress, 'options.stress')
  return { borrower: read, limits: readLimits(options.limits, read), options }
}

/** The loan at contract rates, then at stressed ones where a stress is given. */
export function servedLoan(loan: Loan, { borrower, options: { stress } }: Question): readonly Served[] {
  const served = (rates: Served['rates'], of: Loan): Served => {
    const schedule = loanSchedule(of)
    const periods =
      borrower.kind === 'income' ? servicePeriodsByYear(schedule, of) : servicePeriodsByDueDay(schedule, of)
    return { rates, schedule, periods }
  }
  const contract = served('contract', loan)
  const { currency } = contract.schedule
  if (currency !== borrower.currency) {
    reject('MIXED_CURRENCIES', 'loan.principal.currency', `${borrower.currency}, as the borrower`, currency, CONVERT)
  }
  return stress === undefined ? [contract] : [contract, served('stressed', stressedLoan(loan, stress))]
}

const CONVERT = 'Convert amounts to one currency first'

/** The limits held against a loan. */
export function checksOf(loan: Loan, question: Question): readonly LimitCheck[] {
  return limitChecks(question.limits, question.borrower, servedLoan(loan, question))
}
