/**
 * What tax allows for the costs of building a project, by month.
 *
 * @module
 */
import type { CapexLine } from '../../records/core.js'
import { depreciationShares } from './depreciation-shares.js'
import type { Run } from './run.js'
import type { LineColumn, ProjectGrid } from './types.js'

/** Writes the allowances of all lines for a run, from what was spent on each; from the start of operation to the last month. */
export function depreciationWriter(
  lines: readonly CapexLine[],
  spent: readonly LineColumn[],
  grid: ProjectGrid,
): (out: Float64Array, run: Run) => void {
  const allowed = lines.map(({ depreciation }) => {
    return depreciation === undefined
      ? undefined
      : depreciationShares(depreciation, grid.months - grid.constructionMonths)
  })
  return (out, { start, last }) => {
    out.fill(0)
    for (const [i, shares] of allowed.entries()) {
      if (shares === undefined) continue
      const cost = spent[i]!.values.reduce((sum, value) => sum + value, 0)
      for (let month = start + 1; month <= last; month++) out[month] = out[month]! + cost * shares[month - start - 1]!
    }
  }
}
