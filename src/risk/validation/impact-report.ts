/**
 * What lending by a score does to groups of people: who is approved, who is scored lower, for whom the forecasts hold.
 *
 * @module
 */
import {
  collectIssues,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectText,
  received,
  reject,
} from '../../errors/index.js'
import { inspectable } from '../../model/index.js'
import { expectColumns, FINITE, OUTCOME, PROBABILITY } from '../../statistics/columns.js'
import { proportionOptions } from '../../statistics/proportion-interval.js'
import { describeImpact } from './describe-impact.js'
import type { GroupColumns } from './group-impact.js'
import { groupImpact } from './group-impact.js'
import type { ImpactReport } from './impact-figures.js'

/** What is known of each client, one cell per client; give at least one column. */
export interface ImpactColumns {
  /** 1 where the client was, or would be, approved, else 0. */
  readonly approved?: ArrayLike<number>
  /** Scores or points, the higher the better for the client. */
  readonly scores?: ArrayLike<number>
  /** Probabilities of default, within [0, 1]; judged against `outcomes`. */
  readonly forecasts?: ArrayLike<number>
  /** 1 for a default, 0 for none, null where it is not known, as of clients who were declined. */
  readonly outcomes?: ArrayLike<number | null>
}

/** Against whom groups are compared. */
export interface ImpactOptions {
  /** The group to compare with; by default the one approved most often among those that are not small, else the largest. */
  readonly reference?: string
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Groups of fewer clients are said to be small; a whole number >= 1, 30 by default. */
  readonly smallBelow?: number
}

/**
 * An impact report across groups: approval rates and the adverse impact ratio (the four-fifths rule), standardised difference
 * of scores, gaps of true and false positive rates, and calibration within each group, all with intervals.
 *
 * It measures and does not judge: a gap may have lawful grounds, and no gap is no proof of fairness. Outcomes are known of
 * those who were approved only, so that rates among goods and bads are of a selected sample unless all were. Where default
 * rates differ between groups, equal error rates and equal calibration exclude each other (Chouldechova 2017).
 *
 * @param groups the group of each client, at most 1,000 of them.
 * @throws ClienteleError `MISSING_VALUE` without a column, `LENGTH_MISMATCH` or `OUT_OF_RANGE` for columns, naming the first ten
 * bad cells; `NO_VARIATION` for a single group; `OUT_OF_RANGE` for more than 1,000 groups or a reference that is none.
 * @see Equal Employment Opportunity Commission (1978), Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D),
 * for four fifths; Hardt, Price and Srebro (2016), Equality of opportunity in supervised learning, for the gaps;
 * Chouldechova (2017), Fair prediction with disparate impact, Big Data 5(2).
 * @example
 * import { impactReport } from 'clientele/risk'
 * const groups = [...Array(80).fill('north'), ...Array(40).fill('south')]
 * const approved = groups.map((group, i) => (group === 'north' ? (i < 60 ? 1 : 0) : i < 100 ? 1 : 0))
 * const [, south] = impactReport(groups, { approved }).groups
 * south.approval.ratio.toFixed(3) // => '0.667'
 * south.approval.belowFourFifths // => true
 */
export function impactReport(
  groups: readonly string[],
  columns: ImpactColumns,
  options: ImpactOptions = {},
): ImpactReport {
  expectKnownKeys(options, ['reference', 'level', 'smallBelow'], 'options')
  const { level } = proportionOptions(options.level === undefined ? {} : { level: options.level })
  const smallBelow = expectInteger(options.smallBelow ?? 30, 'options.smallBelow', 1)
  const rowsOf = rowsByGroup(groups)
  checkColumns(columns, groups.length)
  const parts = [...rowsOf].map(([group, rows]) => partOf(group, rows, columns)).sort(largestFirst)
  const reference = referenceOf(parts, options.reference, smallBelow)
  const ordered = [reference, ...parts.filter(part => part !== reference)]
  const report: ImpactReport = {
    reference: reference.group,
    groups: ordered.map(part => groupImpact(part, reference, { level, smallBelow })),
    smallBelow,
    level,
  }
  return inspectable(report, () => describeImpact(report))
}

