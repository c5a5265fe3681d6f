/**
 * How long clients stay on average within a horizon: the area under the curve until then.
 *
 *   μ(h) = ∫₀ʰ S(t) dt,   Var μ(h) = Σ (∫ from t to h of S)² d / (n (n − d))   over the times t up to h
 *
 * A mean without horizon does not exist where some are still there at the end of the data; this one always does, and it is compared
 * between groups without assuming that their hazards are in proportion.
 *
 * @see Irwin (1949), The standard error of an estimate of expectation of life, Journal of Hygiene 47; Royston and Parmar (2013),
 * Restricted mean survival time, BMC Medical Research Methodology 13; Andersen et al. (1993), Statistical Models Based on Counting
 * Processes, example IV.3.8.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { expectKaplanMeier } from './expect-kaplan-meier.js'
import { BEYOND } from './from-tenure.js'
import type { KaplanMeier } from './kaplan-meier.js'

/** Until when, and how sure. */
export interface RestrictedMeanOptions {
  /** How far; at most the last time of the curve, unless all had gone by then. A number in the curve's unit, or with its own. */
  readonly horizon: Horizon
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Expected time within a horizon. */
export interface RestrictedMean {
  /** In the curve's unit, within [0, horizon]. */
  readonly value: number
  readonly standardError: number
  /** Normal, cut off at 0 and the horizon. */
  readonly interval: Interval
  /** In the curve's unit. */
  readonly horizon: number
}

/**
 * The restricted mean lifetime with its standard error and interval.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon after the last time while some were still there; `INVALID_TYPE` and the like
 * for what is no curve.
 * @example
 * import { kaplanMeier, restrictedMean } from 'clientele/statistics'
 * const km = kaplanMeier({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const { value, standardError } = restrictedMean(km, { horizon: 12 })
 * value.toFixed(4) // => '8.4444'
 * standardError.toFixed(4) // => '1.4928'
 */
export function restrictedMean(km: KaplanMeier, options: RestrictedMeanOptions): RestrictedMean {
  expectKaplanMeier(km, 'km')
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'level'], 'options')
  const level = expectLevel(options.level)
  const horizon = inUnits(options.horizon, km.unit, 'options.horizon')
  const last = km.times.at(-1)!
  if (horizon > last && km.survival.at(-1)! > 0)
    reject('OUT_OF_RANGE', 'options.horizon', `a time up to the last of the curve (${last})`, options.horizon, BEYOND)
  const { value, variance } = areaUnder(km, horizon)
  const standardError = Math.sqrt(variance)
  const reach = normalUpperQuantile((1 - level) / 2) * standardError
  const [lower, upper] = [Math.max(0, value - reach), Math.min(horizon, value + reach)]
  return { value, standardError, interval: { lower, upper, level, kind: 'confidence', method: 'normal' }, horizon }
}

/** From the horizon back to the start, so that what lies after each time is known when it comes. */
function areaUnder({ times, survival, atRisk, events }: KaplanMeier, horizon: number) {
  let value = 0
  let variance = 0
  let until = horizon
  for (let k = times.length - 1; k >= 0; k--) {
    if (times[k]! > horizon) continue
    value += (until - times[k]!) * survival[k]!
    until = times[k]!
    const [watched, gone] = [atRisk[k]!, events[k]!]
    if (gone < watched) variance += (value / watched) * (value / (watched - gone)) * gone
  }
  return { value: value + until, variance }
}
