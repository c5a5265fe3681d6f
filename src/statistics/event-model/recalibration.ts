import type { EventModel, EventValidation } from './types.js'

/** Below this p-value, out-of-fold probabilities are taken to be off. */
const OFF = 0.05

/**
 * The line to which log-odds are moved, where probabilities were off out of fold; none where they were not, or rank the wrong way.
 *
 * @see Cox (1958), Two further applications of a model for binary regression, Biometrika 45.
 */
export function recalibration({
  calibration,
}: Pick<EventValidation, 'calibration'>): Pick<EventModel, 'recalibration'> {
  if (calibration === undefined || calibration.pValue >= OFF || calibration.slope.value <= 0) return {}
  return { recalibration: { intercept: calibration.intercept.value, slope: calibration.slope.value } }
}
