/**
 * How far are probabilities of still being there from what came true, when some have gone out of view? The Brier score with inverse
 * probability of censoring weights:
 *
 *   BS(h) = 1/n Σ [ S² · 1(gone by h)/G(T−) + (1 − S)² · 1(still there)/G(h−) ]
 *
 * What the Kaplan-Meier curve of all scores, K(1 − K), is the mark to beat: skill = 1 − BS/(K(1 − K)).
 *
 * It assumes that going out of view has nothing to do with the prediction. Standard errors include that G is estimated.
 *
 * @see Graf, Schmoor, Sauerbrei and Schumacher (1999), Assessment and comparison of prognostic classification schemes for survival data,
 * Statistics in Medicine 18; Gerds and Schumacher (2006), Consistent estimation of the expected Brier score in general survival models
 * with right-censored event times, Biometrical Journal 48; Kattan and Gerds (2018), The index of prediction accuracy, Diagnostic and
 * Prognostic Research 2.
 * @module
 */
import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { expectLevel } from '../../level.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import type { SurvivalBrier } from './brier-parts.js'
import { judged, scoreAt } from './brier-parts.js'
import { censoringCurve } from './censoring-curve.js'
import type { ProbabilityPrediction } from './predictions.js'
import { expectProbabilities } from './predictions.js'

/** Which horizon. */
export interface SurvivalBrierOptions {
  /** Of which the probabilities speak; up to the last time watched. In the unit of durations, or with its own. */
  readonly horizon: Horizon
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The Brier score of probabilities of one horizon.
 *
 * @param prediction `survival` (still there after the horizon) or `event` (gone by then), one a row.
 * @throws ClienteleError `NOT_APPLICABLE` for late entry; `OUT_OF_RANGE` for a horizon after the last time watched; others naming the
 * cells or options at fault.
 * @example
 * import { survivalBrier } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] }
 * const { score, reference, skill } = survivalBrier(months, { event: [0.9, 0.6, 0.3, 0.4, 0.1, 0.1] }, { horizon: 6 })
 * score.toFixed(4) // => '0.0683'
 * reference.toFixed(4) // => '0.2222'
 * skill.toFixed(4) // => '0.6925'
 */
export function survivalBrier(
  durations: Durations,
  prediction: ProbabilityPrediction,
  options: SurvivalBrierOptions,
): SurvivalBrier {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'level'], 'options')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  const horizon = inUnits(options.horizon, known.unit, 'options.horizon')
  const { survival } = expectProbabilities(prediction, known.size)
  return judged([scoreAt(known, censoringCurve(known, 'durations'), survival, horizon)], [1], level)
}
