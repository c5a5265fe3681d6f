/**
 * What does a change of a relationship bring: a further loan, a repriced line, a facility that ends?
 *
 *   incremental RAROC = (profit after − profit before) / (capital after − capital before)       where more capital is held
 *
 * A relationship may earn more than its hurdle on the whole and lose by its last loan; the return on the capital that is added tells.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { isoDate } from '../../../money/index.js'
import { profitRow } from '../engine/facility-profit.js'
import type { PreparedTerms } from '../engine/prepare-terms.js'
import { prepareTerms } from '../engine/prepare-terms.js'
import { readRelationship } from '../engine/read-relationship.js'
import { relationshipFigures } from '../engine/relationship-figures.js'
import { PROFIT_LINES, returnOnCapital, totalOf } from '../engine/statement.js'
import type { FacilityProfit, ProfitLine, ProfitStatement } from '../result-types.js'
import type { ProfitTerms, Relationship } from '../types.js'
import type { FacilityDifference } from './facility-differences.js'
import { facilityDifferences } from './facility-differences.js'
import type { Earning } from './of-relationship.js'
import { earningOf } from './of-relationship.js'

/** A relationship before and after; amounts in minor units. */
export interface RelationshipComparison {
  readonly client: string
  readonly currency: string
  /** ISO; `to` is the first day that no longer counts. */
  readonly from: string
  readonly to: string
  readonly before: ProfitStatement
  readonly after: ProfitStatement
  /** In the order of a statement. */
  readonly lines: readonly LineDifference[]
  readonly incremental: IncrementalProfit
  /** Those of before, then those that are new. */
  readonly facilities: readonly FacilityDifference[]
}

/** One line before and after. */
export interface LineDifference {
  readonly line: ProfitLine
  readonly before: number
  readonly after: number
  /** After less before: above 0 where profit gains. */
  readonly difference: number
}

/** After less before. */
export interface IncrementalProfit {
  readonly profit: number
  readonly economicProfit: number
  readonly capital: number
  /** Of the capital that is added, before rounding. Absent where no more capital is held than before. */
  readonly raroc?: number
}

/**
 * Line by line, what a relationship earns more or less than before, and on which further capital.
 *
 * @param before as it is booked.
 * @param after as it would be: of the same client and currency. Facilities are the same where their names are.
 * @throws ClienteleError as `relationshipProfit`, naming `before` or `after`; `CONFLICTING_OPTIONS` for two clients,
 * `MIXED_CURRENCIES`.
 * @example
 * import { money } from 'clientele/money'
 * import { compareRelationshipProfits } from 'clientele/project'
 * const terms = {
 *   from: '2025-01-15', curves: [],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.1, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 * }
 * const bond = (name, annualFee) => ({
 *   kind: 'guarantee', name, amount: money('1000000', 'EUR'), from: '2025-01-15', months: 12, annualFee,
 *   lossGivenDefault: 0.4, capital: { riskWeight: 1 },
 * })
 * const before = { client: 'Linden Mill', currency: 'EUR', probabilityOfDefault: 0.01, facilities: [bond('Bid bond', 0.03)] }
 * const after = { ...before, facilities: [...before.facilities, bond('Warranty bond', 0.012)] }
 * const { before: { raroc }, incremental, facilities } = compareRelationshipProfits(before, after, terms)
 * raroc.toFixed(3) // => '0.195'
 * incremental.raroc.toFixed(3) // => '0.060'
 * incremental.economicProfit // => -400000
 * facilities.map(({ name, change }) => `${name}: ${change}`) // => [ 'Bid bond: same', 'Warranty bond: added' ]
 */
export function compareRelationshipProfits(
  before: Relationship,
  after: Relationship,
  terms: ProfitTerms,
): RelationshipComparison {
  const prepared = prepareTerms(terms)
  const [was, is] = [readRelationship(before, 'before'), readRelationship(after, 'after')]
  expectSame(was, is)
  const [old, now] = [profitsOf(was, prepared, 'before'), profitsOf(is, prepared, 'after')]
  return {
    client: was.client,
    currency: was.currency,
    from: isoDate(prepared.window.from),
    to: isoDate(prepared.window.to),
    before: old.total,
    after: now.total,
    lines: PROFIT_LINES.map(line => differenceOf(line, old.total, now.total)),
    incremental: incrementOf(old, now),
    facilities: facilityDifferences(old.facilities, now.facilities),
  }
}

function expectSame(before: Relationship, after: Relationship): void {
  if (after.currency !== before.currency) {
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', 'after.currency', `${before.currency}, as before`, after.currency, hint)
  }
  if (after.client !== before.client) {
    reject('CONFLICTING_OPTIONS', 'after.client', `${before.client}, as before`, after.client)
  }
}

interface Profits extends Earning {
  readonly facilities: readonly FacilityProfit[]
  readonly total: ProfitStatement
}

function profitsOf(relationship: Relationship, terms: PreparedTerms, path: string): Profits {
  const rows = relationshipFigures(relationship, terms, path)
  const facilities = rows.map(row => profitRow(row, terms))
  const total = totalOf(
    facilities,
    rows.map(({ figures }) => figures),
  )
  return { ...earningOf(rows), facilities, total }
}

function differenceOf(line: ProfitLine, old: ProfitStatement, now: ProfitStatement): LineDifference {
  const [before, after] = [old.lines[line], now.lines[line]]
  return { line, before, after, difference: after - before }
}

/** Capital that differs by rounding alone is not added. */
const ROUNDING = 1e-12

function incrementOf(old: Profits, now: Profits): IncrementalProfit {
  const added = now.capitalYears - old.capitalYears
  const isMore = added > ROUNDING * now.capitalYears
  const raroc = isMore ? returnOnCapital(now.profit - old.profit, added) : undefined
  return {
    profit: now.total.profit - old.total.profit,
    economicProfit: now.total.economicProfit - old.total.economicProfit,
    capital: now.total.capital - old.total.capital,
    ...(raroc !== undefined && { raroc }),
  }
}
