/**
 * What a unit of output must bring for a project to cover its cost.
 *
 *   LCOE = Σ cost_t (1 + r)^-t / Σ output_t (1 + r)^-t       t from 0
 *
 * Both sums are discounted: a price that is paid later is worth less, and so is the output it is paid for. With a real rate
 * the cost is real, with a nominal rate nominal.
 *
 * @see Short, Packey and Holt (1995), A Manual for the Economic Evaluation of Energy Efficiency and Renewable Energy
 * Technologies, NREL/TP-462-5173, eqs. 4-4 and 4-7.
 * @module
 */
import { expectFinite, expectKnownKeys, expectNonNegative, expectPositive, reject } from '../errors/index.js'
import { expectRate } from '../money/rate.js'
import { discountedSum, heaviestPeriod } from '../money/time-value/discounted-sum.js'
import { held } from '../money/time-value/terms.js'

/** Cost and output of each period; the first stands for now. */
export interface LevelisedCostColumns {
  /** Currency units of each period: construction, operation, fuel, tax; < 0 what is sold beside, and the salvage at the end. */
  readonly costs: ArrayLike<number>
  /** Units of output of each period (kWh, m³, tonnes); >= 0, not all 0. As long as `costs`. */
  readonly output: ArrayLike<number>
}

/** At which rate. */
export interface LevelisedCostOptions {
  /** Effective rate of one period; > -1. */
  readonly ratePerPeriod: number
}

/** Terms of {@link lcoeFcr}. */
export interface FixedChargeTerms {
  /** Currency units, once; >= 0. */
  readonly capitalCost: number
  /** Currency units per year; >= 0. */
  readonly fixedOperatingCost: number
  /** Currency units per unit of output; >= 0. */
  readonly variableOperatingCost: number
  /** Share of the capital cost that a year must bring: return, depreciation, tax; >= 0. */
  readonly fixedChargeRate: number
  /** Units of output per year; > 0. */
  readonly annualEnergy: number
}

/**
 * The levelised cost of a unit of output over the life of a project.
 *
 * @throws ClienteleError `NO_SOLUTION` where there is no output; `OUT_OF_RANGE` naming a negative output, a rate at
 * or below -1, or a cost that no double holds; `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { lcoe } from 'clientele/project'
 * lcoe({ costs: [1000, 20, 20, 20], output: [0, 5000, 5000, 5000] }, { ratePerPeriod: 0.08 }).toFixed(6) // => '0.081607'
 * lcoe({ costs: [1000, 20], output: [0, 0] }, { ratePerPeriod: 0.08 }) // => Error NO_SOLUTION
 */
export function lcoe(columns: LevelisedCostColumns, options: LevelisedCostOptions): number {
  expectKnownKeys(columns, ['costs', 'output'], 'columns')
  expectKnownKeys(options, ['ratePerPeriod'], 'options')
  const force = Math.log1p(expectRate(options.ratePerPeriod, 'options.ratePerPeriod'))
  const costs = checkedColumn(columns.costs, 'columns.costs', expectFinite)
  const output = checkedColumn(columns.output, 'columns.output', expectNonNegative)
  if (output.length !== costs.length) {
    reject('LENGTH_MISMATCH', 'columns.output', `${costs.length} values, one per cost`, output.length)
  }
  if (costs.length === 0) reject('EMPTY_INPUT', 'columns.costs', 'at least one period', 'none')
  // Seen from the period of the largest output neither sum is lost for time alone.
  const at = heaviestPeriod(output, force)
  if (at === -1) return reject('NO_SOLUTION', 'columns.output', 'some output', 'only 0')
  return held(discountedSum(costs, force, -at) / discountedSum(output, force, -at), 'columns')
}

/**
 * The levelised cost of energy by a fixed charge rate: (rate · capital + fixed operating cost) / energy + variable cost.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming what is negative, or no energy; `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { lcoeFcr } from 'clientele/project'
 * const plant = { capitalCost: 52_000_000, fixedOperatingCost: 650_000, variableOperatingCost: 0 }
 * lcoeFcr({ ...plant, fixedChargeRate: 0.08, annualEnergy: 100_000_000 }) // => 0.0481
 */
export function lcoeFcr(terms: FixedChargeTerms): number {
  const known = ['capitalCost', 'fixedOperatingCost', 'variableOperatingCost', 'fixedChargeRate', 'annualEnergy']
  expectKnownKeys(terms, known, 'terms')
  const capital = expectNonNegative(terms.capitalCost, 'terms.capitalCost')
  const fixed = expectNonNegative(terms.fixedOperatingCost, 'terms.fixedOperatingCost')
  const variable = expectNonNegative(terms.variableOperatingCost, 'terms.variableOperatingCost')
  const rate = expectNonNegative(terms.fixedChargeRate, 'terms.fixedChargeRate')
  const energy = expectPositive(terms.annualEnergy, 'terms.annualEnergy')
  return held((rate * capital + fixed) / energy + variable)
}

function checkedColumn(
  column: ArrayLike<number>,
  path: string,
  check: (value: unknown, path: string) => number,
): Float64Array {
  if (!Array.isArray(column) && !(column instanceof Float64Array)) {
    return reject('INVALID_TYPE', path, 'an array or a Float64Array of numbers', column)
  }
  return Float64Array.from({ length: column.length }, (_, t) => check(column[t], `${path}[${t}]`))
}
