/**
 * Retention and churn of one length of time as those of another, and how long clients stay at a retention that never changes.
 *
 *   r' = r^(t'/t),   c' = 1 − (1 − c)^(t'/t),   periods incl. the first 1/(1 − r),   half of them gone after ln ½ / ln r
 *
 * Constant retention is a memoryless client: every one of them, old or new, leaves with the same probability. Where those who
 * leave easily leave first, a curve of survival says more.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import type { Duration, TimeUnit } from '../../money/core.js'
import { inUnits } from '../../money/core.js'

/** From which length of time to which; a month is a twelfth of a year of 365.25 days. */
export interface RatePeriods {
  /** The time that the given rate is over. */
  readonly from: TimeUnit | Duration
  /** The time that the returned rate is over. */
  readonly to: TimeUnit | Duration
}

/**
 * The retention over another length of time that compounds to the same: 90 % a year are 99.13 % a month.
 *
 * @param retention share that stays, within [0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` for a share outside of [0, 1] or a length that is none.
 * @example
 * import { convertRetentionRate } from 'clientele/loyalty'
 * convertRetentionRate(0.9, { from: 'year', to: 'month' }).toFixed(6) // => '0.991258'
 * convertRetentionRate(0.99, { from: 'month', to: { value: 3, unit: 'year' } }).toFixed(4) // => '0.6964'
 */
export function convertRetentionRate(retention: number, periods: RatePeriods): number {
  return expectShare(retention, 'retention') ** exponentOf(periods)
}

/**
 * The churn over another length of time that compounds to the same; also where it is so small that 1 less it is 1.
 *
 * @param churn share that leaves, within [0, 1].
 * @throws ClienteleError as {@link convertRetentionRate}.
 * @example
 * import { convertChurnRate } from 'clientele/loyalty'
 * convertChurnRate(0.1, { from: 'year', to: 'month' }).toFixed(6) // => '0.008742'
 * convertChurnRate(1e-18, { from: 'month', to: 'year' }) // => 1.2e-17
 */
export function convertChurnRate(churn: number, periods: RatePeriods): number {
  const share = expectShare(churn, 'churn')
  const exponent = exponentOf(periods)
  return share === 1 ? 1 : -Math.expm1(exponent * Math.log1p(-share))
}

/** How long clients stay, in the periods of the rate. */
export interface RetentionLifetime {
  /** Periods that a client pays for who pays at the beginning of each: 1/(1 − r). */
  readonly periods: number
  /** Of them those after the first, which is certain: r/(1 − r). */
  readonly furtherPeriods: number
  /** After how many periods half of the clients have left; need not be whole. */
  readonly halfLife: number
}

/**
 * How long clients stay who all leave with the same probability at the end of every period.
 *
 * @param retention share that stays from one period to the next, within [0, 1).
 * @throws ClienteleError `OUT_OF_RANGE` outside of [0, 1): at 1 nobody ever leaves.
 * @example
 * import { lifetimeOfRetention } from 'clientele/loyalty'
 * const { periods, furtherPeriods, halfLife } = lifetimeOfRetention(0.6)
 * periods // => 2.5
 * furtherPeriods // => 1.5
 * halfLife.toFixed(3) // => '1.357'
 */
export function lifetimeOfRetention(retention: number): RetentionLifetime {
  const stay = expectShare(retention, 'retention')
  if (stay === 1) {
    reject('OUT_OF_RANGE', 'retention', 'a number below 1', 1, 'Where nobody ever leaves, no lifetime is expected')
  }
  return {
    periods: 1 / (1 - stay),
    furtherPeriods: stay / (1 - stay),
    halfLife: stay === 0 ? 0 : Math.log(0.5) / Math.log(stay),
  }
}

function exponentOf(periods: RatePeriods): number {
  expectKnownKeys(periods, ['from', 'to'], 'options')
  return lengthOf(periods.to, 'options.to') / lengthOf(periods.from, 'options.from')
}

/** In months, so that a year is 12 to the last digit. */
function lengthOf(period: TimeUnit | Duration, path: string): number {
  if (typeof period === 'number') return reject('INVALID_TYPE', path, 'a unit of time, or { value, unit }', period)
  return inUnits(typeof period === 'string' ? { value: 1, unit: period } : period, 'month', path)
}

function expectShare(share: unknown, path: string): number {
  const number = expectFinite(share, path)
  return number >= 0 && number <= 1 ? number : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', share)
}
