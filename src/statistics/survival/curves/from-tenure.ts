/**
 * What a curve says of those who have been clients for some time already.
 *
 * @module
 */
import { expectNonNegative, reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { expectKaplanMeier } from './expect-kaplan-meier.js'
import type { KaplanMeier } from './kaplan-meier.js'
import { productLimit } from './product-limit.js'

/**
 * The curve of those still there after a tenure, in time from then: P(still there at tenure + t | still there at tenure), with
 * Greenwood's errors and the intervals of what happened since.
 *
 * @param tenure in the curve's unit; >= 0. At 0 the curve is as it was.
 * @throws ClienteleError `OUT_OF_RANGE` for a tenure at or after the last time, or one that nobody reached.
 * @example
 * import { fromTenure, kaplanMeier } from 'clientele/statistics'
 * const km = kaplanMeier({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const since = fromTenure(km, 5)
 * Array.from(since.times) // => [3, 7]
 * Array.from(since.survival, share => share.toFixed(4)) // => ['0.6667', '0.6667']
 * fromTenure(km, 12) // => Error OUT_OF_RANGE
 */
export function fromTenure(km: KaplanMeier, tenure: number): KaplanMeier {
  expectKaplanMeier(km, 'km')
  if (expectNonNegative(tenure, 'tenure') === 0) return km
  const before = lastAtMost(km.times, tenure)
  if (before === km.times.length - 1)
    reject('OUT_OF_RANGE', 'tenure', `a time before the last of the curve (${km.times.at(-1)})`, tenure, BEYOND)
  if (before >= 0 && km.survival[before] === 0)
    reject('OUT_OF_RANGE', 'tenure', 'a time at which somebody was still there', tenure)
  const later = (column: Float64Array): Float64Array => column.slice(before + 1)
  const [atRisk, events] = [later(km.atRisk), later(km.events)]
  return {
    unit: km.unit,
    times: later(km.times).map(time => time - tenure),
    atRisk,
    events,
    censored: later(km.censored),
    ...productLimit(atRisk, events, km),
    level: km.level,
    interval: km.interval,
    unwatched: km.unwatched
      .filter(({ to }) => to > tenure)
      .map(({ from, to }) => ({ from: Math.max(0, from - tenure), to: to - tenure })),
  }
}

/** What to do where the data end. */
export const BEYOND =
  'Nobody was watched for longer; a law of lifetimes (acceleratedFailureTime) says what it expects beyond the data'
