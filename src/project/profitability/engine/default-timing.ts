/**
 * When a client may default, in calendar years from the first day of the terms.
 *
 *   S(t) = (1 − p)^t    of a probability p of one year, so that of a whole year exactly p is lost
 *
 * @module
 */
import { expectFinite, expectOneOf, reject } from '../../../errors/index.js'
import { checkedCurve } from '../../../model/curve.js'
import type { Curve } from '../../../model/index.js'
import { curve, curveAt, curveIntegral } from '../../../model/index.js'
import { daysPer } from '../../../money/index.js'

/** Default between two times. */
export interface DefaultTiming {
  /** Probability of no default until a time. */
  readonly survival: (time: number) => number
  /** Probability of default after `from` and until `to`, seen from the first day. */
  readonly probability: (from: number, to: number) => number
}

/** A probability of one year, or a curve of hazards, survival or probabilities: checked. */
export function expectDefault(given: number | Curve, path: string): number | Curve {
  if (typeof given === 'number') {
    const probability = expectFinite(given, path)
    if (probability >= 0 && probability <= 1) return given
    return reject('OUT_OF_RANGE', path, 'a number from 0 to 1', given, 'Write 2 % as 0.02')
  }
  if (given === undefined) reject('MISSING_VALUE', path, EXPECTED, given)
  if (typeof given !== 'object' || given === null) reject('INVALID_TYPE', path, EXPECTED, given)
  return fromOrigin(checkedCurve(given, path), path)
}

const EXPECTED = 'a probability of one year, or a curve of hazards, survival or probabilities'

/** A curve that begins at once, when nobody has defaulted. */
function fromOrigin(of: Curve, path: string): Curve {
  const quantity = expectOneOf(of.quantity, ['hazard', 'survival', 'probability'], `${path}.quantity`)
  if (quantity === 'hazard') return of
  const start = quantity === 'survival' ? 1 : 0
  if (quantity === 'probability') expectRising(of, path)
  if (of.times[0]! > 0) return curve({ ...of, times: [0, ...of.times], values: [start, ...of.values] }, path)
  if (of.values[0] !== start) reject('OUT_OF_RANGE', `${path}.values[0]`, `${start}, as it is now`, of.values[0])
  return of
}

function expectRising(of: Curve, path: string): void {
  if (of.between === 'log-linear') {
    reject('OUT_OF_RANGE', `${path}.between`, "'step' or 'linear'", of.between, 'Give a curve of survival instead')
  }
  for (let i = 1; i < of.values.length; i++) {
    if (of.values[i]! < of.values[i - 1]!) {
      reject('OUT_OF_RANGE', `${path}.values[${i}]`, 'a probability not below the one before', of.values[i])
    }
  }
}

/**
 * The timing of defaults over the years of the terms.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a curve of survival or probabilities that ends before the terms do; as
 * `expectDefault`.
 */
export function defaultTiming(given: number | Curve, years: number, path: string): DefaultTiming {
  const known = expectDefault(given, path)
  if (typeof known === 'number') return constantTiming(known)
  const units = daysPer('year') / daysPer(known.unit)
  if (known.quantity === 'hazard') return hazardTiming(known, units)
  const last = known.times.at(-1)! / units
  if (last < years * (1 - CLOSE)) {
    const hint = 'Give a longer curve, or one of hazards, whose last one goes on'
    reject('OUT_OF_RANGE', `${path}.times`, `a curve until the end of the terms (${years} years)`, last, hint)
  }
  return pointTiming(known, units)
}

/** Times that differ by rounding, as 7/12 of a year and 7 months do, are one. */
const CLOSE = 1e-12

/** One hazard for ever; of a probability of 1 it is infinite, and all default at once. */
function constantTiming(oneYear: number): DefaultTiming {
  const hazard = -Math.log1p(-oneYear)
  const cumulated = (time: number): number => (time === 0 ? 0 : hazard * time)
  return {
    survival: time => Math.exp(-cumulated(time)),
    probability: (from, to) => thenDefault(cumulated(from), cumulated(to - from)),
  }
}

function hazardTiming(of: Curve, units: number): DefaultTiming {
  const cumulated = (from: number, to: number): number => {
    const hazard = curveIntegral(of, from * units, to * units)
    // Where hazards are so large that their sum leaves a double, nobody survives.
    return Number.isFinite(hazard) ? hazard : Number.POSITIVE_INFINITY
  }
  return {
    survival: time => Math.exp(-cumulated(0, time)),
    probability: (from, to) => thenDefault(cumulated(0, from), cumulated(from, to)),
  }
}

/** Survival through the hazard before, default in the hazard added. */
function thenDefault(before: number, added: number): number {
  return Math.exp(-before) * -Math.expm1(-added)
}

function pointTiming(of: Curve, units: number): DefaultTiming {
  // A step on the border of a month belongs to the month that ends there, whatever rounding says.
  const nudge = of.between === 'step' ? 1 + CLOSE : 1
  const at = (time: number): number => curveAt(of, time * units * nudge)
  return of.quantity === 'survival'
    ? { survival: at, probability: (from, to) => at(from) - at(to) }
    : { survival: time => 1 - at(time), probability: (from, to) => at(to) - at(from) }
}
