/**
 * A project's operations, once.
 *
 * @module
 */
import type { ProjectDescription } from '../../records/core.js'
import { operatingModel } from './operating-model.js'
import type { OperatingColumns, ProjectChange, ProjectGrid } from './types.js'

/**
 * What a project earns and spends before any financing, by month, in its currency.
 *
 * @param grid what {@link projectGrid} made of the same description.
 * @param changes what is to be other than described; {@link operatingModel} answers many of them faster.
 * @throws ClienteleError naming what is wrong with the description, or with the changes: `OUT_OF_RANGE` for a name that the project
 * does not have, a factor below 0 or a number that is none, `EMPTY_INPUT` for no value, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { operatingColumns, projectGrid } from 'clientele/project'
 * const plant = {
 *   name: 'Solar plant',
 *   currency: 'USD',
 *   timeline: { financialClose: '2026-12-31', constructionMonths: 6, operationMonths: 24, periodMonths: 6 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'energy',
 *     volume: { unit: 'MWh', annual: 120_000, degradation: 0.01 },
 *     phases: [{ kind: 'contract', price: 50, escalation: { kind: 'rate', annualRate: 0.02, from: '2027-07-01' } }],
 *   }],
 *   operatingCosts: [{ kind: 'fixed', name: 'operation', annual: 1_200_000 }],
 *   capex: [{ name: 'plant', amount: 36_000_000, draw: { kind: 'even' }, depreciation: { kind: 'straight-line', years: 20 } }],
 *   financing: {},
 * }
 * const { revenue, operatingCost, capexSpend, depreciation } = operatingColumns(plant, projectGrid(plant))
 * Math.round(capexSpend[6]) // => 6000000
 * revenue[7] // => 500000
 * revenue[19].toFixed(2) // => '504900.00'
 * operatingCost[7] // => 100000
 * depreciation[7] // => 150000
 */
export function operatingColumns(
  description: ProjectDescription,
  grid: ProjectGrid,
  changes: readonly ProjectChange[] = [],
): OperatingColumns {
  return operatingModel(description, grid)(changes)
}
