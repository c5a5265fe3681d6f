/**
 * What does one facility earn the lender?
 *
 *   profit = (interest − funding − liquidity + fees − transaction cost − operating cost − expected loss + return on capital) · (1 − tax)
 *   RAROC  = profit / (capital · years)          economic profit = profit − hurdle · capital · years
 *
 * Sources: Basel Committee on Banking Supervision (1999), Credit Risk Modelling; Bessis (2015), Risk Management in Banking, 4th
 * ed., chapters on RAROC and funds transfer pricing; Stewart (1991), The Quest for Value (economic value added).
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { expectDefault } from '../../../model/default-timing.js'
import { expectCurrency } from '../../../money/index.js'
import type { FacilityProfit } from '../result-types.js'
import type { Facility, ProfitTerms } from '../types.js'
import type { FacilityClient } from './client.js'
import { facilityFigures } from './facility-figures.js'
import { prepareTerms } from './prepare-terms.js'
import { readFacility } from './read-facility.js'
import type { NamedFigures } from './relationship-figures.js'
import { statementOf } from './statement.js'

/**
 * The profit of one facility over the terms, line by line in whole minor units.
 *
 * @param facility a loan, a line, a guarantee, a deposit or a service.
 * @param client its currency and probability of default.
 * @param terms from when, how long, at which transfer curves, capital, tax and views.
 * @throws ClienteleError `MISSING_CURVE` where no transfer curve of the currency was quoted by the first day, `MISSING_VALUE` for
 * capital of the basis that the terms ask for, `MIXED_CURRENCIES`, `OUT_OF_RANGE`, `INVALID_DATE`, `UNKNOWN_OPTION`.
 * @example
 * import { money } from 'clientele/money'
 * import { facilityProfit } from 'clientele/project'
 * const base = { unit: 'year', times: [1], values: [0.03], between: 'linear', quantity: 'rate' } as const
 * const terms = {
 *   from: '2025-01-15',
 *   curves: [{ currency: 'EUR', on: '2025-01-15', base }],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 *   annualHurdleRate: 0.1, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 * } as const
 * const loan = {
 *   kind: 'term-loan', name: 'Cold store',
 *   balance: {
 *     kind: 'regular', principal: money('1000000', 'EUR'), from: '2025-01-15', months: 12, everyMonths: 12, repayment: 'bullet',
 *   },
 *   rate: { kind: 'fixed', annualRate: 0.05 },
 *   lossGivenDefault: 0.4, capital: { riskWeight: 1 },
 *   operatingCost: { kind: 'share-of-balance', annualRate: 0.002 },
 * } as const
 * const { lines, profit, economicProfit, raroc } = facilityProfit(loan, { currency: 'EUR', probabilityOfDefault: 0.01 }, terms)
 * lines.interest + lines.funding // => 2000000
 * lines.expectedLoss // => -400000
 * profit // => 1200000
 * economicProfit // => 200000
 * raroc.toFixed(4) // => '0.1200'
 */
export function facilityProfit(facility: Facility, client: FacilityClient, terms: ProfitTerms): FacilityProfit {
  const prepared = prepareTerms(terms)
  expectKnownKeys(expectObject(client, 'client'), ['currency', 'probabilityOfDefault'], 'client')
  const currency = expectCurrency(client.currency, 'client.currency')
  const probabilityOfDefault = expectDefault(client.probabilityOfDefault, 'client.probabilityOfDefault')
  const known = readFacility(facility, currency, 'facility')
  const figures = facilityFigures(known, { currency, probabilityOfDefault }, prepared)
  return profitRow({ name: known.name, kind: known.kind, figures }, prepared)
}

/** A row of a relationship: a statement and whose it is. */
export function profitRow(
  { name, kind, figures }: NamedFigures,
  terms: { readonly annualHurdleRate: number },
): FacilityProfit {
  const { transfer } = figures
  return { name, kind, ...statementOf(figures, terms), ...(transfer !== undefined && { transfer }) }
}
