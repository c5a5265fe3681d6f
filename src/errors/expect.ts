/**
 * The checks of options and scalars at the door: each returns the value it was given or throws one `ClienteleError`
 * that names the field.
 *
 * @module
 */
import type { ErrorCode } from './clientele-error.js'
import { ClienteleError } from './clientele-error.js'
import { received } from './received.js'

/**
 * Throws the error of one wrong value.
 *
 * @throws ClienteleError always.
 * @example
 * import { reject } from 'clientele/errors'
 * reject('OUT_OF_RANGE', 'options.margin', 'a number from 0 to 1', 30) // => Error OUT_OF_RANGE
 */
export function reject(code: ErrorCode, path: string, expected: string, value: unknown, hint?: string): never {
  throw new ClienteleError({ code, path, expected, received: received(value), ...(hint === undefined ? {} : { hint }) })
}

/**
 * A finite number.
 *
 * @example
 * import { expectFinite } from 'clientele/errors'
 * expectFinite(0.3, 'options.margin') // => 0.3
 * expectFinite('0.3', 'options.margin') // => Error INVALID_TYPE
 */
export function expectFinite(value: unknown, path: string): number {
  if (typeof value !== 'number') return reject('INVALID_TYPE', path, 'a number', value)
  return Number.isFinite(value) ? value : reject('OUT_OF_RANGE', path, 'a finite number', value)
}

/**
 * A finite number > 0.
 *
 * @example
 * import { expectPositive } from 'clientele/errors'
 * expectPositive(39, 'options.horizon') // => 39
 * expectPositive(0, 'options.horizon') // => Error OUT_OF_RANGE
 */
export function expectPositive(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return number > 0 ? number : reject('OUT_OF_RANGE', path, 'a number > 0', value)
}

/**
 * A finite number >= 0.
 *
 * @example
 * import { expectNonNegative } from 'clientele/errors'
 * expectNonNegative(0, 'client.recency') // => 0
 * expectNonNegative(-1, 'client.recency') // => Error OUT_OF_RANGE
 */
export function expectNonNegative(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return number >= 0 ? number : reject('OUT_OF_RANGE', path, 'a number >= 0', value)
}

/**
 * A whole number within [least, most]; from 0 upward by default.
 *
 * @example
 * import { expectInteger } from 'clientele/errors'
 * expectInteger(7, 'options.seed') // => 7
 * expectInteger(7.5, 'options.seed') // => Error OUT_OF_RANGE
 */
export function expectInteger(value: unknown, path: string, least = 0, most: number = Number.MAX_SAFE_INTEGER): number {
  const number = expectFinite(value, path)
  const range = most === Number.MAX_SAFE_INTEGER ? `>= ${least}` : `from ${least} to ${most}`
  return Number.isInteger(number) && number >= least && number <= most
    ? number
    : reject('OUT_OF_RANGE', path, `a whole number ${range}`, value)
}

/**
 * One of a short list of words.
 *
 * @example
 * import { expectOneOf } from 'clientele/errors'
 * expectOneOf('net', ['net', 'drop', 'error'], 'options.refunds') // => 'net'
 * expectOneOf('ignore', ['net', 'drop', 'error'], 'options.refunds') // => Error OUT_OF_RANGE
 */
export function expectOneOf<const T extends string>(value: unknown, words: readonly T[], path: string): T {
  expectList(words, 'words')
  const found = words.find(word => word === value)
  return found ?? reject('OUT_OF_RANGE', path, `one of ${words.map(word => `'${word}'`).join(', ')}`, value)
}

/**
 * An object and no array, so that its fields can be read.
 *
 * @example
 * import { expectObject } from 'clientele/errors'
 * expectObject({ frequency: 2 }, 'client')['frequency'] // => 2
 * expectObject([2], 'client') // => Error INVALID_TYPE
 */
export function expectObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : reject('INVALID_TYPE', path, 'an object', value)
}

/**
 * An array, whose elements are still to be checked.
 *
 * @example
 * import { expectList } from 'clientele/errors'
 * expectList([1, 'x'], 'model.params.edges').length // => 2
 * expectList({ 0: 1 }, 'model.params.edges') // => Error INVALID_TYPE
 */
export function expectList(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : reject('INVALID_TYPE', path, 'an array', value)
}

/**
 * A text, empty or not.
 *
 * @example
 * import { expectText } from 'clientele/errors'
 * expectText('champions', 'segments[0].name') // => 'champions'
 * expectText(5, 'segments[0].name') // => Error INVALID_TYPE
 */
export function expectText(value: unknown, path: string): string {
  return typeof value === 'string' ? value : reject('INVALID_TYPE', path, 'text', value)
}

/**
 * A function, to be called later.
 *
 * @example
 * import { expectFunction } from 'clientele/errors'
 * expectFunction(Math.abs, 'options.pause')(-2) // => 2
 * expectFunction('abs', 'options.pause') // => Error INVALID_TYPE
 */
export function expectFunction<T>(value: T, path: string): T {
  return typeof value === 'function' ? value : reject('INVALID_TYPE', path, 'a function', value)
}

/**
 * An object with no key beyond the known ones: a misspelt option is an error, not a default.
 *
 * @example
 * import { expectKnownKeys } from 'clientele/errors'
 * expectKnownKeys({ horizn: 39 }, ['horizon'], 'options') // => Error UNKNOWN_OPTION
 */
export function expectKnownKeys(options: object, known: readonly string[], path: string): void {
  expectList(known, 'known')
  for (const key of Object.keys(expectObject(options, path))) {
    if (!known.includes(key)) reject('UNKNOWN_OPTION', `${path}.${key}`, onlyOptions(known), key)
  }
}

function onlyOptions(known: readonly string[]): string {
  return known.length === 0 ? 'no options' : `only the options ${known.join(', ')}`
}

/** An object with fields of its own: in an array, a date or a collection every option given would go unseen. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false
  return !(value instanceof Map || value instanceof Set || value instanceof Date)
}
