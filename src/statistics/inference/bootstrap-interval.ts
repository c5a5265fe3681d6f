/**
 * Intervals from what resampled clients give.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalCdf, normalQuantile, normalUpperQuantile } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../columns.js'
import { expectLevel } from '../level.js'
import { quantiles } from '../quantile.js'
import type { IntervalOptions } from './log-wald.js'

/** How the ends are chosen among the replicates. */
export type BootstrapMethod = 'percentile' | 'bias-corrected' | 'accelerated'

/** Which interval is asked for. */
export interface BootstrapOptions extends IntervalOptions {
  /**
   * `'percentile'` (default) takes the replicates as they are; `'bias-corrected'` moves the ends as far as the replicates
   * lie to one side of `estimate`; `'accelerated'` (BCa) also as the standard error changes with the quantity, by
   * `acceleration`.
   */
  readonly method?: BootstrapMethod
  /** The quantity computed from the clients as they are; needed unless the method is `'percentile'`. */
  readonly estimate?: number
  /** Of {@link accelerationOf}; needed by `'accelerated'`. */
  readonly acceleration?: number
}

/**
 * The interval of a quantity from its bootstrap replicates.
 *
 * With z₀ = Φ⁻¹(share of replicates below the estimate), the ends are the quantiles of
 * Φ(z₀ + (z₀ ± z)/(1 − a(z₀ ± z))); z₀ = a = 0 for percentiles, a = 0 for bias-corrected ends.
 *
 * @param replicates one number per resample: at least 2, some 1,000 for ends that hardly depend on the seed.
 * @throws ClienteleError `EMPTY_INPUT` or `OUT_OF_RANGE` for replicates that are no numbers, `MISSING_VALUE` for an
 * estimate or an acceleration that the method needs.
 * @see Efron (1987), Better bootstrap confidence intervals, JASA 82.
 * @example
 * import { bootstrapInterval } from 'clientele/statistics'
 * const replicates = Array.from({ length: 1001 }, (_, i) => i / 10)
 * const { lower, upper } = bootstrapInterval(replicates, { level: 0.9 })
 * lower // => 5
 * upper // => 95
 */
export function bootstrapInterval(replicates: ArrayLike<number>, options: BootstrapOptions = {}): Interval {
  expectKnownKeys(options, ['level', 'method', 'estimate', 'acceleration'], 'options')
  const level = expectLevel(options.level)
  const method = expectOneOf(options.method ?? 'percentile', METHODS, 'options.method')
  if (expectColumns(['replicates', replicates, FINITE]) < 2) {
    reject('EMPTY_INPUT', 'replicates', 'at least two numbers', replicates.length)
  }
  const bias = method === 'percentile' ? 0 : biasOf(replicates, needed(options.estimate, 'options.estimate'))
  const acceleration = method === 'accelerated' ? needed(options.acceleration, 'options.acceleration') : 0
  const z = normalUpperQuantile((1 - level) / 2)
  const share = (end: number): number => {
    const shifted = bias + end
    const stretch = 1 - acceleration * shifted
    return stretch > 0 ? normalCdf(bias + shifted / stretch) : end > 0 ? 1 : 0
  }
  const [lower = Number.NaN, upper = Number.NaN] = quantiles(
    replicates,
    method === 'percentile' ? [(1 - level) / 2, (1 + level) / 2] : [share(-z), share(z)],
  )
  return { lower, upper, level, kind: 'confidence', method: NAMES[method] }
}

const METHODS = ['percentile', 'bias-corrected', 'accelerated'] as const
const NAMES = {
  percentile: 'bootstrap',
  'bias-corrected': 'bootstrap-bias-corrected',
  accelerated: 'bootstrap-accelerated',
} as const

/**
 * How fast the standard error of a quantity changes with the quantity, from what each client adds to it (its influence:
 * `estimate − jackknife value without the client`, say): Σu³ / (6 (Σu²)^1.5) about the mean.
 *
 * @param influences finite numbers, one per client; 0 where all are the same.
 * @throws ClienteleError `EMPTY_INPUT` or `OUT_OF_RANGE`, naming the first ten bad cells.
 * @see Efron (1987), JASA 82, eq. 7.3.
 * @example
 * import { accelerationOf } from 'clientele/statistics'
 * accelerationOf([1, 2, 3]) // => 0
 * accelerationOf([0, 0, 0, 8]).toFixed(4) // => '0.0962'
 */
export function accelerationOf(influences: ArrayLike<number>): number {
  const size = expectColumns(['influences', influences, FINITE])
  let mean = 0
  for (let i = 0; i < size; i++) mean += influences[i]! / size
  let [squares, cubes] = [0, 0]
  for (let i = 0; i < size; i++) {
    const apart = influences[i]! - mean
    squares += apart * apart
    cubes += apart * apart * apart
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}

function needed(value: number | undefined, path: string): number {
  if (value === undefined) return reject('MISSING_VALUE', path, 'a number', value)
  return expectFinite(value, path)
}

/** z₀: by how many standard deviations the replicates lie to one side; ties count one half. */
function biasOf(replicates: ArrayLike<number>, estimate: number): number {
  let below = 0
  for (let i = 0; i < replicates.length; i++) {
    if (replicates[i]! < estimate) below += 1
    else if (replicates[i] === estimate) below += 0.5
  }
  // All on one side says that, and no more than so many replicates can.
  const half = 0.5 / replicates.length
  return normalQuantile(Math.min(1 - half, Math.max(half, below / replicates.length)))
}
