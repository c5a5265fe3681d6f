/**
 * Columns of figures by payment period, checked at the door.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { expectRate } from '../../money/rate.js'

/** Of one unit of debt: a payment below is rounding or as good as none, and has no ratio. */
export const NOTHING_DUE = 1e-12

/** Above its limit by no more than this part of it, a figure is at the limit. */
export const ROUNDING = 1e-9

/** What a figure must be; returns it or throws. */
export type FigureCheck = (value: unknown, path: string) => number

/** A column of numbers of a known length, or of any but 0. */
export function readColumn(
  values: unknown,
  path: string,
  check: FigureCheck = expectFinite,
  length?: number,
): Float64Array {
  if (!Array.isArray(values) && !(values instanceof Float64Array)) {
    return reject('INVALID_TYPE', path, 'an array or a Float64Array of numbers', values)
  }
  if (values.length === 0) return reject('EMPTY_INPUT', path, 'at least one payment period', 'none')
  if (length !== undefined && values.length !== length) {
    return reject('LENGTH_MISMATCH', path, `${length} values, one per payment period`, values.length)
  }
  return Float64Array.from({ length: values.length }, (_, t) => check(values[t], `${path}[${t}]`))
}

/** One figure for all payment periods, or a column of them. */
export function readLevelOrColumn(values: unknown, path: string, check: FigureCheck, length: number): Float64Array {
  if (typeof values === 'number') return new Float64Array(length).fill(check(values, path))
  return readColumn(values, path, check, length)
}

/** Interest of a payment period on one unit of balance; > -1. */
export function expectPeriodRate(value: unknown, path: string): number {
  return expectRate(expectFinite(value, path), path)
}

/** Figures by payment period that do not exist in each: 0 where `defined` is 0. */
export interface DefinedColumn {
  readonly values: Float64Array
  readonly defined: Uint8Array
}

/** Refuses input whose results no double can hold, such as rates of 1e300: never NaN or Infinity among figures. */
export function expectHeld(path: string, ...figures: readonly (number | Float64Array)[]): void {
  const isHeld = (figure: number | Float64Array): boolean =>
    typeof figure === 'number' ? Number.isFinite(figure) : figure.every(Number.isFinite)
  if (!figures.every(isHeld)) reject('OUT_OF_RANGE', path, 'input whose results a double can hold', 'results beyond')
}
