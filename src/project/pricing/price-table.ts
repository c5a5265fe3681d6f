/**
 * What has a facility to cost, by rating, tenor and security?
 *
 * A rating moves the probability of default, a tenor the transfer rate and how long the exposure lasts, a security the loss given
 * default (collateral) or the probability of default (a guarantor); each may move the capital. All else stays, so that the parts of
 * two prices say what makes them differ.
 *
 * @module
 */
import type { CapitalNeed, ProfitTerms } from '../profitability/types.js'
import type { PriceTerms } from './read-price.js'
import { priceQuestion, readPriceTerms } from './read-price.js'
import { expectTableOptions, readAxes } from './read-table.js'
import { solvePrice } from './solve-price.js'
import type { PriceCell, PriceCellKey, PricedRating, PricedSecurity, PriceTableOptions } from './table-types.js'
import { facilityOver, whyNotOver } from './tenors.js'
import type { PricedClient, PricedFacility } from './types.js'

/**
 * The minimum price of a facility for every rating, tenor and security.
 *
 * @param client whose probability of default counts where no rating stands in its place.
 * @returns one row each: by rating, within it by tenor, within that by security. Rows without a price say why.
 * @throws ClienteleError `MISSING_VALUE` without anything to tell apart; `CONFLICTING_OPTIONS` for two of one name, or for ratings of a
 * facility whose probability of default is its own; `NOT_APPLICABLE` for tenors of a known schedule; `OUT_OF_RANGE`, `EMPTY_INPUT`;
 * else as `minimumPrice`.
 * @example
 * import { money } from 'clientele/money'
 * import { priceTable } from 'clientele/project'
 * const loan = {
 *   kind: 'term-loan',
 *   name: 'Investment loan',
 *   balance: {
 *     kind: 'regular', principal: money('1000000', 'EUR'), from: '2025-01-01', months: 12, everyMonths: 12, repayment: 'bullet',
 *   },
 *   rate: { kind: 'fixed', annualRate: 0 },
 *   transferRate: 0.03,
 *   lossGivenDefault: 0.5,
 *   capital: { riskWeight: 1 },
 * }
 * const terms = {
 *   from: '2025-01-01', curves: [], annualHurdleRate: 0.12, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 * }
 * const rows = priceTable(loan, { currency: 'EUR', probabilityOfDefault: 0.01 }, terms, {
 *   ratings: [{ name: 'BBB', probabilityOfDefault: 0.002 }, { name: 'BB', probabilityOfDefault: 0.01 }],
 *   securities: [{ name: 'none', lossGivenDefault: 0.5 }, { name: 'mortgage', lossGivenDefault: 0.2, riskWeight: 0.6 }],
 * })
 * rows.map(row => `${row.rating} ${row.security} ${row.price.annualRate.toFixed(5)}`)
 * // => [ 'BBB none 0.04500', 'BBB mortgage 0.03880', 'BB none 0.04900', 'BB mortgage 0.04040' ]
 */
export function priceTable(
  facility: PricedFacility,
  client: PricedClient,
  terms: ProfitTerms,
  options: PriceTableOptions,
): readonly PriceCell[] {
  expectTableOptions(options)
  const { kind, annualHurdleRate } = options
  const shared = readPriceTerms(terms, {
    ...(kind !== undefined && { kind }),
    ...(annualHurdleRate !== undefined && { annualHurdleRate }),
  })
  // The facility as it is tells what is wrong with it, beside which only a tenor may still not fit.
  const axes = readAxes(priceQuestion(facility, client, shared).facility, options, shared.prepared.window.years)
  const cells: PriceCell[] = []
  for (const rating of axes.ratings) {
    for (const months of axes.tenors) {
      for (const security of axes.securities) cells.push(cellOf({ rating, months, security }, facility, client, shared))
    }
  }
  return cells
}

/** A place in the table, where `undefined` is not told apart. */
interface Place {
  readonly rating: PricedRating | undefined
  readonly months: number | undefined
  readonly security: PricedSecurity | undefined
}

function cellOf(place: Place, facility: PricedFacility, client: PricedClient, shared: PriceTerms): PriceCell {
  const { rating, months, security } = place
  const key: PriceCellKey = {
    ...(rating !== undefined && { rating: rating.name }),
    ...(months !== undefined && { months }),
    ...(security !== undefined && { security: security.name }),
  }
  const reason = months === undefined ? undefined : whyNotOver(facility, months)
  if (reason !== undefined) return { ...key, status: 'not-priced', reason }
  const borrower = rating === undefined ? client : { ...client, probabilityOfDefault: rating.probabilityOfDefault }
  const solved = solvePrice(priceQuestion(facilityIn(place, facility), borrower, shared))
  return solved.status === 'priced'
    ? { ...key, status: 'priced', price: solved.price }
    : { ...key, status: 'not-priced', reason: solved.reason }
}

function facilityIn({ rating, months, security }: Place, facility: PricedFacility): PricedFacility {
  const running = months === undefined ? facility : facilityOver(facility, months)
  const capital = { ...running.capital, ...capitalOf(rating), ...capitalOf(security) }
  if (security === undefined) return { ...running, capital }
  const { probabilityOfDefault: own, ...unguaranteed } = running
  const { lossGivenDefault, probabilityOfDefault } = security
  return {
    ...unguaranteed,
    capital,
    lossGivenDefault,
    ...(probabilityOfDefault !== undefined && { probabilityOfDefault }),
  }
}

function capitalOf(of: CapitalNeed | undefined): CapitalNeed {
  if (of === undefined) return {}
  const { riskWeight, economicCapital } = of
  return { ...(riskWeight !== undefined && { riskWeight }), ...(economicCapital !== undefined && { economicCapital }) }
}