const MOST_GROUPS = 1000

function largestFirst(one: GroupColumns, other: GroupColumns): number {
  return other.size - one.size || (one.group < other.group ? -1 : 1)
}

function rowsByGroup(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rowsOf = new Map<string, number[]>()
  for (const [row, group] of expectList(groups, 'groups').entries()) {
    const name = expectText(group, `groups[${row}]`)
    const rows = rowsOf.get(name)
    if (rows === undefined) rowsOf.set(name, [row])
    else rows.push(row)
    if (rowsOf.size > MOST_GROUPS)
      reject('OUT_OF_RANGE', 'groups', `at most ${MOST_GROUPS} groups`, 'more', 'Join some')
  }
  if (rowsOf.size < 2) reject('NO_VARIATION', 'groups', 'at least two groups', `only ${[...rowsOf.keys()].join('')}`)
  return rowsOf
}

function checkColumns(columns: ImpactColumns, size: number): void {
  expectKnownKeys(columns, ['approved', 'scores', 'forecasts', 'outcomes'], 'columns')
  const { approved, scores, forecasts, outcomes } = columns
  const given = [
    ...(approved === undefined ? [] : [['columns.approved', approved, OUTCOME] as const]),
    ...(scores === undefined ? [] : [['columns.scores', scores, FINITE] as const]),
    ...(forecasts === undefined ? [] : [['columns.forecasts', forecasts, PROBABILITY] as const]),
  ]
  if (given.length === 0) reject('MISSING_VALUE', 'columns', 'approved, scores or forecasts', columns)
  const rows = expectColumns(...given)
  if (rows !== size) reject('LENGTH_MISMATCH', given[0]![0], `${size} cells, like groups`, rows)
  if (outcomes === undefined) return
  if (typeof outcomes !== 'object' || outcomes === null)
    reject('INVALID_TYPE', 'columns.outcomes', 'a column', outcomes)
  if (outcomes.length !== size)
    reject('LENGTH_MISMATCH', 'columns.outcomes', `${size} cells, like groups`, outcomes.length)
  const faults = collectIssues()
  for (let row = 0; row < size; row++) {
    const cell = outcomes[row]
    if (cell === 0 || cell === 1 || cell === null) continue
    const expected = '0, 1, or null where it is not known'
    faults.add({ code: 'OUT_OF_RANGE', path: `columns.outcomes[${row}]`, expected, received: received(cell) })
  }
  faults.throwIfAny()
}

function partOf(group: string, rows: readonly number[], columns: ImpactColumns): GroupColumns {
  const { approved, scores, forecasts, outcomes } = columns
  const pick = (column: ArrayLike<number>): readonly number[] => rows.map(row => column[row]!)
  return {
    group,
    size: rows.length,
    ...(approved !== undefined && { approved: pick(approved) }),
    ...(scores !== undefined && { scores: pick(scores) }),
    ...(forecasts !== undefined && { forecasts: pick(forecasts) }),
    ...(outcomes !== undefined && { outcomes: rows.map(row => outcomes[row]!) }),
  }
}

function referenceOf(parts: readonly GroupColumns[], asked: string | undefined, smallBelow: number): GroupColumns {
  if (asked !== undefined) {
    const names = parts.slice(0, 10).map(({ group }) => group)
    return (
      parts.find(({ group }) => group === asked) ??
      reject('OUT_OF_RANGE', 'options.reference', `one of ${names.join(', ')}`, asked)
    )
  }
  const large = parts.filter(({ size }) => size >= smallBelow)
  const rank = ({ approved, size }: GroupColumns): number =>
    approved === undefined || large.length === 0 ? size : approved.reduce((sum, one) => sum + one, 0) / size
  const from = large.length === 0 ? parts : large
  return from.reduce((best, part) => (rank(part) > rank(best) ? part : best))
}
