/**
 * What is due on which day?
 *
 *   interest = balance × annual rate × days / basis, rounded once to minor units
 *   payment  = interest - capitalised - deferred + principal + fees
 *   closing  = opening + capitalised - principal; the last closing is 0
 *
 * The last instalment repays what is left. With a level payment it differs from the others by what their roundings, of the payment
 * and of interest, at most half a minor unit each in the nearest modes and one in the others, have grown to: at most
 * ((1 + g)ⁿ - 1) / g minor units at interest g per period (twice that in modes that go one way).
 *
 * @module
 */
import { isoDate } from '../../money/index.js'
import { amortise } from './amortise.js'
import { feesOf } from './fees.js'
import { rowsOf, totalsOf } from './rows.js'
import { readTerms } from './terms.js'
import type { Loan, LoanSchedule } from './types.js'
import { warningsOf } from './warnings.js'

/**
 * The schedule of a loan: every due day with interest, principal, fees and balance in whole minor units.
 *
 * @param loan the contract; its amounts may be those of `money`, or as JSON holds them.
 * @returns rows that reconcile exactly: principal adds up to the loan and its capitalised interest, each row opens where the one
 * before closes, and the last closes at 0. What is unusual (interest that a payment does not cover, a loan repaid before its
 * term, a last instalment far from the others) is said in `warnings`.
 * @throws ClienteleError naming the field: `OUT_OF_RANGE` for a principal or a count below 1, rates at or below -1, principal
 * that does not add up, cash flows that do not repay the loan, due days beyond the year 9999; `MIXED_CURRENCIES`;
 * `INVALID_DATE`; `LENGTH_MISMATCH`; `MISSING_VALUE`; `CONFLICTING_OPTIONS`. {@link checkLoan} returns them all as values.
 * @example
 * import { money } from 'clientele/money'
 * import { loanSchedule } from 'clientele/project'
 * const { instalments, totals } = loanSchedule({
 *   principal: money('1000', 'EUR'),
 *   from: '2025-01-31',
 *   periods: { count: 7, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.055 },
 *   repayment: { kind: 'equal-principal' },
 * })
 * instalments.map(row => row.principal) // => [ 14286, 14286, 14286, 14286, 14286, 14286, 14284 ]
 * instalments[1].due // => '2025-03-31'
 * totals // => { interest: 1832, capitalised: 0, principal: 100000, fees: 0, payment: 101832 }
 */
export function loanSchedule(loan: Loan): LoanSchedule {
  const terms = readTerms(loan)
  const amortisation = amortise(terms)
  const { upFront, deducted, byInstalment } = feesOf(loan.fees, terms)
  const instalments = rowsOf(terms, amortisation, byInstalment)
  const { coverage } = amortisation
  return {
    currency: terms.currency,
    principal: terms.principal,
    paidOut: terms.principal - deducted,
    upFront,
    from: isoDate(terms.from),
    instalments,
    totals: totalsOf(instalments, upFront),
    ...(coverage === undefined ? {} : { coverage }),
    warnings: warningsOf(loan, instalments),
  }
}
