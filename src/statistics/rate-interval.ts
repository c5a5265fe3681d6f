/**
 * What a count of events over a time tells about the rate behind it.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, expectPositive, reject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { gammaPInverse, gammaQInverse } from '../numeric/index.js'
import { expectLevel } from './level.js'

/** How the interval of a rate is computed. */
export type RateMethod = 'garwood' | 'jeffreys'

/** Which interval is asked for. */
export interface RateOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * `'garwood'` (default) is exact: never covers less than the level and mostly more; `'jeffreys'` is the credible interval
   * under the prior proportional to 1/√rate, which covers the level on average.
   */
  readonly method?: RateMethod
}

/**
 * The interval of a Poisson rate, of which `events` are known over an `exposure`: defaults per client-year, say, where a
 * client may be there for part of a year or default more than once.
 *
 * Garwood's ends are quantiles of Gamma(k) and Gamma(k + 1), which are half those of chi-square with 2k and 2k + 2 degrees
 * of freedom; Jeffreys' are those of Gamma(k + ½). Without an event the lower end is 0, by either method.
 *
 * @param events a whole number >= 0.
 * @param exposure how long was watched, > 0, in the unit that the rate shall be per.
 * @returns ends in events per unit of exposure.
 * @throws ClienteleError `OUT_OF_RANGE` for another count or exposure, a level outside of (0, 1) or an unknown method.
 * @see Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28; Brown, Cai and DasGupta (2003), Interval
 * estimation in exponential families, Statistica Sinica 13.
 * @example
 * import { rateInterval } from 'clientele/statistics'
 * const { lower, upper } = rateInterval(10, 1)
 * lower.toFixed(3) // => '4.795'
 * upper.toFixed(3) // => '18.390'
 * rateInterval(0, 1200, { method: 'garwood' }).upper.toFixed(5) // => '0.00307'
 */
export function rateInterval(events: number, exposure: number, options: RateOptions = {}): Interval {
  expectKnownKeys(options, ['level', 'method'], 'options')
  const count = expectInteger(events, 'events')
  const watched = expectPositive(exposure, 'exposure')
  const level = expectLevel(options.level)
  const { method: asked = 'garwood' } = options
  const method = expectOneOf(asked, ['garwood', 'jeffreys'], 'options.method')
  return rateLimits(count, watched, { level, method }, 'exposure')
}

/** The same of counts that are checked and need not be whole, as those by weight; `path` is what to blame where a rate overflows. */
export function rateLimits(
  count: number,
  watched: number,
  { level, method }: Required<RateOptions>,
  path: string,
): Interval {
  const tail = (1 - level) / 2
  const [below, above] = method === 'garwood' ? [count, count + 1] : [count + 0.5, count + 0.5]
  const upper = gammaQInverse(tail, above) / watched
  if (upper === Infinity) reject('OUT_OF_RANGE', path, 'one whose reciprocal is finite, as the rate is', watched)
  return {
    lower: count === 0 ? 0 : gammaPInverse(tail, below) / watched,
    upper,
    level,
    kind: method === 'garwood' ? 'confidence' : 'credible',
    method,
  }
}
