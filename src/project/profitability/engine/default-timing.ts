/**
 * When a client may default, in calendar years from the first day of the terms.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DefaultTiming } from '../../../model/default-timing.js'
import {
  CLOSE,
  constantTiming,
  expectDefault,
  hazardTiming,
  perYear,
  pointTiming,
} from '../../../model/default-timing.js'
import type { Curve } from '../../../model/index.js'

/**
 * The timing of defaults over the years of the terms.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a curve of survival or probabilities that ends before the terms do; as
 * `expectDefault`.
 */
export function defaultTiming(given: number | Curve, years: number, path: string): DefaultTiming {
  const known = expectDefault(given, path)
  if (typeof known === 'number') return constantTiming(known)
  if (known.quantity === 'hazard') return hazardTiming(known)
  const last = known.times.at(-1)! / perYear(known)
  if (last < years * (1 - CLOSE)) {
    const hint = 'Give a longer curve, or one of hazards, whose last one goes on'
    reject('OUT_OF_RANGE', `${path}.times`, `a curve until the end of the terms (${years} years)`, last, hint)
  }
  return pointTiming(known)
}
