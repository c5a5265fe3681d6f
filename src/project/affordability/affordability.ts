/**
 * Can the borrower afford this loan?
 *
 *   debt service to income = (debt service of the loan + that of other loans) / income     in the heaviest year of the loan
 *   residual income        = income − living cost − all debt service
 *   cash flow cover        = cash flow / all debt service                                  on the weakest due day
 *
 * Debt service is everything due: interest, principal and fees. Years count from the drawing; a last one that is shorter is
 * compared with the income of as many months. Every amount is in exact minor units, so that a limit holds or breaks to the cent.
 *
 * Sources: ESRB (2016), Recommendation ESRB/2016/14 on closing real estate data gaps, annex IV: DSTI-O, DTI-O, LTV-O; EBA
 * (2020), Guidelines on loan origination and monitoring, EBA/GL/2020/06, sections 5.2 and annex 3.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { Loan } from '../loans/types.js'
import type { Question } from './assess.js'
import { readQuestion, servedLoan } from './assess.js'
import { figuresOf } from './figures.js'
import { limitChecks } from './limit-checks.js'
import type { Affordability, AffordabilityOptions, Borrower } from './types.js'
import { affordabilityWarnings } from './warnings.js'

/**
 * Whether a borrower can afford a loan: figures before and after, each limit with its room, and what to look at.
 *
 * @param loan the loan asked for.
 * @param borrower by income, or by the cash flow of each due day.
 * @param options limits, at least one; a stress that they are to stand as well.
 * @throws ClienteleError `MISSING_VALUE` without limits, `CONFLICTING_OPTIONS` for limits that do not fit the borrower,
 * `MIXED_CURRENCIES`, `LENGTH_MISMATCH` for fewer cash flows than instalments, `OUT_OF_RANGE`; for the loan as `loanSchedule`.
 * @example
 * import { money } from 'clientele/money'
 * import { affordability } from 'clientele/project'
 * const loan = {
 *   principal: money('300000', 'EUR'),
 *   from: '2025-01-15',
 *   periods: { count: 300, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.036 },
 *   repayment: { kind: 'annuity' },
 * }
 * const household = { kind: 'income', per: 'month', income: money('4500', 'EUR'), livingCost: money('2100', 'EUR') }
 * const limits = { debtServiceToIncome: 0.4, residualIncome: money('500', 'EUR') }
 * const { affordable, after, stressed, checks } = affordability(loan, household, { limits, stress: { add: 0.02 } })
 * affordable // => false
 * after.debtServiceToIncome.toFixed(4) // => '0.3373'
 * stressed.debtServiceToIncome.toFixed(4) // => '0.4134'
 * checks.map(check => [check.limit, check.holds]) // => [ [ 'debtServiceToIncome', false ], [ 'residualIncome', true ] ]
 */
export function affordability(loan: Loan, borrower: Borrower, options: AffordabilityOptions): Affordability {
  return assessment(loan, readQuestion(borrower, options))
}

/** The answer to a question that was read. */
export function assessment(loan: Loan, question: Question): Affordability {
  const { borrower, limits, options } = question
  expectObject(loan, 'loan')
  const served = servedLoan(loan, question)
  const [contract, stressed] = [served[0]!, served[1]]
  const { schedule, periods } = contract
  const checks = limitChecks(limits, borrower, served)
  const without = periods.map(period => ({ ...period, debtService: 0 }))
  return {
    affordable: checks.every(check => check.holds),
    before: figuresOf(borrower, limits, 0, without),
    after: figuresOf(borrower, limits, schedule.principal, periods),
    ...(stressed !== undefined && { stressed: figuresOf(borrower, limits, schedule.principal, stressed.periods) }),
    checks,
    schedule,
    ...(stressed !== undefined && { stressedSchedule: stressed.schedule }),
    warnings: affordabilityWarnings(borrower, loan, options, schedule, checks),
  }
}
