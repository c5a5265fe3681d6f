/**
 * By when a given share of clients has gone: the median lifetime, and others.
 *
 * @see Brookmeyer and Crowley (1982), A confidence interval for the median survival time, Biometrics 38.
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { expectKaplanMeier } from './expect-kaplan-meier.js'
import type { KaplanMeier } from './kaplan-meier.js'

/** Which share. */
export interface LifetimeQuantileOptions {
  /** The share that has gone by then, within (0, 1); 0.5, the median, by default. */
  readonly probability?: number
}

/** A time by which a share has gone, as far as the data reach. */
export interface LifetimeQuantile {
  readonly probability: number
  /** In the curve's unit; absent where the curve does not fall so far. */
  readonly value?: number
  /** The times at which the interval of the curve holds the share; `unbounded` above where it does so to the end. */
  readonly interval: Interval
}

/**
 * The time by which a share of clients has gone. Where the curve lies flat at that share, the middle of the flat piece (as the
 * median of an even number of values is). The interval is of all times at which the curve's own interval holds the share.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a probability outside of (0, 1); `INVALID_TYPE` and the like for what is no curve.
 * @example
 * import { kaplanMeier, lifetimeQuantile } from 'clientele/statistics'
 * const km = kaplanMeier({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const { value, interval } = lifetimeQuantile(km)
 * value // => 8
 * interval.lower // => 3
 * interval.unbounded // => 'upper'
 * lifetimeQuantile(km, { probability: 0.9 }).value // => undefined
 */
export function lifetimeQuantile(km: KaplanMeier, options: LifetimeQuantileOptions = {}): LifetimeQuantile {
  expectKaplanMeier(km, 'km')
  expectKnownKeys(expectObject(options, 'options'), ['probability'], 'options')
  const { probability = 0.5 } = options
  if (!(expectFinite(probability, 'options.probability') > 0 && probability < 1))
    reject('OUT_OF_RANGE', 'options.probability', 'a number between 0 and 1', probability)
  const left = 1 - probability
  const value = reachTime(km, km.survival, left)
  return { probability, ...(value === undefined ? {} : { value }), interval: intervalOf(km, left) }
}

/** Where the lower limit of the curve has come down to the share, to where the upper one does. */
function intervalOf(km: KaplanMeier, left: number): Interval {
  const lower = reachTime(km, km.lower, left)
  const upper = reachTime(km, km.upper, left)
  const last = km.times.at(-1)!
  return {
    // Not even the lower limit comes down to it: the time lies after all that was seen.
    lower: lower === undefined ? last : lower,
    upper: upper === undefined ? Number.MAX_VALUE : upper,
    level: km.level,
    kind: 'confidence',
    method: `brookmeyer-crowley (${km.interval})`,
    ...(upper === undefined && { unbounded: 'upper' as const }),
  }
}

/** Shares that differ by less are the same: products of many factors. */
const ROUNDING = 1e-10

/** The first time at which a falling column is at most the share; the middle of where it is that share. */
function reachTime({ times }: KaplanMeier, column: Float64Array, left: number): number | undefined {
  const at = column.findIndex(share => share <= left + ROUNDING)
  if (at === -1) return undefined
  if (column[at]! < left - ROUNDING) return times[at]!
  const below = column.findIndex(share => share < left - ROUNDING)
  return (times[at]! + times[below === -1 ? times.length - 1 : below]!) / 2
}
