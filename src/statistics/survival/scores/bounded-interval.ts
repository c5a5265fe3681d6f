/**
 * Intervals of scores that lie within bounds.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import { pairBounds } from '../../discrimination/pair-bounds.js'

/** Symmetric in ln(x / (1 − x)), for a share of right pairs; where pairs cannot show their error, as of so many independent ones. */
export function shareInterval(share: number, error: number, pairs: number, level: number): Interval {
  const tail = (1 - level) / 2
  if (!(error > 0 && share > 0 && share < 1)) {
    const [lower, upper] = pairs > 0 ? pairBounds(share, pairs, tail) : [0, 1]
    return { lower, upper, level, kind: 'confidence', method: 'clopper-pearson', note: NO_SCATTER }
  }
  const odds = share / (1 - share)
  const times = Math.exp((normalUpperQuantile(tail) * error) / (share * (1 - share)))
  const lower = odds / times / (1 + odds / times)
  return { lower, upper: 1 - 1 / (1 + odds * times), level, kind: 'confidence', method: 'logit' }
}

/** Normal, cut off at bounds. */
export function cutInterval(
  value: number,
  error: number,
  [least, most]: readonly [number, number],
  level: number,
): Interval {
  const reach = normalUpperQuantile((1 - level) / 2) * error
  return {
    lower: Math.max(least, value - reach),
    upper: Math.min(most, value + reach),
    level,
    kind: 'confidence',
    method: 'normal',
  }
}

const NO_SCATTER =
  'Pairs do not scatter: the interval is of as many independent pairs as there are without using a row twice'
