/**
 * Flows of a project before financing and tax, by payment day, under any changes.
 *
 * @module
 */
import type { ProjectDescription } from '../../records/core.js'
import { operatingModel } from '../operations/operating-model.js'
import type { ProjectChange, ProjectGrid } from '../operations/types.js'

/**
 * Revenue (of owners too) less operating cost, maintenance, capex and the increase of working capital: what `projectReturns` calls
 * the project before tax.
 */
export function projectFlows(
  description: ProjectDescription,
  grid: ProjectGrid,
  payMonths: ArrayLike<number>,
): (changes: readonly ProjectChange[]) => Float64Array {
  const run = operatingModel(description, grid)
  return changes => {
    const { revenue, ownersRevenue, operatingCost, maintenanceCost, capexSpend, workingCapital } = run(changes)
    const flows = new Float64Array(payMonths.length)
    let month = 0
    let bound = 0
    for (let k = 0; k < flows.length; k++) {
      let sum = 0
      for (; month <= payMonths[k]!; month++) {
        const earned = revenue[month]! + ownersRevenue[month]!
        sum += earned - operatingCost[month]! - maintenanceCost[month]! - capexSpend[month]!
      }
      const binds = workingCapital[payMonths[k]!]!
      flows[k] = sum - (binds - bound)
      bound = binds
    }
    return flows
  }
}
