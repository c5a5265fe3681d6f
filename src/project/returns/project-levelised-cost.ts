/**
 * What a unit of a project's output costs, from its description and its cash flows.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { ProjectDescription } from '../../records/core.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import type { LevelisedCostOfProject, LevelisedRates } from './levelised-cost-of-flows.js'
import { levelisedCostOfFlows } from './levelised-cost-of-flows.js'
import type { Party } from './party-flows.js'
import { expectCashFlows, partyFlows } from './party-flows.js'
import { rowTimes } from './row-times.js'
import type { UnitsOptions } from './units-sold.js'
import { unitsSold } from './units-sold.js'

/** Which cost, at which rates. */
export interface ProjectLevelisedCostOptions extends LevelisedRates, UnitsOptions {
  /**
   * Whose cost: of the project before financing after tax (default) or before, or of its owners, for whom interest and repayment
   * are costs and debt drawn is none. The rate is that party's.
   */
  readonly party?: Party
  /** How time counts: months over 12 (default), or days over 365. */
  readonly time?: 'periodic' | 'dated'
}

/** A levelised cost with its unit. */
export interface ProjectLevelisedCost extends LevelisedCostOfProject {
  /** Currency units for one of these. */
  readonly unit: string
  readonly currency: string
}

const KNOWN = ['annualDiscountRate', 'annualInflationRate', 'lines', 'changes', 'party', 'time']

/**
 * Levelised cost and price of the units that a project sells.
 *
 * Cost is all that is not revenue of the lines whose units count: what other lines bring lowers it. With rows of one length it is
 * `lcoe` of the same columns.
 *
 * @param flows of the same description; of a run with `changes`, say the same changes here.
 * @throws ClienteleError `UNIT_MISMATCH`, `NO_SOLUTION` as {@link unitsSold}; `LENGTH_MISMATCH` for flows of another project;
 * `OUT_OF_RANGE` for rates at or below -1.
 * @see Short, Packey and Holt (1995), NREL/TP-462-5173, eqs. 4-4 and 4-7.
 * @example
 * import { projectCashFlows, projectLevelisedCost } from 'clientele/project'
 * const plant = {
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 24, periodMonths: 12 },
 *   revenues: [{ kind: 'volume-price', name: 'Energy', volume: { unit: 'MWh', annual: 1000 },
 *     phases: [{ kind: 'merchant', price: 70 }] }],
 *   operatingCosts: [{ kind: 'fixed', name: 'Upkeep', annual: 8000 }],
 *   capex: [{ name: 'Plant', amount: 100_000, draw: { kind: 'at-close' } }],
 *   financing: {},
 * }
 * const { cost, price, unit } = projectLevelisedCost(plant, projectCashFlows(plant), { annualDiscountRate: 0.08 })
 * cost.nominal.toFixed(4) // => '64.0769'
 * price.nominal.toFixed(4) // => '70.0000'
 * unit // => 'MWh'
 */
export function projectLevelisedCost(
  description: ProjectDescription,
  flows: ProjectCashFlows,
  options: ProjectLevelisedCostOptions,
): ProjectLevelisedCost {
  expectKnownKeys(options, KNOWN, 'options')
  const { dates, months, currency, revenues } = expectCashFlows(flows)
  const { lines, changes, party = 'project-after-tax', time = 'periodic', ...rates } = options
  expectOneOf(party, ['project-before-tax', 'project-after-tax', 'equity'], 'options.party')
  const isDated = expectOneOf(time, ['periodic', 'dated'], 'options.time') === 'dated'
  const sold = unitsSold(description, {
    ...(lines !== undefined && { lines }),
    ...(changes !== undefined && { changes }),
  })
  if (sold.values.length !== dates.length) {
    reject('LENGTH_MISMATCH', 'flows.dates', `${sold.values.length} rows, as the project has`, dates.length)
  }
  const { datedYears, periodicYears } = rowTimes(dates, months, 'flows')
  const revenue = new Float64Array(dates.length)
  for (const { values } of revenues.filter(({ name }) => sold.lines.includes(name))) {
    for (let row = 0; row < revenue.length; row++) revenue[row]! += values[row]!
  }
  const levelised = levelisedCostOfFlows(
    {
      years: isDated ? datedYears : periodicYears,
      net: partyFlows(flows, party).flows,
      revenue,
      units: sold.values,
    },
    rates,
  )
  return { ...levelised, unit: sold.unit, currency }
}
