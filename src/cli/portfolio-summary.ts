/**
 * What an appraisal of a portfolio comes to, as data: the `summary` of appraisal.json.
 *
 * @module
 */
import type { AppraisalContext, Grade } from '../appraisal/index.js'
import type { FacetName, ValuePart } from '../appraisal/shapes/index.js'
import type { IssueCount, PortfolioReading } from '../node/index.js'
import { compensatedSum } from '../numeric/core.js'
import type { ActionsSummary } from './portfolio-actions.js'
import { actionsOf } from './portfolio-actions.js'
import type { Book, BookRow } from './portfolio-book.js'
import { FACETS } from './portfolio-book.js'
import type { Concentration, GradeSummary } from './portfolio-money.js'
import { concentrationOf, gradeSummary, halfWidth } from './portfolio-money.js'
import type { UnknownInput } from './portfolio-unknown.js'
import type { Why } from './portfolio-why.js'

/** What became of the files. */
export interface ReadingSummary {
  readonly files: number
  readonly rows: number
  readonly rowsLeftOut: number
  readonly issues: number
  readonly counts: readonly IssueCount[]
}

export interface PortfolioSummary extends ActionsSummary {
  readonly folder: string
  readonly asOf: string
  readonly currency: string
  /** Names. */
  readonly policy: string
  readonly scenario?: string
  readonly clients: number
  /** Over which value is counted. */
  readonly horizonYears: number
  readonly value: number
  /** Where the value of all lies at `level`, if what is learnt errs for all alike and all else for each by itself. */
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number }
  readonly bySource: readonly ValuePart[]
  readonly exposure: number
  readonly economicCapital: number
  /** Expected earnings after losses of the next year per unit of economic capital; absent without capital. */
  readonly raroc?: number
  readonly grades: readonly (GradeSummary & { readonly why: Why })[]
  readonly concentration: Concentration
  /** Mean coverage of each facet; absent without clients. */
  readonly coverage: Readonly<Partial<Record<FacetName, number>>>
  readonly missing: readonly UnknownInput[]
  readonly reading: ReadingSummary
}

const GRADES: readonly Grade[] = ['A', 'B', 'C']

/** A folder that was read, without its records. */
export interface Source {
  readonly folder: string
  readonly reading: Omit<PortfolioReading, 'portfolio'>
}

export function portfolioSummary(
  { folder, reading }: Source,
  { asOf, currency, policy, scenario }: AppraisalContext,
  { rows, sources, unknown, why }: Book,
): PortfolioSummary {
  const total = (figure: (row: BookRow) => number): number => compensatedSum(rows.map(figure))
  const [value, economicCapital] = [total(row => row.value), total(row => row.economicCapital)]
  const half = halfWidth(rows)
  return {
    folder,
    asOf,
    currency,
    policy: policy.name,
    ...(scenario !== undefined && { scenario: scenario.name }),
    clients: rows.length,
    horizonYears: policy.outlook.horizonYears,
    value,
    interval: { lower: value - half, upper: value + half, level: policy.terms.level },
    bySource: Array.from(sources, ([name, part]) => ({ name, value: part })),
    exposure: total(row => row.exposure),
    economicCapital,
    ...(economicCapital > 0 && { raroc: total(row => row.earnings) / economicCapital }),
    grades: GRADES.map(grade => ({ ...gradeSummary(grade, rows), why: why.of(grade) })),
    concentration: concentrationOf(rows.map(row => row.value)),
    ...actionsOf(rows),
    coverage: coverageOf(rows),
    missing: unknown.finish(rows.length),
    reading: readingSummary(reading),
  }
}

function coverageOf(rows: readonly BookRow[]): PortfolioSummary['coverage'] {
  if (rows.length === 0) return {}
  return Object.fromEntries(
    FACETS.map((facet, f) => [facet, compensatedSum(rows.map(row => row.coverage[f]!)) / rows.length]),
  )
}

function readingSummary({ files, issueCount, counts }: Source['reading']): ReadingSummary {
  const sum = (part: 'read' | 'leftOut'): number => files.reduce((all, { rows }) => all + rows[part], 0)
  return { files: files.length, rows: sum('read'), rowsLeftOut: sum('leftOut'), issues: issueCount, counts }
}
