/**
 * Faults of the parts of a mapping's entry.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { nearName } from '../../records/fields/near-name.js'
import type { Field, Table } from '../../records/index.js'
import type { Shape } from '../../records/shapes/shape.js'
import { fault, isRecord } from '../../records/shapes/shape.js'

/** The faults of a part that an entry may lack. */
export function optional(
  entry: Readonly<Record<string, unknown>>,
  part: string,
  path: string,
  shape: Shape,
): readonly Issue[] {
  return entry[part] === undefined ? [] : shape(entry[part], `${path}.${part}`)
}

/** The faults of each value of an object within an entry; none where the entry lacks it. */
export function eachOf(
  entry: Readonly<Record<string, unknown>>,
  part: string,
  path: string,
  faultsOf: (value: unknown, path: string, key: string) => readonly Issue[],
): readonly Issue[] {
  const values = entry[part]
  if (values === undefined) return []
  if (!isRecord(values)) return fault('INVALID_TYPE', `${path}.${part}`, 'an object', values)
  return Object.entries(values).flatMap(([key, value]) => faultsOf(value, `${path}.${part}.${key}`, key))
}

/** The faults of a value by the field it is for; one where the table has no such field. */
export function onField(
  key: string,
  path: string,
  table: Table,
  faultsOf: (field: Field) => readonly Issue[],
): readonly Issue[] {
  const field = Object.hasOwn(table.fields, key) ? table.fields[key] : undefined
  if (field !== undefined) return faultsOf(field)
  const near = nearName(key, Object.keys(table.fields))
  return fault('UNKNOWN_OPTION', path, `a field of ${table.record}`, key, near && `Perhaps '${near}'`)
}

/** A fault for each key that is none of these. */
export function unknownKeys(value: object, known: readonly string[], path: string): readonly Issue[] {
  return Object.keys(value)
    .filter(key => !known.includes(key))
    .flatMap(key => fault('UNKNOWN_OPTION', `${path}.${key}`, `only ${known.join(', ')}`, key))
}
