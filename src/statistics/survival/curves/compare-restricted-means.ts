/**
 * How much longer clients of one group stay than those of another, within a horizon.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import { normalSurvival, normalUpperQuantile } from '../../../numeric/core.js'
import type { KaplanMeier } from './kaplan-meier.js'
import type { RestrictedMean, RestrictedMeanOptions } from './restricted-mean.js'
import { restrictedMean } from './restricted-mean.js'

/** Two expected times of independent groups, compared. */
export interface RestrictedMeanComparison {
  readonly first: RestrictedMean
  readonly second: RestrictedMean
  /** The first less the second, in the unit of the first. */
  readonly difference: number
  readonly standardError: number
  /** Of `difference`: normal. */
  readonly interval: Interval
  /** Two-sided, of no difference; absent where the standard error is 0. */
  readonly pValue?: number
}

/**
 * The difference between the restricted means of two groups, with its interval and test.
 *
 * @param second in the unit of the first.
 * @throws ClienteleError as `restrictedMean` does, for either curve.
 * @example
 * import { compareRestrictedMeans, kaplanMeier } from 'clientele/statistics'
 * const north = kaplanMeier({ unit: 'month', duration: [3, 5, 9, 12, 12], event: [1, 1, 1, 0, 0] })
 * const south = kaplanMeier({ unit: 'month', duration: [2, 3, 4, 6, 12], event: [1, 1, 1, 1, 0] })
 * const { difference, pValue } = compareRestrictedMeans(north, south, { horizon: { value: 1, unit: 'year' } })
 * difference.toFixed(4) // => '2.8000'
 * pValue.toFixed(4) // => '0.2195'
 */
export function compareRestrictedMeans(
  first: KaplanMeier,
  second: KaplanMeier,
  options: RestrictedMeanOptions,
): RestrictedMeanComparison {
  const [one, other] = [restrictedMean(first, options), restrictedMean(second, options)]
  const difference = one.value - other.value
  const standardError = Math.hypot(one.standardError, other.standardError)
  const { level } = one.interval
  const reach = normalUpperQuantile((1 - level) / 2) * standardError
  return {
    first: one,
    second: other,
    difference,
    standardError,
    interval: { lower: difference - reach, upper: difference + reach, level, kind: 'confidence', method: 'normal' },
    ...(standardError > 0 && { pValue: 2 * normalSurvival(Math.abs(difference) / standardError) }),
  }
}
