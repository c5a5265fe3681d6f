/**
 * When a client may default, in years from now: of a probability of one year, or of a curve of hazards, survival or probabilities.
 *
 *   S(t) = (1 − p)^t    of a probability p of one year, so that of a whole year exactly p is lost
 *
 * @module
 */
import { expectFinite, expectOneOf, reject } from '../errors/index.js'
import { daysPer } from '../money/core.js'
import type { Curve } from './curve.js'
import { checkedCurve, curve, curveAt } from './curve.js'
import { curveIntegral } from './curve-integral.js'

/** Default between two times, in years from now. */
export interface DefaultTiming {
  /** Probability of no default until a time. */
  readonly survival: (time: number) => number
  /** Probability of default after `from` and until `to`, seen from now. */
  readonly probability: (from: number, to: number) => number
}

/** A probability of one year, or a curve of hazards, survival or probabilities from now on: checked. */
export function expectDefault(given: number | Curve, path: string): number | Curve {
  if (typeof given === 'number') return expectProbability(given, path)
  return fromOrigin(expectCurve(given, path, EXPECTED), path)
}

const EXPECTED = 'a probability of one year, or a curve of hazards, survival or probabilities'

/** A curve that comes from anywhere. */
export function expectCurve(given: Curve, path: string, expected: string): Curve {
  if (given === undefined) reject('MISSING_VALUE', path, expected, given)
  if (typeof given !== 'object' || given === null) reject('INVALID_TYPE', path, expected, given)
  return checkedCurve(given, path)
}

/** A probability, one number. */
export function expectProbability(given: unknown, path: string): number {
  const probability = expectFinite(given, path)
  if (probability >= 0 && probability <= 1) return probability
  return reject('OUT_OF_RANGE', path, 'a number from 0 to 1', given, 'Write 2 % as 0.02')
}

/** A curve that begins now, when nobody has defaulted. */
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
    if (of.values[i]! < of.values[i - 1]!) reject('OUT_OF_RANGE', `${path}.values[${i}]`, RISING, of.values[i])
  }
}

const RISING = 'a probability not below the one before: to have defaulted by then'

/** Units of a curve in a year. */
export function perYear({ unit }: { readonly unit: Curve['unit'] }): number {
  return daysPer('year') / daysPer(unit)
}

/** Times that differ by rounding, as 7/12 of a year and 7 months do, are one. */
export const CLOSE = 1e-12

/** One hazard for ever; of a probability of 1 it is infinite, and all default at once. */
export function constantTiming(oneYear: number): DefaultTiming {
  const hazard = -Math.log1p(-oneYear)
  const cumulated = (time: number): number => (time === 0 ? 0 : hazard * time)
  return {
    survival: time => Math.exp(-cumulated(time)),
    probability: (from, to) => thenDefault(cumulated(from), cumulated(to - from)),
  }
}

/** Of a checked curve of hazards, whose last one goes on. */
export function hazardTiming(of: Curve): DefaultTiming {
  const units = perYear(of)
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
export function thenDefault(before: number, added: number): number {
  return Math.exp(-before) * -Math.expm1(-added)
}

/** Of a checked curve of survival or probabilities; nobody defaults beyond its last time. */
export function pointTiming(of: Curve): DefaultTiming {
  const units = perYear(of)
  // A step on the border of a period belongs to the period that ends there, whatever rounding says.
  const nudge = of.between === 'step' ? 1 + CLOSE : 1
  const at = (time: number): number => curveAt(of, time * units * nudge)
  return of.quantity === 'survival'
    ? { survival: at, probability: (from, to) => at(from) - at(to) }
    : { survival: time => 1 - at(time), probability: (from, to) => at(to) - at(from) }
}
