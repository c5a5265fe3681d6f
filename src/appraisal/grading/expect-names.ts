/**
 * Names that must be among those there are, with the one that was probably meant.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { nearName } from '../../records/fields/near-name.js'

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

/** Throws for a name that is none of those there are. */
export function rejectName(name: string, known: readonly string[], path: string): never {
  const near = nearName(name, known)
  const hint = near === undefined ? undefined : `Perhaps '${near}'`
  const expected = known.length > MOST_SHOWN ? 'a name that there is' : `one of ${known.join(', ')}`
  return reject('UNKNOWN_OPTION', path, expected, name, hint)
}

/** More names than these nobody reads. */
const MOST_SHOWN = 12
