/**
 * Migration over several horizons as it was observed, without the assumption that one follows from another.
 *
 * @module
 */
import { expectKnownKeys, expectPositive } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { expectSome, sameStates } from '../states.js'
import type { MigrationHorizons } from './migration-horizons.js'
import { expectIncreasing, sealMigration } from './migration-horizons.js'

/** A horizon and the matrix from now until then. */
export interface MigrationHorizon {
  /** > 0, in the unit of the options. */
  readonly horizon: number
  readonly matrix: TransitionMatrix
}

/** In which unit horizons are given. */
export interface MigrationHorizonOptions {
  /** `'year'` by default. */
  readonly unit?: TimeUnit
}

/**
 * Migration by matrices of several horizons, each from now to its own, as rating agencies publish them.
 *
 * @param list at least one, horizons increasing.
 * @throws ClienteleError `OUT_OF_RANGE` for horizons that do not increase, `CONFLICTING_OPTIONS` for matrices of different
 * states, `EMPTY_INPUT`; as `transitionMatrix` does for what is no stochastic matrix.
 * @example
 * import { migrationByHorizon, pdTermStructure } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const over = pd => transitionMatrix(['good', 'default'], [[1 - pd, pd], [0, 1]])
 * const seen = migrationByHorizon([{ horizon: 1, matrix: over(0.25) }, { horizon: 5, matrix: over(0.5) }])
 * pdTermStructure(seen, { rating: 'good', defaultState: 'default' }).cumulativePd.values // => [0, 0.25, 0.5]
 */
export function migrationByHorizon(
  list: readonly MigrationHorizon[],
  options: MigrationHorizonOptions = {},
): MigrationHorizons {
  expectKnownKeys(options, ['unit'], 'options')
  expectSome(list, 'list', 'at least one horizon with its matrix')
  const entries = list.map((entry, i) => {
    expectKnownKeys(entry, ['horizon', 'matrix'], `list[${i}]`)
    return {
      horizon: expectPositive(entry.horizon, `list[${i}].horizon`),
      matrix: readMatrix(entry.matrix, `list[${i}].matrix`),
    }
  })
  const horizons = entries.map(({ horizon }) => horizon)
  expectIncreasing(horizons, i => `list[${i}].horizon`)
  const matrices = sameStates(
    entries.map(({ matrix }) => matrix),
    i => `list[${i}].matrix`,
  )
  const unit = options.unit === undefined ? 'year' : expectTimeUnit(options.unit, 'options.unit')
  return sealMigration(unit, horizons, matrices)
}
