/**
 * The probability of default over time, from a one-year probability or from a curve of hazards, survival or probabilities.
 *
 * @module
 */
import { expectFinite, expectOneOf, reject } from '../../../errors/index.js'
import { checkedCurve } from '../../../model/curve.js'
import type { Curve } from '../../../model/index.js'
import { curve, curveAt, curveIntegral } from '../../../model/index.js'
import { daysPer } from '../../../money/core.js'
import { lastHazard } from './last-hazard.js'

/** Default between two times, in years from now. */
export interface DefaultTerm {
  /** Probability of no default until the time. */
  readonly survival: (time: number) => number
  /** Probability of default after `from` and until `to`, seen from now. */
  readonly probability: (from: number, to: number) => number
}

/** What happens beyond the last time of a curve of survival or probabilities. */
export type BeyondCurve = 'refuse' | 'last-hazard'

/** The term of a facility until `maturity`, in years. */
export function defaultTerm(given: number | Curve, maturity: number, beyond: BeyondCurve, path: string): DefaultTerm {
  if (typeof given === 'number') return constantTerm(expectProbability(given, path))
  const of = expectCurve(given, path, EXPECTED)
  const quantity = expectOneOf(of.quantity, ['hazard', 'survival', 'probability'], `${path}.quantity`)
  if (quantity === 'hazard') return hazardTerm(of)
  const last = of.times.at(-1)! / perYear(of)
  if (beyond === 'refuse' && last < maturity * (1 - CLOSE)) {
    const hint = "Say beyondCurve: 'last-hazard' for its last hazard to go on"
    reject('OUT_OF_RANGE', `${path}.times`, `a curve until maturity (${maturity} years)`, last, hint)
  }
  return pointTerm(fromOrigin(of, path))
}

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

/** Units of a curve in a year. */
export function perYear({ unit }: { readonly unit: Curve['unit'] }): number {
  return daysPer('year') / daysPer(unit)
}

const EXPECTED = 'a probability of one year, or a curve of hazards, survival or probabilities'
/** Times that differ by rounding, as 7/12 of a year and 7 months do, are one. */
export const CLOSE = 1e-12

/** One hazard for ever; of a probability of 1 it is infinite, and all default at once. */
function constantTerm(oneYear: number): DefaultTerm {
  const hazard = -Math.log1p(-oneYear)
  const cumulated = (time: number): number => (time === 0 ? 0 : hazard * time)
  return {
    survival: time => Math.exp(-cumulated(time)),
    probability: (from, to) => thenDefault(cumulated(from), cumulated(to - from)),
  }
}

function hazardTerm(of: Curve): DefaultTerm {
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
function thenDefault(before: number, added: number): number {
  return Math.exp(-before) * -Math.expm1(-added)
}

/** A curve of survival or probabilities that begins now, when nobody has defaulted. */
function fromOrigin(of: Curve, path: string): Curve {
  const start = of.quantity === 'survival' ? 1 : 0
  if (of.quantity === 'probability') {
    if (of.between === 'log-linear')
      reject('OUT_OF_RANGE', `${path}.between`, "'step' or 'linear'", of.between, SURVIVE)
    for (let i = 1; i < of.values.length; i++) {
      if (of.values[i]! < of.values[i - 1]!) reject('OUT_OF_RANGE', `${path}.values[${i}]`, RISING, of.values[i])
    }
  }
  if (of.times[0]! > 0) return curve({ ...of, times: [0, ...of.times], values: [start, ...of.values] }, path)
  if (of.values[0] !== start) reject('OUT_OF_RANGE', `${path}.values[0]`, `${start}, as it is now`, of.values[0])
  return of
}

const SURVIVE = 'Give a curve of survival instead'
const RISING = 'a probability not below the one before: to have defaulted by then'

function pointTerm(of: Curve): DefaultTerm {
  const units = perYear(of)
  const { end, survivalAtEnd, hazard } = lastHazard(of)
  // A step on the border of a period belongs to the period that ends there, whatever rounding says.
  const nudge = of.between === 'step' ? 1 + CLOSE : 1
  const at = (time: number): number => curveAt(of, Math.min(time * units * nudge, end))
  const beyond = (time: number): number => Math.max(0, time * units - end)
  const isSurvival = of.quantity === 'survival'
  return {
    survival: time => {
      const after = beyond(time)
      if (after > 0) return survivalAtEnd * Math.exp(-hazard * after)
      return isSurvival ? at(time) : 1 - at(time)
    },
    probability: (from, to) => {
      const within = isSurvival ? at(from) - at(to) : at(to) - at(from)
      const [first, last] = [beyond(from), beyond(to)]
      return within + (last > 0 ? survivalAtEnd * thenDefault(hazard * first, hazard * (last - first)) : 0)
    },
  }
}
