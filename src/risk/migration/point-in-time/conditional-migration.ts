/**
 * Migration in a scenario: a matrix for each period, conditioned on the credit cycle of that period, and their products.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectText } from '../../../errors/index.js'
import type { Scenario, WeightedScenario } from '../../../model/index.js'
import { scenario as checkedScenario, scenarioWeights } from '../../../model/index.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { matrixOfCells, readMatrix } from '../read-matrix.js'
import { cumulated, migrationByPowers } from '../term-structure/by-periods.js'
import type { MigrationHorizons, PeriodOptions } from '../term-structure/migration-horizons.js'
import { expectIncreasing, readPeriod, sealMigration } from '../term-structure/migration-horizons.js'
import type { AssetCorrelationOptions } from './asset-correlation.js'
import { readCorrelations } from './asset-correlation.js'
import { conditionedBy } from './conditional-matrix.js'
import { factorOver } from './cycle-of-period.js'

/** How far, and by which factor. */
export interface ConditionalMigrationOptions extends AssetCorrelationOptions, PeriodOptions {
  /** How many periods from now on; 1 to 10,000. */
  readonly periods: number
  /** The factor of the scenario that is the credit cycle; `'creditCycle'` by default. */
  readonly factor?: string
}

/** Migration in one scenario, from now to the end of each period. */
export interface ConditionalMigration extends MigrationHorizons {
  /** The scenario's name. */
  readonly scenario: string
  /** The mean of the credit cycle over each period. */
  readonly creditCycle: readonly number[]
  /** The matrix of each period by itself. */
  readonly steps: readonly TransitionMatrix[]
}

/** Migration in several scenarios, and what they say together. */
export interface ScenarioMigrations {
  /** One per scenario; weights add up to 1. */
  readonly scenarios: readonly { readonly weight: number; readonly migration: ConditionalMigration }[]
  /** The mean of the matrices by horizon: what a client may expect who does not know which scenario comes. */
  readonly weighted: MigrationHorizons
  /** As if every period were usual: the powers of the matrix. */
  readonly throughTheCycle: MigrationHorizons
}

const KEYS = ['periods', 'factor', 'assetCorrelation', 'defaultState', 'period', 'unit']

/**
 * Migration in a scenario. After the scenario's last time its last value holds, as on every curve: let the credit cycle come
 * back to 0, or the last year's recession never ends.
 *
 * @param matrix of one period through the cycle: states best first, default last, none for withdrawn ratings.
 * @throws ClienteleError `MISSING_VALUE` for a scenario without the factor; as `conditionalMatrix` does.
 * @example
 * import { scenario } from 'clientele/model'
 * import { conditionalMigration, pdTermStructure } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const usual = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const recession = scenario({
 *   name: 'recession',
 *   factors: { creditCycle: { unit: 'year', times: [0, 1, 2], values: [-2, -1, 0], between: 'step', quantity: 'factor' } },
 * })
 * const migration = conditionalMigration(usual, recession, { periods: 3, assetCorrelation: 0.1 })
 * migration.creditCycle // => [-2, -1, 0]
 * const { forwardPd } = pdTermStructure(migration, { rating: 'A', defaultState: 'D' })
 * forwardPd.values.map(pd => pd.toFixed(4)) // => [ '0.0371', '0.0470', '0.0311' ]
 */
export function conditionalMigration(
  matrix: TransitionMatrix,
  scenario: Scenario,
  options: ConditionalMigrationOptions,
): ConditionalMigration {
  expectKnownKeys(options, KEYS, 'options')
  const usual = readMatrix(matrix, 'matrix')
  return conditionalIn(usual, options)(checkedScenario(scenario))
}

/**
 * Migration in several scenarios with their weights. Losses that depend on the scenario in other ways too (collateral that
 * falls in the same recession) are to be computed by scenario and weighted afterwards, not from the weighted probabilities.
 *
 * @throws ClienteleError as {@link conditionalMigration} and `scenarioWeights` do.
 * @example
 * import { scenario } from 'clientele/model'
 * import { pdTermStructure, scenarioMigrations } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const usual = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const still = (name, z) => scenario({
 *   name, factors: { creditCycle: { unit: 'year', times: [0], values: [z], between: 'step', quantity: 'factor' } },
 * })
 * const stories = [{ scenario: still('normal', 0), weight: 3 }, { scenario: still('bad', -2), weight: 1 }]
 * const { weighted } = scenarioMigrations(usual, stories, { periods: 1, assetCorrelation: 0.1 })
 * pdTermStructure(weighted, { rating: 'A', defaultState: 'D' }).cumulativePd.values[1].toFixed(5) // => '0.01460'
 */
export function scenarioMigrations(
  matrix: TransitionMatrix,
  scenarios: readonly WeightedScenario[],
  options: ConditionalMigrationOptions,
): ScenarioMigrations {
  expectKnownKeys(options, KEYS, 'options')
  const usual = readMatrix(matrix, 'matrix')
  const migrationIn = conditionalIn(usual, options)
  const told = scenarioWeights(scenarios, 'scenarios').map(({ scenario, weight }) => {
    return { weight, migration: migrationIn(scenario) }
  })
  const { periods } = options
  const { period, unit } = readPeriod(options)
  const throughTheCycle = migrationByPowers(usual, { periods, period, unit })
  const mean = throughTheCycle.horizons.map((_, k) =>
    meanOf(told.map(({ weight, migration }) => [weight, migration.matrices[k]!])),
  )
  return { scenarios: told, weighted: sealMigration(unit, throughTheCycle.horizons, mean), throughTheCycle }
}

function conditionalIn(
  usual: TransitionMatrix,
  options: ConditionalMigrationOptions,
): (scenario: Scenario) => ConditionalMigration {
  const periods = expectInteger(options.periods, 'options.periods', 1, 10_000)
  const factor = options.factor === undefined ? 'creditCycle' : expectText(options.factor, 'options.factor')
  const { period, unit } = readPeriod(options)
  const conditional = conditionedBy(usual, readCorrelations(usual, options))
  const ends = Array.from({ length: periods }, (_, k) => (k + 1) * period)
  expectIncreasing(ends, () => 'options.period')
  return scenario => {
    const creditCycle = ends.map((end, k) => factorOver(scenario, factor, k * period, end, unit))
    const steps = creditCycle.map(conditional)
    const migration = sealMigration(unit, ends, cumulated(steps))
    return Object.freeze({ ...migration, scenario: scenario.name, creditCycle, steps })
  }
}

/** The mean of matrices by weights that add up to 1. */
function meanOf(weighted: readonly (readonly [weight: number, matrix: TransitionMatrix])[]): TransitionMatrix {
  const { states } = weighted[0]![1]
  const cells = new Float64Array(states.length ** 2)
  for (const [weight, { rows }] of weighted) {
    for (const [k, cell] of rows.flat().entries()) cells[k]! += weight * cell
  }
  return matrixOfCells(states, cells)
}
