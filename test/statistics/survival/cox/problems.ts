import { TILE } from '../../../../src/statistics/regression/design.js'
import type { RegressionColumns } from '../../../../src/statistics/regression/regression.js'
import { fillPredictors } from '../../../../src/statistics/survival/cox/predictors.js'
import type { CoxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { coxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { expectRows } from '../../../../src/statistics/survival/cox/rows.js'
import type { Ties } from '../../../../src/statistics/survival/cox/types.js'
import type { Durations } from '../../../../src/statistics/survival/types.js'

/** The problem of columns as a fit has it. */
export function problemOf(
  durations: Durations,
  columns: RegressionColumns,
  { ties = 'efron', strata, ridge = 0 }: { ties?: Ties; strata?: readonly string[]; ridge?: number } = {},
): CoxProblem {
  const rows = expectRows(durations, columns, strata)
  return coxProblem(rows, ties, new Float64Array(rows.names.length).fill(ridge))
}

/** The predictors of a point, in the order of risk sets. */
export function predictorsOf(problem: CoxProblem, point: readonly number[]): Float64Array {
  return fillPredictors(problem, Float64Array.from(point), new Float64Array(problem.design.blocks * TILE))
}

/** The standardised value of a column in a row of the risk sets. */
export function cellOf({ design: { tiles, stride } }: CoxProblem, row: number, column: number): number {
  return tiles[(Math.floor(row / TILE) * stride + column) * TILE + (row % TILE)]!
}

/** Rows that are at risk at an event, of all the rows of risk sets. */
export function atRisk({ sets }: CoxProblem, event: number): readonly number[] {
  const stratum = sets.strata.findIndex((first, g) => first <= event && event < sets.strata[g + 1]!)
  const [from, to] = [sets.strata[stratum]!, sets.strata[stratum + 1]!]
  return Array.from({ length: sets.rows }, (_, i) => i).filter(i => {
    const last = sets.last[i]!
    return last >= event && last < to && (sets.entries === undefined ? last >= from : sets.entries.first[i]! <= event)
  })
}

/** Central differences of a function of a point. */
export function slopesOf(of: (point: readonly number[]) => number, point: readonly number[]): readonly number[] {
  const step = 1e-5
  return point.map((_, j) => {
    const moved = (by: number): readonly number[] => point.map((value, k) => (k === j ? value + by : value))
    return (of(moved(step)) - of(moved(-step))) / (2 * step)
  })
}
