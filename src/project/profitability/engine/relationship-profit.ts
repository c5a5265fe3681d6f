/**
 * What does a relationship earn the lender, facility by facility and line by line?
 *
 * Each line is rounded to whole minor units for each facility; what is summed are rounded lines, so that every total is exact.
 *
 * @module
 */
import { isoDate } from '../../../money/index.js'
import type { RelationshipProfit } from '../result-types.js'
import type { ProfitTerms, Relationship } from '../types.js'
import { profitRow } from './facility-profit.js'
import type { PreparedTerms } from './prepare-terms.js'
import { conventionsOf, prepareTerms } from './prepare-terms.js'
import { profitWarnings } from './profit-warnings.js'
import { readRelationship } from './read-relationship.js'
import { relationshipFigures } from './relationship-figures.js'
import { totalOf } from './statement.js'

/**
 * The profit of a relationship over the terms.
 *
 * @param relationship a client's facilities and accounts in one currency.
 * @returns a row for each facility in the order given, then one for the relationship's own activities where there are any, and
 * their total.
 * @throws ClienteleError naming the field, as `facilityProfit`; `CONFLICTING_OPTIONS` for two facilities of one name.
 * @example
 * import { money } from 'clientele/money'
 * import { relationshipProfit } from 'clientele/project'
 * const base = { unit: 'year', times: [1], values: [0.03], between: 'linear', quantity: 'rate' } as const
 * const terms = {
 *   from: '2025-01-15',
 *   curves: [{ currency: 'EUR', on: '2025-01-15', base }],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.1, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 * } as const
 * const { facilities, total } = relationshipProfit({
 *   client: 'Harbour Cold Storage', currency: 'EUR', probabilityOfDefault: 0.01,
 *   facilities: [
 *     {
 *       kind: 'guarantee', name: 'Bid bond', amount: money('200000', 'EUR'), from: '2025-01-15', months: 12, annualFee: 0.015,
 *       lossGivenDefault: 0.5, conversionFactor: 0.5, capital: { riskWeight: 1 },
 *     },
 *     {
 *       kind: 'deposit', name: 'Current account', balance: money('100000', 'EUR'), annualRate: 0.005,
 *       maturity: { kind: 'demand', coreShare: 0.7, coreMonths: 36 }, dayCount: '30E/360',
 *     },
 *   ],
 *   activities: [{ name: 'Visit', timesPerYear: 4, unitCost: money('250', 'EUR') }],
 * }, terms)
 * facilities.map(({ profit }) => profit) // => [ 187500, 184464, -75000 ]
 * total.profit // => 296964
 * total.raroc.toFixed(4) // => '0.2970'
 */
export function relationshipProfit(relationship: Relationship, terms: ProfitTerms): RelationshipProfit {
  return profitOfRead(readRelationship(relationship), prepareTerms(terms))
}

/** The same for what was read before. */
export function profitOfRead(relationship: Relationship, terms: PreparedTerms): RelationshipProfit {
  const rows = relationshipFigures(relationship, terms)
  const facilities = rows.map(row => profitRow(row, terms))
  return {
    client: relationship.client,
    currency: relationship.currency,
    from: isoDate(terms.window.from),
    to: isoDate(terms.window.to),
    facilities,
    total: totalOf(
      facilities,
      rows.map(({ figures }) => figures),
    ),
    conventions: conventionsOf(terms),
    warnings: profitWarnings(relationship, terms),
  }
}
