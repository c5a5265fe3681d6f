/**
 * Where one number lies among those of other clients.
 *
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers, section 3.3, for the robust z and its limit.
 * @module
 */
import type { Interval } from '../../model/index.js'
import { quantiles } from '../../statistics/index.js'
import { shareInterval } from '../../statistics/proportion-interval.js'
import type { NumberPlace } from './client-types.js'

/** Makes the median distance from the median of a normal law its standard deviation. */
const NORMAL = 1.4826
const FAR = 3.5
/** 1 − 0.95 is a little more than 0.05: a share next to its limit is at it. */
export const ROUNDING = 1e-12

/** The place of a value; undefined where nobody's is known. */
export function numberPlace(
  value: number,
  others: Float64Array,
  usual: number,
  level: number,
): NumberPlace | undefined {
  const known = others.length
  if (known === 0) return undefined
  const tail = (1 - usual) / 2
  const [lower, median, upper] = quantiles(others, [tail, 0.5, 1 - tail])
  const below = countBelow(others, value)
  const percentile = below / known
  const interval = shareInterval(below, known, { level, method: 'wilson' })
  const [isLow, isHigh] = [percentile, (known - below) / known].map(side => side < tail - ROUNDING)
  const place = isLow ? 'below' : isHigh ? 'above' : 'typical'
  const robustZ = robustZOf(value, median!, others)
  return {
    known,
    median: median!,
    usual: [lower!, upper!],
    percentile,
    interval,
    place,
    assured: isAssured(place, interval, tail),
    ...(robustZ !== undefined && { robustZ }),
    outlying: robustZ !== undefined && Math.abs(robustZ) > FAR,
  }
}

/** Equal ones count one half. */
export function countBelow(others: Float64Array, value: number): number {
  let below = 0
  for (const other of others) below += other < value ? 1 : other === value ? 0.5 : 0
  return below
}

function isAssured(place: NumberPlace['place'], { lower, upper }: Interval, tail: number): boolean {
  if (place === 'below') return upper < tail
  return place === 'above' ? lower > 1 - tail : lower >= tail && upper <= 1 - tail
}

function robustZOf(value: number, median: number, others: Float64Array): number | undefined {
  const [middle] = quantiles(
    others.map(other => Math.abs(other - median)),
    [0.5],
  )
  return middle! > 0 ? (value - median) / (NORMAL * middle!) : undefined
}
