import { reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'

/** A coefficient and what is known about it. */
export interface CalibrationCoefficient {
  readonly value: number
  readonly standardError: number
  readonly interval: Interval
}

/** A coefficient with the interval that is symmetric about it; refuses one that has no standard error. */
export function waldCoefficient(
  value: number | undefined,
  standardError: number | undefined,
  level: number,
): CalibrationCoefficient {
  if (value === undefined || standardError === undefined) {
    return reject('NO_VARIATION', 'forecasts', 'forecasts far enough apart for a standard error', 'none')
  }
  const far = normalUpperQuantile((1 - level) / 2) * standardError
  return {
    value,
    standardError,
    interval: { lower: value - far, upper: value + far, level, kind: 'confidence', method: 'wald' },
  }
}
