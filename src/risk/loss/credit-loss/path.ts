/**
 * Exposure, loss given default and early repayment at the moment of a default: their value just before it, so that an
 * instalment due at that very moment is not yet paid.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { CLOSE, expectCurve, perYear } from '../../../model/default-timing.js'
import type { Curve } from '../../../model/index.js'
import { curve, curveAt } from '../../../model/index.js'
import { expectAmount, expectLossShare } from '../limits-of-input.js'
import type { ExposureProfile } from './types.js'

/** A value at a time, in years from now. */
export type Path = (time: number) => number

/** What is owed just before a time. */
export function exposurePath(given: number | ExposureProfile, path: string): Path {
  if (typeof given === 'number') return constantly(expectAmount(given, path))
  if (given === undefined) reject('MISSING_VALUE', path, 'an amount, or a profile of amounts', given)
  expectKnownKeys(expectObject(given, path), ['unit', 'times', 'values', 'between'], path)
  const between = expectOneOf(given.between, ['step', 'linear'], `${path}.between`)
  const profile = curve({ ...given, between, quantity: 'rate' }, path)
  for (const [i, value] of profile.values.entries()) expectAmount(value, `${path}.values[${i}]`)
  return justBefore(profile)
}

/** The share lost in a default at a time. */
export function lossGivenDefaultPath(given: number | Curve, path: string): Path {
  if (typeof given === 'number') return constantly(expectLossShare(given, path))
  const of = expectCurve(given, path, 'a share, or a curve of quantity rate')
  expectOneOf(of.quantity, ['rate'], `${path}.quantity`)
  for (const [i, value] of of.values.entries()) expectLossShare(value, `${path}.values[${i}]`)
  return justBefore(of)
}

/** The share of facilities not repaid early until a time. */
export function prepaymentPath(given: Curve | undefined, path: string): Path {
  if (given === undefined) return constantly(1)
  const of = expectCurve(given, path, 'a curve of quantity survival')
  expectOneOf(of.quantity, ['survival'], `${path}.quantity`)
  // Before its first time the nearest value would hold; nobody has repaid as yet.
  return justBefore(of.times[0]! > 0 ? curve({ ...of, times: [0, ...of.times], values: [1, ...of.values] }, path) : of)
}

function constantly(value: number): Path {
  return () => value
}

function justBefore(of: Curve): Path {
  const units = perYear(of) * (of.between === 'step' ? 1 - CLOSE : 1)
  return time => curveAt(of, time * units)
}
