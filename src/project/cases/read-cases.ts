/**
 * Cases at the door.
 *
 * @module
 */
import { expectList, reject } from '../../errors/index.js'
import { readCase } from './read-case.js'
import type { FinancingCase, LibraryCase } from './types.js'

/** Every case as a library keeps it; at least one, each with an id of its own. */
export function readCases(cases: readonly FinancingCase[], path: string): readonly LibraryCase[] {
  if (expectList(cases, path).length === 0) reject('EMPTY_INPUT', path, 'at least one case', cases)
  const places = new Map<string, number>()
  return Array.from(cases, (given, i) => {
    const read = readCase(given, `${path}[${i}]`)
    const first = places.get(read.id)
    if (first !== undefined) {
      reject('CONFLICTING_OPTIONS', `${path}[${i}].id`, `an id of its own: ${path}[${first}] has it`, read.id)
    }
    places.set(read.id, i)
    return read
  })
}
