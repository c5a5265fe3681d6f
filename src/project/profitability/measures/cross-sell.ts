/**
 * Does a relationship earn its hurdle once what else the client may buy is counted?
 *
 *   expected economic profit = economic profit booked + Σ probability × economic profit of the prospect if it is sold
 *   least probability        = −economic profit booked / economic profit of the prospect if it is sold
 *
 * Loans are often made below the hurdle for the sake of what comes with them. Economic profit is linear in each probability, so that
 * the least one is exact: at it the relationship's return on capital is the hurdle.
 *
 * @module
 */

import { isoDate } from '../../../money/index.js'
import { SOLVED_TO } from '../../reaches-rate.js'
import { facilityFigures } from '../engine/facility-figures.js'
import { profitRow } from '../engine/facility-profit.js'
import type { PreparedTerms } from '../engine/prepare-terms.js'
import { prepareTerms } from '../engine/prepare-terms.js'
import { readRelationship } from '../engine/read-relationship.js'
import type { NamedFigures } from '../engine/relationship-figures.js'
import { relationshipFigures } from '../engine/relationship-figures.js'
import { statementOf, totalOf } from '../engine/statement.js'
import type { ProfitTerms, Relationship } from '../types.js'
import type { CrossSell, Prospect, ProspectProfit, StandaloneReturn } from './cross-sell-types.js'
import { earningOf, economicProfitOf, returnOf, weighted } from './of-relationship.js'
import { readProspects } from './read-prospects.js'

/**
 * What a relationship earns as it is booked, and with what the client may still buy, by its probability.
 *
 * @param prospects facilities that are not booked, each with the probability that it will be; independence is not needed, since
 * profits add up.
 * @throws ClienteleError as `relationshipProfit`, naming the relationship or `prospects[i].facility`; `OUT_OF_RANGE` for a
 * probability outside [0, 1], `CONFLICTING_OPTIONS` for a name that is booked already.
 * @example
 * import { money } from 'clientele/money'
 * import { withCrossSell } from 'clientele/project'
 * const terms = {
 *   from: '2025-01-15', curves: [],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.12, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 * }
 * const relationship = {
 *   client: 'Linden Mill', currency: 'EUR', probabilityOfDefault: 0.01,
 *   facilities: [{
 *     kind: 'guarantee', name: 'Bid bond', amount: money('1000000', 'EUR'), from: '2025-01-15', months: 12, annualFee: 0.016,
 *     lossGivenDefault: 0.4, capital: { riskWeight: 1 },
 *   }],
 * }
 * const fee = { kind: 'yearly', name: 'Retainer', amount: money('10000', 'EUR') }
 * const advice = { facility: { kind: 'service', name: 'Advice', fees: [fee] }, probability: 0.5 }
 * const { booked, expected, prospects, tippedBy } = withCrossSell(relationship, [advice], terms)
 * booked.raroc.toFixed(4) // => '0.0900'
 * expected.raroc.toFixed(4) // => '0.1275'
 * prospects[0].leastProbability.toFixed(4) // => '0.4000'
 * tippedBy // => 'Advice'
 */
export function withCrossSell(
  relationship: Relationship,
  prospects: readonly Prospect[],
  terms: ProfitTerms,
): CrossSell {
  const prepared = prepareTerms(terms)
  const known = readRelationship(relationship)
  const offered = readProspects(prospects, known)
  const rows = relationshipFigures(known, prepared)
  const sold = offered.map(({ facility, probability }, i): Offer => {
    const figures = facilityFigures(facility, known, prepared, `prospects[${i}].facility`)
    const row = { name: facility.name, kind: facility.kind, figures }
    return { probability, row, kind: facility.kind, expected: { ...row, figures: weighted(figures, probability) } }
  })
  const all = [...rows, ...sold.map(({ expected }) => expected)]
  const credit = rows.filter(({ figures }) => figures.capital > 0)
  const tippedBy = tippingOf(rows, sold, prepared)
  return {
    client: known.client,
    currency: known.currency,
    from: isoDate(prepared.window.from),
    to: isoDate(prepared.window.to),
    annualHurdleRate: prepared.annualHurdleRate,
    standalone: credit.map(row => standalone(row.name, [row], prepared)),
    ...(credit.length > 0 && { credit: standalone('all credit', credit, prepared) }),
    booked: statementOfAll(rows, prepared),
    bookedReachesHurdle: gainOf(rows, prepared) >= 0,
    expected: statementOfAll(all, prepared),
    expectedReachesHurdle: gainOf(all, prepared) >= 0,
    prospects: sold.map(offer => prospectProfit(offer, rows, all, prepared)),
    ...(tippedBy !== undefined && { tippedBy }),
  }
}

interface Offer {
  readonly probability: number
  readonly kind: ProspectProfit['kind']
  readonly row: NamedFigures
  readonly expected: NamedFigures
}

type Rows = readonly NamedFigures[]

/** Economic profit, before rounding to minor units; 0 where capital earns its hurdle but for the last digits. */
function gainOf(rows: Rows, terms: PreparedTerms): number {
  const earning = earningOf(rows)
  const gain = economicProfitOf(earning, terms)
  return Math.abs(gain) <= SOLVED_TO * earning.capitalYears ? 0 : gain
}

function statementOfAll(rows: Rows, terms: PreparedTerms): CrossSell['booked'] {
  const figures = rows.map(row => row.figures)
  return totalOf(
    figures.map(each => statementOf(each, terms)),
    figures,
  )
}

function standalone(name: string, rows: Rows, terms: PreparedTerms): StandaloneReturn {
  const raroc = returnOf(earningOf(rows))
  return { name, ...(raroc !== undefined && { raroc }), reachesHurdle: gainOf(rows, terms) >= 0 }
}

function prospectProfit(offer: Offer, rows: Rows, all: Rows, terms: PreparedTerms): ProspectProfit {
  const { row, kind, expected, probability } = offer
  const beside = [...rows, row]
  const rarocIfSold = returnOf(earningOf(beside))
  const least = leastProbability(rows, row, terms)
  const others = all.filter(other => other !== expected)
  const leastBesideOthers = leastProbability(others, row, terms)
  return {
    name: row.name,
    kind,
    probability,
    ifSold: profitRow(row, terms),
    expected: statementOf(expected.figures, terms),
    ...(rarocIfSold !== undefined && { rarocIfSold }),
    reachesHurdle: gainOf(beside, terms) >= 0,
    ...(least !== undefined && { leastProbability: least }),
    ...(leastBesideOthers !== undefined && { leastProbabilityBesideOthers: leastBesideOthers }),
  }
}

/** At which what the others are short of is made up for; `undefined` where even certainty is not enough. */
function leastProbability(others: Rows, row: NamedFigures, terms: PreparedTerms): number | undefined {
  const short = -gainOf(others, terms)
  if (short <= 0) return 0
  if (gainOf([...others, row], terms) < 0) return undefined
  const gain = gainOf([row], terms)
  return gain > short ? short / gain : 1
}

/** The prospect with which the expected economic profit is no longer below 0. */
function tippingOf(rows: Rows, sold: readonly Offer[], terms: PreparedTerms): string | undefined {
  if (gainOf(rows, terms) >= 0) return undefined
  const gains = sold.map(({ expected }) => ({ expected, gain: gainOf([expected], terms) }))
  const held = [...rows]
  for (const { expected, gain } of gains.sort((a, b) => b.gain - a.gain)) {
    held.push(expected)
    if (gain > 0 && gainOf(held, terms) >= 0) return expected.name
  }
  return undefined
}
