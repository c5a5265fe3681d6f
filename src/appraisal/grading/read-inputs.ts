/**
 * The inputs of a grading policy, checked.
 *
 * @module
 */
import { expectFinite, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import { expectFields, rejectName } from '../../records/fields/expect-fields.js'
import type { ClientFacets } from '../shapes/facet.js'
import type { Goalposts, InputRule } from './policy.js'

const FACETS = [
  'satisfaction',
  'loyalty',
  'contribution',
  'risk',
  'perceivedValue',
  'sustainability',
] as const satisfies readonly (keyof ClientFacets)[]

/** Further from 0, an amount is no figure of a client. */
const FURTHEST = 1e200

/** The inputs by name; at least one. */
export function readInputs(value: unknown, path: string): Readonly<Record<string, InputRule>> {
  const entries = Object.entries(expectObject(value, path))
  if (entries.length === 0) reject('EMPTY_INPUT', path, 'at least one input', value)
  return Object.fromEntries(entries.map(([name, one]) => [expectName(name, path), readInput(one, `${path}.${name}`)]))
}

/** A name stands in a path of errors and in `index.` conditions; `__proto__` would be no field of a plain object. */
function expectName(name: string, path: string): string {
  const isFit = name.trim() !== '' && name !== '__proto__'
  return isFit ? name : reject('OUT_OF_RANGE', path, 'names that are not empty', name)
}

function readInput(value: unknown, path: string): InputRule {
  const fields = expectObject(value, path)
  const of = expectOneOf(fields['of'], ['facet', 'stability', 'value', 'growth', 'attribute'], `${path}.of`)
  if (of === 'facet') {
    expectFields(fields, ['of', 'facet'], path)
    return { of, facet: expectOneOf(fields['facet'], FACETS, `${path}.facet`) }
  }
  if (of === 'attribute') {
    expectFields(fields, ['of', 'attribute', 'worst', 'best'], path)
    return { of, attribute: readAttribute(fields['attribute'], `${path}.attribute`), ...readGoalposts(fields, path) }
  }
  if (of === 'growth') {
    expectFields(fields, ['of', 'worst', 'best'], path)
    return { of, ...readGoalposts(fields, path) }
  }
  expectFields(fields, ['of'], path)
  return { of }
}

function readAttribute(value: unknown, path: string): string {
  const name = expectText(value, path)
  const numbers = ATTRIBUTES.filter(({ kind }) => kind === 'number').map(attribute => attribute.name)
  return numbers.includes(name) ? name : rejectName(name, numbers, path)
}

function readGoalposts({ worst, best }: Readonly<Record<string, unknown>>, path: string): Goalposts {
  const ends = { worst: readEnd(worst, `${path}.worst`), best: readEnd(best, `${path}.best`) }
  // By halves, as indices are formed: next to the smallest double these are the same of two numbers.
  if (ends.worst / 2 === ends.best / 2) reject('NO_VARIATION', `${path}.best`, 'another number than the worst', best)
  return ends
}

function readEnd(value: unknown, path: string): number {
  const end = expectFinite(value, path)
  return Math.abs(end) <= FURTHEST ? end : reject('OUT_OF_RANGE', path, 'a number within ±1e200', end)
}
