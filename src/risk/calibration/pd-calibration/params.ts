/**
 * What a calibration consists of, checked wherever it comes from.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'

/** How default probabilities are moved. */
export type CalibrationMethod = 'logit-shift' | 'scaling'

/** The parameters of a calibration. */
export interface CalibrationParams {
  readonly method: CalibrationMethod
  /** Added to ln(PD / (1 − PD)) by a logit shift; the factor of the PD, > 0, by scaling. */
  readonly amount: number
  /** No calibrated PD is below; within [0, 1), 0 for none. */
  readonly floor: number
  /** No calibrated PD is above; within (0, 1], 1 for none. */
  readonly cap: number
}

/** Parameters as a caller gives them. */
export type GivenCalibration = Pick<CalibrationParams, 'method' | 'amount'> & Partial<CalibrationParams>

export const METHODS = ['logit-shift', 'scaling'] as const

/** Parameters as given, checked and complete. */
export function completeParams(given: unknown, path: string): CalibrationParams {
  const fields = expectObject(given, path)
  expectKnownKeys(fields, ['method', 'amount', 'floor', 'cap'], path)
  const method = expectOneOf(fields['method'], METHODS, `${path}.method`)
  const amount =
    method === 'scaling'
      ? expectPositive(fields['amount'], `${path}.amount`)
      : 0 + expectFinite(fields['amount'], `${path}.amount`)
  return { method, amount, ...boundsOf(fields['floor'], fields['cap'], path) }
}

/** Floor and cap, or none. */
export function boundsOf(low: unknown, high: unknown, path: string): { floor: number; cap: number } {
  const floor = low === undefined ? 0 : 0 + expectFinite(low, `${path}.floor`)
  const cap = high === undefined ? 1 : expectFinite(high, `${path}.cap`)
  if (!(floor >= 0 && floor < 1)) reject('OUT_OF_RANGE', `${path}.floor`, 'a number from 0 to below 1', low)
  if (!(cap > floor && cap <= 1))
    reject('OUT_OF_RANGE', `${path}.cap`, `a number above the floor ${floor}, up to 1`, high)
  return { floor, cap }
}

/** The calibrated PD: moved, then kept within floor and cap. */
export function moved(pd: number, { method, amount, floor, cap }: CalibrationParams): number {
  return Math.min(cap, Math.max(floor, method === 'scaling' ? amount * pd : shifted(pd, amount)))
}

/** The PD whose log odds are `shift` higher; 0 and 1 stay what they are. */
export function shifted(pd: number, shift: number): number {
  if (pd === 0 || pd === 1) return pd
  // 1 / (1 + e^{−shift} (1−p)/p), by whichever exponential does not overflow.
  const odds = pd / (1 - pd)
  if (shift <= 0) return (Math.exp(shift) * odds) / (1 + Math.exp(shift) * odds)
  return 1 / (1 + Math.exp(-shift) / odds)
}
