/**
 * What a value must look like, said once as a table of fields: the faults of anything that came follow from it.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import type { Shape } from '../../shapes/shape.js'
import { fault, isRecord } from '../../shapes/shape.js'
import { otherWord } from './other-words.js'

/** A field that may be absent. */
export interface OptionalField {
  readonly optional: Shape
}

/** Every field of a type with its shape: a field forgotten here, or optional on one side alone, does not compile. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>> ? Shape : OptionalField
}

export const optional = (shape: Shape): OptionalField => ({ optional: shape })

/** An object with these fields and no other. */
export function object<T>(fields: Fields<T>): Shape {
  const known = new Map<string, Shape | OptionalField>(Object.entries(fields))
  const expected = `only the fields ${[...known.keys()].join(', ')}`
  return (value, path) => {
    if (!isRecord(value)) return fault('INVALID_TYPE', path, 'an object', value)
    const unknown = Object.keys(value).filter(key => !known.has(key))
    return [
      ...unknown.flatMap(key =>
        fault('UNKNOWN_OPTION', `${path}.${key}`, expected, key, otherWord(key, [...known.keys()])),
      ),
      ...[...known].flatMap(([key, shape]) => ofField(value[key], shape, `${path}.${key}`)),
    ]
  }
}

function ofField(value: unknown, shape: Shape | OptionalField, path: string): readonly Issue[] {
  if (typeof shape !== 'function') return value === undefined ? [] : shape.optional(value, path)
  if (value !== undefined) return shape(value, path)
  return shape(value, path).map(issue => ({ ...issue, code: 'MISSING_VALUE' }))
}

/** One of several objects, told apart by their field `kind`. */
export function variants<T extends { readonly kind: string }>(
  kinds: {
    readonly [K in T['kind']]: Fields<Omit<Extract<T, { readonly kind: K }>, 'kind'>>
  },
): Shape {
  const shapes = new Map<unknown, Shape>(
    Object.entries<object>(kinds).map(([kind, fields]) => [kind, object({ kind: anything, ...fields })]),
  )
  const expected = `one of ${[...shapes.keys()].map(kind => `'${kind}'`).join(', ')}`
  return (value, path) => {
    if (!isRecord(value)) return fault('INVALID_TYPE', path, `an object whose kind is ${expected}`, value)
    const kind = value['kind']
    const shape = shapes.get(kind)
    const code = kind === undefined ? 'MISSING_VALUE' : 'OUT_OF_RANGE'
    return shape === undefined ? fault(code, `${path}.kind`, expected, kind) : shape(value, path)
  }
}

const anything: Shape = () => []

/** An array of one shape, with at least so many elements. */
export function list(of: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return fault('INVALID_TYPE', path, 'an array', value)
    if (value.length < least) return fault('EMPTY_INPUT', path, 'at least one element', value)
    if (value.length > LONGEST_LIST) return fault('OUT_OF_RANGE', path, `at most ${LONGEST_LIST} elements`, value)
    return Array.from(value, (element: unknown, i) => of(element, `${path}[${i}]`)).flat()
  }
}

/** Far above any list of a project, and below what holds a program up. */
export const LONGEST_LIST = 100_000

/** An object of one shape by name. */
export function named(of: Shape, ofName: Shape): Shape {
  return (value, path) => {
    if (!isRecord(value)) return fault('INVALID_TYPE', path, 'an object', value)
    return Object.entries(value).flatMap(([name, held]) => [
      ...ofName(name, `${path}.${name}`),
      ...of(held, `${path}.${name}`),
    ])
  }
}
