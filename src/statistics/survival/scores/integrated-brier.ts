/**
 * The Brier score over a range of horizons.
 *
 * @see Graf et al. (1999), Statistics in Medicine 18, section 3.
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectPositive, reject } from '../../../errors/index.js'
import { expectLevel } from '../../level.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import type { SurvivalBrier } from './brier-parts.js'
import { judged, scoreAt } from './brier-parts.js'
import { censoringCurve } from './censoring-curve.js'
import type { ProbabilityPrediction } from './predictions.js'
import { expectProbabilities } from './predictions.js'

/** Probabilities of several horizons. */
export interface IntegratedBrierOptions {
  /** Rising, at least two; in the unit of durations. */
  readonly horizons: readonly number[]
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The Brier score over a range of horizons: its mean from the first to the last, by the trapezoidal rule.
 *
 * @param predictions one a horizon, each with one probability a row.
 * @throws ClienteleError as `survivalBrier`; `LENGTH_MISMATCH` where there are not as many predictions as horizons.
 * @example
 * import { integratedBrier } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] }
 * const predictions = [{ event: [0.6, 0.3, 0.2, 0.2, 0, 0] }, { event: [0.9, 0.8, 0.6, 0.6, 0.2, 0.1] }]
 * integratedBrier(months, predictions, { horizons: [4, 10] }).score.toFixed(4) // => '0.0550'
 */
export function integratedBrier(
  durations: Durations,
  predictions: readonly ProbabilityPrediction[],
  options: IntegratedBrierOptions,
): SurvivalBrier {
  expectKnownKeys(expectObject(options, 'options'), ['horizons', 'level'], 'options')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  const horizons = expectHorizons(options.horizons)
  if (!Array.isArray(predictions) || predictions.length !== horizons.length)
    reject('LENGTH_MISMATCH', 'predictions', `${horizons.length} predictions, one a horizon`, predictions)
  const curve = censoringCurve(known, 'durations')
  const scores = horizons.map((horizon, at) => {
    const { survival } = expectProbabilities(predictions[at]!, known.size, `predictions[${at}]`)
    return scoreAt(known, curve, survival, horizon)
  })
  return judged(scores, trapezoids(horizons), level)
}

function expectHorizons(horizons: unknown): readonly number[] {
  const known = Array.from(expectList(horizons, 'options.horizons'), (horizon, at) =>
    expectPositive(horizon, `options.horizons[${at}]`),
  )
  if (known.length < 2) reject('TOO_FEW_POINTS', 'options.horizons', 'at least two horizons', horizons)
  for (let at = 1; at < known.length; at++) {
    if (known[at]! <= known[at - 1]!)
      reject('OUT_OF_RANGE', `options.horizons[${at}]`, `a horizon > ${known[at - 1]}`, known[at])
  }
  return known
}

/** What part of the whole range each horizon stands for. */
function trapezoids(horizons: readonly number[]): readonly number[] {
  const last = horizons.length - 1
  const range = horizons[last]! - horizons[0]!
  return horizons.map((_, at) => (horizons[Math.min(last, at + 1)]! - horizons[Math.max(0, at - 1)]!) / (2 * range))
}
