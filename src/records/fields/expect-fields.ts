/**
 * Names that must be among those there are, with the one that was probably meant.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { nearName } from './near-name.js'

/** An object with no other keys than these. */
export function expectFields(
  value: unknown,
  known: readonly string[],
  path: string,
): Readonly<Record<string, unknown>> {
  const fields = expectObject(value, path)
  for (const key of Object.keys(fields)) if (!known.includes(key)) rejectName(key, known, `${path}.${key}`)
  return fields
}

/** An object with all of these keys, and perhaps with those, but with no others. */
export function expectAllFields(
  value: unknown,
  needed: readonly string[],
  path: string,
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const fields = expectFields(value, [...needed, ...optional], path)
  for (const key of needed) {
    if (fields[key] === undefined) reject('MISSING_VALUE', `${path}.${key}`, 'a value', undefined)
  }
  return fields
}

/** Throws for a name that is none of those there are. */
export function rejectName(name: string, known: readonly string[], path: string): never {
  const expected = known.length > MOST_SHOWN ? 'a name that there is' : `one of ${known.join(', ')}`
  return reject('UNKNOWN_OPTION', path, expected, name, nameHint(name, known))
}

/** The hint of a name that is none of these, where one of them is near enough. */
export function nameHint(name: string, known: readonly string[]): string | undefined {
  const near = nearName(name, known)
  return near === undefined ? undefined : `Perhaps '${near}'`
}

/** More names than these nobody reads. */
const MOST_SHOWN = 12
