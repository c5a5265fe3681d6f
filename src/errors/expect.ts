/**
 * The checks of options and scalars at the door: each returns the value it was given or throws one `ClienteleError`
 * that names the field.
 *
 * @module
 */
import type { ErrorCode } from './clientele-error.js'
import { ClienteleError } from './clientele-error.js'
import { received } from './received.js'

/** Throws the error of one wrong value. */
export function reject(code: ErrorCode, path: string, expected: string, value: unknown, hint?: string): never {
  throw new ClienteleError({ code, path, expected, received: received(value), ...(hint === undefined ? {} : { hint }) })
}

/** A finite number. */
export function expectFinite(value: unknown, path: string): number {
  if (typeof value !== 'number') return reject('INVALID_TYPE', path, 'a number', value)
  return Number.isFinite(value) ? value : reject('OUT_OF_RANGE', path, 'a finite number', value)
}

/** A finite number > 0. */
export function expectPositive(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return number > 0 ? number : reject('OUT_OF_RANGE', path, 'a number > 0', value)
}

/** A finite number >= 0. */
export function expectNonNegative(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return number >= 0 ? number : reject('OUT_OF_RANGE', path, 'a number >= 0', value)
}

/** A whole number within [least, most]. */
export function expectInteger(value: unknown, path: string, least = 0, most: number = Number.MAX_SAFE_INTEGER): number {
  const number = expectFinite(value, path)
  const range = most === Number.MAX_SAFE_INTEGER ? `>= ${least}` : `from ${least} to ${most}`
  return Number.isInteger(number) && number >= least && number <= most
    ? number
    : reject('OUT_OF_RANGE', path, `a whole number ${range}`, value)
}

/** One of a short list of words. */
export function expectOneOf<const T extends string>(value: unknown, words: readonly T[], path: string): T {
  const found = words.find(word => word === value)
  return found ?? reject('OUT_OF_RANGE', path, `one of ${words.map(word => `'${word}'`).join(', ')}`, value)
}

/** A plain object, so that its fields can be read. */
export function expectObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : reject('INVALID_TYPE', path, 'an object', value)
}

/** An options object with no key beyond the known ones: a misspelt option is an error, not a default. */
export function expectKnownKeys(options: object, known: readonly string[], path: string): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      reject('UNKNOWN_OPTION', `${path}.${key}`, `only the options ${known.join(', ')}`, `${key}`)
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
