/**
 * The probability of default until maturity and, where it is asked for, beyond the last time of a curve.
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
  thenDefault,
} from '../../../model/default-timing.js'
import type { Curve } from '../../../model/index.js'
import { lastHazard } from './last-hazard.js'

/** What happens beyond the last time of a curve of survival or probabilities. */
export type BeyondCurve = 'refuse' | 'last-hazard'

/** The timing of defaults of a facility until `maturity`, in years. */
export function defaultTerm(given: number | Curve, maturity: number, beyond: BeyondCurve, path: string): DefaultTiming {
  const known = expectDefault(given, path)
  if (typeof known === 'number') return constantTiming(known)
  if (known.quantity === 'hazard') return hazardTiming(known)
  const last = known.times.at(-1)! / perYear(known)
  if (beyond === 'refuse' && last < maturity * (1 - CLOSE)) {
    const hint = "Say beyondCurve: 'last-hazard' for its last hazard to go on"
    reject('OUT_OF_RANGE', `${path}.times`, `a curve until maturity (${maturity} years)`, last, hint)
  }
  return goingOn(known)
}

/** By the curve, and from its last time on by its last hazard. */
function goingOn(of: Curve): DefaultTiming {
  const units = perYear(of)
  const { end, survivalAtEnd, hazard } = lastHazard(of)
  const within = pointTiming(of)
  const beyond = (time: number): number => Math.max(0, time * units - end)
  return {
    survival: time => {
      const after = beyond(time)
      return after > 0 ? survivalAtEnd * Math.exp(-hazard * after) : within.survival(time)
    },
    probability: (from, to) => {
      const [first, last] = [beyond(from), beyond(to)]
      const after = last > 0 ? survivalAtEnd * thenDefault(hazard * first, hazard * (last - first)) : 0
      return within.probability(from, to) + after
    },
  }
}
