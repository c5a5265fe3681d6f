import type { RegressionColumns } from '../../../src/statistics/index.js'
import { checkRows, OUTCOME_RULES } from '../../../src/statistics/regression/checked-rows.js'
import type { Design } from '../../../src/statistics/regression/design.js'
import { designOf, TILE } from '../../../src/statistics/regression/design.js'

/** The design of columns, any finite outcomes. */
export function designed(
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: {
    readonly intercept?: boolean
    readonly weights?: ArrayLike<number>
    readonly offset?: ArrayLike<number>
  } = {},
): Design {
  return designOf(checkRows(columns, outcomes, OUTCOME_RULES.linear, options), options.intercept ?? true)
}

/** The standardised value of a factor in a row. */
export function cellOf({ tiles, stride }: Design, row: number, factor: number): number {
  return tiles[(Math.floor(row / TILE) * stride + factor) * TILE + (row % TILE)]!
}
