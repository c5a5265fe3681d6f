/**
 * What has a facility to cost, that the lender's capital earns its hurdle?
 *
 * In closed form, for a loan of one year repaid at its end and funded whole:
 *
 *   s = [EL + operating cost − fees + C · (h / (1 − t) − r)] / EAD      over the transfer rate
 *
 * EL: expected loss; C: capital; h: hurdle rate after tax; t: tax rate; r: return on capital before tax. In general the price is
 * solved on the whole statement of the facility, so that repayment, day counts, fees by effective interest, cost that is a share of
 * income and survival all count as they do when its profit is told.
 *
 * Sources: Bessis, Risk Management in Banking, on the pricing of loans; Engelmann and Pham (2020), A RAROC valuation scheme for loans
 * and its application in loan origination, Risks 8(2), 63.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ProfitTerms } from '../profitability/types.js'
import { readPrice } from './read-price.js'
import { solvePrice } from './solve-price.js'
import type { FacilityPrice, PricedClient, PricedFacility, PriceOptions } from './types.js'

/**
 * The least price at which a facility earns the hurdle.
 *
 * Without capital there is no RAROC, and the price is the one that covers all cost. A fee that is not needed is 0, and `aboveHurdle`
 * among its drivers says what is earned beyond.
 *
 * @param facility all but the price that is looked for, whose number is not read; its kind of rate, fixed or floating, is.
 * @param terms of the year, or of the life: the price earns the hurdle over the months of the terms.
 * @throws ClienteleError `HURDLE_OUT_OF_REACH` where no price earns the hurdle, with the reason as hint; `NOT_APPLICABLE` for a kind
 * of price that the facility does not have; else as `facilityProfit`.
 * @example
 * import { money } from 'clientele/money'
 * import { minimumPrice } from 'clientele/project'
 * const loan = {
 *   kind: 'term-loan',
 *   name: 'Investment loan',
 *   balance: {
 *     kind: 'regular', principal: money('1000000', 'EUR'), from: '2025-01-01', months: 12, everyMonths: 12, repayment: 'bullet',
 *   },
 *   rate: { kind: 'fixed', annualRate: 0 },
 *   transferRate: 0.03,
 *   lossGivenDefault: 0.4,
 *   capital: { riskWeight: 1 },
 *   operatingCost: { kind: 'share-of-balance', annualRate: 0.004 },
 * }
 * const terms = {
 *   from: '2025-01-01', curves: [], annualHurdleRate: 0.12, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 * }
 * const price = minimumPrice(loan, { currency: 'EUR', probabilityOfDefault: 0.01 }, terms)
 * price.annualRate.toFixed(6) // => '0.052000'
 * price.value.toFixed(6) // => '0.022000'
 * price.raroc.toFixed(6) // => '0.120000'
 * price.drivers.costOfCapital.toFixed(6) // => '0.016000'
 * price.drivers.expectedLoss.toFixed(6) // => '0.004000'
 */
export function minimumPrice(
  facility: PricedFacility,
  client: PricedClient,
  terms: ProfitTerms,
  options: PriceOptions = {},
): FacilityPrice {
  const solved = solvePrice(readPrice(facility, client, terms, options))
  if (solved.status === 'priced') return solved.price
  return reject(
    'HURDLE_OUT_OF_REACH',
    'facility',
    'a facility that earns the hurdle at some price',
    facility,
    solved.reason,
  )
}
