/**
 * What does a relationship earn in each year of its life?
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { isoDate } from '../../../money/index.js'
import { profitRow } from '../engine/facility-profit.js'
import { lifeOf } from '../engine/life-of.js'
import type { PreparedTerms } from '../engine/prepare-terms.js'
import { conventionsOf, prepareTerms, withWindow } from '../engine/prepare-terms.js'
import { readRelationship } from '../engine/read-relationship.js'
import type { NamedFigures } from '../engine/relationship-figures.js'
import { relationshipFigures } from '../engine/relationship-figures.js'
import { totalOf } from '../engine/statement.js'
import type { ProfitWindow } from '../engine/window.js'
import { profitWindow } from '../engine/window.js'
import type { FacilityProfit, ProfitConventions, ProfitStatement } from '../result-types.js'
import type { OperatingCost, ProfitTerms, Relationship } from '../types.js'
import type { FiguresUntil } from './year-figures.js'
import { yearFigures } from './year-figures.js'

/** How far to look. */
export interface ProfitByYearOptions {
  /** Whole, 1 to 100. */
  readonly years: number
}

/** One year of a relationship; amounts in minor units. */
export interface YearProfit {
  /** 1 is the first. */
  readonly year: number
  /** ISO; `to` is the first day that no longer counts. */
  readonly from: string
  readonly to: string
  readonly facilities: readonly FacilityProfit[]
  readonly total: ProfitStatement
}

/** A relationship year by year. */
export interface ProfitByYear {
  readonly client: string
  readonly currency: string
  readonly annualHurdleRate: number
  readonly conventions: ProfitConventions
  readonly years: readonly YearProfit[]
  readonly warnings: readonly YearsWarning[]
}

/** Something to know before years are added up or valued. */
export interface YearsWarning {
  /**
   * `RUNS_ON`: a facility lasts longer than the years asked for. `CONTRACTUAL_LINES`: income is counted as agreed, also of years that
   * the client may not live to see without default.
   */
  readonly code: 'RUNS_ON' | 'CONTRACTUAL_LINES'
  readonly message: string
  readonly path?: string
}

/**
 * The profit of a relationship in each year from the first day of the terms. Default is counted from that day throughout: the
 * expected loss of the third year is that of a client who has not defaulted in the first two.
 *
 * @param terms as for `relationshipProfit`; `months` is left out, or 12. With `lines: 'expected'` income and capital of later years are
 * weighted by the probability that the client has not defaulted, as a value over the life needs them.
 * @throws ClienteleError as `relationshipProfit`; `CONFLICTING_OPTIONS` for other months, `OUT_OF_RANGE` for the years or for a curve of
 * defaults that ends before they do.
 * @example
 * import { money } from 'clientele/money'
 * import { profitByYear } from 'clientele/project'
 * const terms = {
 *   from: '2025-01-15', curves: [],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.1, taxRate: 0, feeView: 'cash', lines: 'expected',
 * }
 * const relationship = {
 *   client: 'Linden Mill', currency: 'EUR', probabilityOfDefault: 0.02,
 *   facilities: [{
 *     kind: 'guarantee', name: 'Bid bond', amount: money('10000', 'EUR'), from: '2025-01-15', months: 24, annualFee: 0.03,
 *     lossGivenDefault: 0.5, capital: { riskWeight: 1 },
 *   }],
 * }
 * const { years } = profitByYear(relationship, terms, { years: 3 })
 * years.map(({ from, total }) => [from, total.lines.fees, total.lines.expectedLoss, total.capital])
 * // => [ [ '2025-01-15', 29699, -10000, 98992 ], [ '2026-01-15', 29105, -9800, 97012 ], [ '2027-01-15', 0, 0, 0 ] ]
 */
export function profitByYear(
  relationship: Relationship,
  terms: ProfitTerms,
  options: ProfitByYearOptions,
): ProfitByYear {
  expectKnownKeys(expectObject(options, 'options'), ['years'], 'options')
  const years = expectInteger(options.years, 'options.years', 1, 100)
  const prepared = wholeTerms(terms, years)
  const known = readRelationship(relationship)
  const costs = [...known.facilities.map(facility => facility.operatingCost), undefined]
  const rows: YearProfit[] = []
  let before: readonly NamedFigures[] | undefined
  let window: ProfitWindow | undefined
  for (let year = 1; year <= years; year++) {
    const until = profitWindow(prepared.window.from, 12 * year)
    const figures = relationshipFigures(known, withWindow(prepared, until))
    const ofYear = figures.map((row, i) =>
      ofOneYear(row, { until, before: before?.[i], window, cost: costs[i] }, prepared),
    )
    rows.push(yearRow(year, window === undefined ? until.from : window.to, until.to, ofYear, prepared))
    before = figures
    window = until
  }
  return {
    client: known.client,
    currency: known.currency,
    annualHurdleRate: prepared.annualHurdleRate,
    conventions: conventionsOf(prepared),
    years: rows,
    warnings: warningsOf(known, prepared),
  }
}

function wholeTerms(terms: ProfitTerms, years: number): PreparedTerms {
  const { months = 12 } = expectObject(terms, 'terms')
  if (months !== 12) reject('CONFLICTING_OPTIONS', 'terms.months', '12, or none: years are whole', months)
  return prepareTerms({ ...terms, months: 12 * years })
}

interface YearOf {
  readonly until: ProfitWindow
  readonly before: NamedFigures | undefined
  readonly window: ProfitWindow | undefined
  readonly cost: OperatingCost | undefined
}

function ofOneYear(row: NamedFigures, { until, before, window, cost }: YearOf, terms: PreparedTerms): NamedFigures {
  const earlier: FiguresUntil | undefined =
    before === undefined || window === undefined ? undefined : { figures: before.figures, days: daysOf(window) }
  return { ...row, figures: yearFigures({ figures: row.figures, days: daysOf(until) }, earlier, cost, terms) }
}

function daysOf({ from, to }: ProfitWindow): number {
  return to - from
}

function yearRow(
  year: number,
  from: number,
  to: number,
  rows: readonly NamedFigures[],
  terms: PreparedTerms,
): YearProfit {
  const facilities = rows.map(row => profitRow(row, terms))
  const total = totalOf(
    facilities,
    rows.map(({ figures }) => figures),
  )
  return { year, from: isoDate(from), to: isoDate(to), facilities, total }
}

function warningsOf({ facilities }: Relationship, { window, lines }: PreparedTerms): readonly YearsWarning[] {
  const contractual: readonly YearsWarning[] =
    lines === 'contractual' && window.months > 12 ? [{ code: 'CONTRACTUAL_LINES', message: CONTRACTUAL }] : []
  const running = facilities.flatMap((facility, i): readonly YearsWarning[] => {
    const life = lifeOf(facility)
    if (life === undefined || life.end <= window.to) return []
    const message = `${facility.name} lasts until ${isoDate(life.end)}; what it earns from ${isoDate(window.to)} on is not counted`
    return [{ code: 'RUNS_ON', message, path: `relationship.facilities[${i}]` }]
  })
  return [...contractual, ...running]
}

const CONTRACTUAL =
  "Income of later years is counted as agreed, as if the client could not have defaulted by then; with lines: 'expected' it is not"
