/**
 * What a plan of contacts is made of, at the door.
 *
 * @module
 */
import { expectFinite, expectInteger, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import { expectColumns, FINITE, VALUE } from '../../statistics/columns.js'
import { expectLevel } from '../../statistics/level.js'
import type { UpliftCalibration } from './uplift-calibration.js'

/** Money, values and limits. */
export interface ContactPlanOptions {
  /** What a contact costs, one amount or one per client; >= 0. Add an incentive times the probability that it is claimed. */
  readonly costPerContact: number | ArrayLike<number>
  /**
   * What one outcome is worth, one amount or one per client: of who stays, the value at stake. 1 where the outcome is an amount of
   * money itself.
   */
  readonly valueOfOutcome: number | ArrayLike<number>
  /** Money for contacts; >= 0. Not together with `contacts`. */
  readonly budget?: number
  /** How many contacts can be made; a whole number. */
  readonly contacts?: number
  /** The line from scores to effects, of clients the model had not seen: `model.fit.calibration`. */
  readonly calibration?: UpliftCalibration
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

export const KNOWN: readonly (keyof ContactPlanOptions)[] = [
  'costPerContact',
  'valueOfOutcome',
  'budget',
  'contacts',
  'calibration',
  'level',
]

/** The same, checked. */
export interface ContactInput {
  /** As given. */
  readonly raw: Float64Array
  /** By the calibration, where there is one. */
  readonly effect: Float64Array
  readonly cost: Float64Array
  readonly value: Float64Array
  /** The largest double where there is none. */
  readonly budget: number
  readonly contacts: number
  readonly calibration?: UpliftCalibration
  readonly level: number
}

/** Checks the scores and what they are planned by. */
export function readContacts(uplift: ArrayLike<number>, options: ContactPlanOptions): ContactInput {
  const size = expectColumns(['uplift', uplift, FINITE])
  const { budget, contacts, calibration: given } = options
  if (budget !== undefined && contacts !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.contacts', 'either a budget or a number of contacts', contacts)
  }
  const raw = Float64Array.from(uplift)
  const line = given === undefined ? undefined : expectLine(given)
  const slope = line === undefined ? 1 : Math.max(0, line.slope)
  return {
    raw,
    effect: line === undefined ? raw : raw.map(each => line.average + slope * (each - line.centre)),
    cost: columnOf(options.costPerContact, size, 'options.costPerContact', VALUE, expectNonNegative),
    value: columnOf(options.valueOfOutcome, size, 'options.valueOfOutcome', FINITE, expectFinite),
    budget: budget === undefined ? Number.MAX_VALUE : expectNonNegative(budget, 'options.budget'),
    contacts: contacts === undefined ? size : expectInteger(contacts, 'options.contacts'),
    ...(line !== undefined && { calibration: line }),
    level: expectLevel(options.level),
  }
}

function columnOf(
  given: number | ArrayLike<number>,
  size: number,
  path: string,
  rule: typeof FINITE,
  expected: (value: unknown, path: string) => number,
): Float64Array {
  if (typeof given !== 'object' || given === null) return new Float64Array(size).fill(expected(given, path))
  const length = expectColumns([path, given, rule])
  return length === size
    ? Float64Array.from(given)
    : reject('LENGTH_MISMATCH', path, `${size} numbers, like uplift`, length)
}

function expectLine(line: UpliftCalibration): UpliftCalibration {
  const path = 'options.calibration'
  const { centre, average, slope, covariance } = expectObject(line, path)
  expectFinite(centre, `${path}.centre`)
  expectFinite(average, `${path}.average`)
  expectFinite(slope, `${path}.slope`)
  expectCovariance(covariance, `${path}.covariance`)
  return line
}

function expectCovariance(covariance: unknown, path: string): void {
  const isSquare =
    Array.isArray(covariance) &&
    covariance.length === 2 &&
    covariance.every(row => Array.isArray(row) && row.length === 2 && row.every(Number.isFinite))
  if (!isSquare) reject('INVALID_TYPE', path, 'two rows of two finite numbers', covariance)
}
