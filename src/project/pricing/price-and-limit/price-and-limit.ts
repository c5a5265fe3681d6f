/**
 * Between which prices, and up to which amount, can this loan be agreed?
 *
 * The amount asked for has a range of prices: from what earns the hurdle to what the borrower can bear or the market asks. The price
 * asked has a range of amounts: from what pays for fixed cost to the least of all limits. Each end says what drives it.
 *
 * @module
 */
import { renamed } from '../../../errors/core.js'
import type { ProfitTerms, TermLoan } from '../../profitability/types.js'
import { priceAt } from '../price-at.js'
import { readMargin } from '../read-margin.js'
import type { PriceQuestion } from '../read-price.js'
import type { PricedClient } from '../types.js'
import { amountConstraints } from './amount-constraints.js'
import { priceRange } from './price-range.js'
import { expectRequestKeys, readRequest } from './read-request.js'
import type { PriceAndLimit, PriceAndLimitOptions } from './types.js'

/**
 * The range of prices for the amount of a loan, and the range of amounts at its price.
 *
 * @param facility the loan as it is asked for: amount and price.
 * @throws ClienteleError `NOT_APPLICABLE` for what is no loan repaid in equal periods, or owes nothing within the terms;
 * `MISSING_VALUE` without a limit, or for a rating without limits by rating; `MIXED_CURRENCIES`; `OUT_OF_RANGE` for a rating that has
 * no limit, or a target below the hurdle; else as `affordability` and `minimumPrice`, but for a hurdle out of reach, which is said.
 * @example
 * import { money } from 'clientele/money'
 * import { priceAndLimit } from 'clientele/project'
 * const loan = {
 *   kind: 'term-loan',
 *   name: 'Investment loan',
 *   balance: {
 *     kind: 'regular', principal: money('1000000', 'EUR'), from: '2025-01-01', months: 60, everyMonths: 12, repayment: 'annuity',
 *   },
 *   rate: { kind: 'fixed', annualRate: 0.055 },
 *   transferRate: 0.03,
 *   lossGivenDefault: 0.4,
 *   capital: { riskWeight: 1 },
 *   operatingCost: { kind: 'activities', activities: [{ name: 'review', timesPerYear: 1, unitCost: money('4000', 'EUR') }] },
 * }
 * const terms = {
 *   from: '2025-01-01', curves: [], annualHurdleRate: 0.12, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 * }
 * const { price, limit } = priceAndLimit(loan, { currency: 'EUR', probabilityOfDefault: 0.01 }, terms, {
 *   borrower: { kind: 'cash-flow', currency: 'EUR', cashFlows: [30_000_000, 31_000_000, 32_000_000, 32_000_000, 32_000_000] },
 *   limits: { cashFlowCover: 1.25 },
 *   rating: 'BB',
 *   ratingLimits: [{ rating: 'BB', amount: money('1500000', 'EUR') }],
 * })
 * price.floor.annualRate.toFixed(4) // => '0.0520'
 * price.ceilings.map(({ by, annualRate }) => `${by} ${annualRate}`) // => [ 'borrower 0.064022' ]
 * price.reasons[1] // => 'Above 6.40 % the borrower breaks cash flow cover'
 * limit.binding // => [ 'cashFlowCover' ]
 * limit.constraints.map(({ reason }) => reason)
 * // => [ 'Up to 1024868.29 EUR by cash flow cover', 'Up to 1500000.00 EUR by the limit of the rating',
 * //      'From 571428.58 EUR on earns the hurdle of 12.00 %: less does not pay for fixed cost' ]
 */
export function priceAndLimit(
  facility: TermLoan,
  client: PricedClient,
  terms: ProfitTerms,
  options: PriceAndLimitOptions,
): PriceAndLimit {
  expectRequestKeys(options)
  const question = readMargin(facility, client, terms, options)
  return renamed([['borrower', 'options.borrower']], () => rangesOf(question, options))
}

function rangesOf(question: PriceQuestion, options: PriceAndLimitOptions): PriceAndLimit {
  const request = readRequest(question.facility, options, question.hurdle)
  const { rate } = request.loan
  const value = rate.kind === 'fixed' ? rate.annualRate : rate.margin
  const { annualRate } = priceAt(question, value)
  return {
    price: priceRange(question, request, value),
    limit: amountConstraints(question, request, { value, annualRate }),
  }
}
