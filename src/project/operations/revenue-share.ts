/**
 * Costs that are a share of what other lines bring.
 *
 * @module
 */
import type { OperatingCost } from '../../records/core.js'
import { levelByMonth } from './levels.js'
import type { LineContext } from './line.js'
import type { RunColumn } from './line-column.js'
import { finish, sumInto } from './line-column.js'
import type { LineColumn } from './types.js'

/** A share of revenue lines that are already computed; they are in the project's currency. */
export function revenueShare(
  cost: Extract<OperatingCost, { kind: 'share-of-revenue' }>,
  revenues: readonly (LineColumn & { readonly paidTo: 'project' | 'owners' })[],
  { grid }: LineContext,
): RunColumn {
  const { name, of } = cost
  const shares = levelByMonth(cost.share, grid)
  const lines = revenues.filter(line => (of === undefined ? line.paidTo === 'project' : of.includes(line.name)))
  const values = new Float64Array(grid.months + 1)
  return {
    column: { name, values },
    compute: (run, from) => {
      sumInto(values, lines)
      for (let month = 0; month < values.length; month++) values[month] = values[month]! * shares[month]!
      finish(values, [{ on: 'operating-cost', name }], run, from)
    },
  }
}
