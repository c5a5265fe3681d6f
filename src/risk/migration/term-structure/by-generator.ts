/**
 * Migration at any time, by rates of going from one state to another: P(t) = e^{Qt}.
 *
 * @module
 */
import { expectKnownKeys, expectPositive, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import type { GeneratorMatrix } from '../generators/generator-matrix.js'
import { readGenerator } from '../generators/generator-matrix.js'
import { ratesAt } from '../generators/matrix-at.js'
import type { MigrationHorizons } from './migration-horizons.js'
import { readHorizons, sealMigration } from './migration-horizons.js'

/** At which times migration by rates is wanted. */
export interface MigrationGeneratorOptions {
  /** One or several, increasing, > 0, in units of the generator: 0.25 is a quarter where rates are per year. */
  readonly horizons: number | readonly number[]
  /** The unit of time of the rates, where the generator does not say it; `'year'` by default. */
  readonly unit?: TimeUnit
}

/**
 * Migration by a generator, at horizons that need be no whole periods.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for horizons that do not increase and for what is no generator; `UNIT_MISMATCH` for
 * a unit other than the generator's own.
 * @example
 * import { generatorMatrix, migrationByGenerator, pdTermStructure } from 'clientele/risk'
 * const rates = generatorMatrix(['good', 'default'], [[-0.02, 0.02], [0, 0]], { unit: 'year' })
 * const { hazard } = pdTermStructure(migrationByGenerator(rates, { horizons: [0.25, 5] }), { rating: 'good', defaultState: 'default' })
 * hazard.values.map(value => value.toFixed(6)) // => ['0.020000', '0.020000']
 */
export function migrationByGenerator(
  generator: GeneratorMatrix,
  options: MigrationGeneratorOptions,
): MigrationHorizons {
  expectKnownKeys(options, ['horizons', 'unit'], 'options')
  const rates = readGenerator(generator, 'generator')
  const { horizons } = options
  const times =
    typeof horizons === 'number'
      ? [expectPositive(horizons, 'options.horizons')]
      : readHorizons(horizons, 'options.horizons')
  const said = options.unit === undefined ? undefined : expectTimeUnit(options.unit, 'options.unit')
  const own = rates.unit === undefined ? (said ?? 'year') : rates.unit
  if (said !== undefined && said !== own) {
    reject('UNIT_MISMATCH', 'options.unit', `'${own}', the unit of the generator`, said)
  }
  return sealMigration(own, times, times.map(ratesAt(rates)))
}
