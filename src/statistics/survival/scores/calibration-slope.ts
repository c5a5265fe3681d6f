/**
 * Whether predictions differ as much as clients do: the slope of log-odds of having gone on the predicted ones.
 *
 *   ln(p / (1 − p)) = a + b · ln(q / (1 − q)),   each row by its weight at the horizon
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import { logisticRegression } from '../../regression/logistic-regression.js'
import type { CheckedDurations } from '../durations.js'
import { censoringCurve } from './censoring-curve.js'
import type { CheckedProbabilities } from './predictions.js'
import type { StatusAtHorizon } from './status-at-horizon.js'
import { statusAtHorizon } from './status-at-horizon.js'

/** The slope; 1 where predictions are neither too bold nor too timid. */
export interface CalibrationSlope {
  readonly value: number
  readonly standardError: number
  /** Normal. */
  readonly interval: Interval
}

/** The slope with its error, or why there is none. */
export function calibrationSlope(
  durations: CheckedDurations,
  { quantity, given }: CheckedProbabilities,
  { horizon, level }: { readonly horizon: number; readonly level: number },
): { readonly slope: CalibrationSlope } | { readonly whyNoSlope: string } {
  if (durations.entry !== undefined)
    return { whyNoSlope: 'weights for who is out of view are not known for late entry' }
  const curve = censoringCurve(durations, 'durations')
  if (horizon > curve.times.at(-1)!) return { whyNoSlope: 'nobody was watched up to the horizon' }
  const status = statusAtHorizon(durations, curve, horizon)
  const sign = quantity === 'event' ? 1 : -1
  const logOdds = given.map(value => sign * Math.log(value / (1 - value)))
  if (!logOdds.every(Number.isFinite)) return { whyNoSlope: 'a probability of 0 or 1 has no log-odds' }
  const overlap = overlapOf(status, logOdds)
  if (overlap !== undefined) return { whyNoSlope: overlap }
  const { intercept, coefficients } = logisticRegression({ logOdds }, status.gone, { weights: status.weights })
  const value = coefficients['logOdds']!
  const standardError = errorOfSlope(status, logOdds, [intercept!, value])
  const reach = normalUpperQuantile((1 - level) / 2) * standardError
  const interval: Interval = {
    lower: value - reach,
    upper: value + reach,
    level,
    kind: 'confidence',
    method: 'normal',
  }
  return { slope: { value, standardError, interval } }
}

/** Why the slope is not finite, where it is not: predictions of those gone and of those still there must overlap. */
function overlapOf(status: StatusAtHorizon, logOdds: Float64Array): string | undefined {
  const [there, left] = [rangeOf(status, 0, logOdds), rangeOf(status, 1, logOdds)]
  if (left.least > left.most) return 'nobody has gone by the horizon'
  if (there.least > there.most) return 'nobody is known to be there after the horizon'
  if (Math.min(there.least, left.least) === Math.max(there.most, left.most)) return 'all predictions are the same'
  if (there.most <= left.least || left.most <= there.least) return 'predictions part those gone from the others'
  return undefined
}

/** The range of a column over the rows of one status; the wrong way round where there are none. */
function rangeOf({ gone, weights }: StatusAtHorizon, status: 0 | 1, column: Float64Array) {
  const range = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }
  for (let row = 0; row < gone.length; row++) {
    if (weights[row] === 0 || gone[row] !== status) continue
    range.least = Math.min(range.least, column[row]!)
    range.most = Math.max(range.most, column[row]!)
  }
  return range
}

/** By the influence of each row: the information's inverse times its score, that of the censoring curve included. */
function errorOfSlope(
  { gone, weights, influence }: StatusAtHorizon,
  logOdds: Float64Array,
  [intercept, slope]: readonly [number, number],
): number {
  const chances = logOdds.map(x => 1 / (1 + Math.exp(-intercept - slope * x)))
  let [all, mean] = [0, 0]
  for (let row = 0; row < chances.length; row++) {
    const own = weights[row]! * chances[row]! * (1 - chances[row]!)
    all += own
    mean += own * logOdds[row]!
  }
  mean /= all
  let spread = 0
  for (let row = 0; row < chances.length; row++)
    spread += weights[row]! * chances[row]! * (1 - chances[row]!) * (logOdds[row]! - mean) ** 2
  const changes = chances.map(
    (chance, row) => (weights[row]! * (gone[row]! - chance) * (logOdds[row]! - mean)) / spread,
  )
  return Math.sqrt(influence(changes).reduce((sum, part) => sum + part * part, 0))
}
