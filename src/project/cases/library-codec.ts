/**
 * Libraries read back from JSON.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectText } from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { reviveWith } from '../../model/index.js'
import { gower } from '../../statistics/index.js'
import { KIND, seal, VERSION } from './library.js'
import { readCases } from './read-cases.js'
import type { CaseLibrary, FinancingCase } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a library back from JSON. */
export const caseLibraryCodec: Codec<CaseLibrary> = Object.freeze<Codec<CaseLibrary>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

/**
 * A library from parsed JSON or JSON text.
 *
 * @throws ClienteleError `UNKNOWN_DOCUMENT`, `UNSUPPORTED_VERSION` or `INVALID_DOCUMENT`, or the code of the field.
 * @example
 * import { caseLibrary, reviveCaseLibrary } from 'clientele/project'
 * const library = caseLibrary([{ id: 'A', agreedOn: '2024-02-28', facts: { amount: 1 } }], { amount: { kind: 'number' } })
 * JSON.stringify(reviveCaseLibrary(JSON.stringify(library))) === JSON.stringify(library) // => true
 */
export function reviveCaseLibrary(json: unknown): CaseLibrary {
  return reviveWith([caseLibraryCodec], json)
}

function revive(document: Json): CaseLibrary {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'scale', 'cases'], 'document')
  const scale = reviveWith([gower.codec], document['scale'])
  const cases = document['cases']
  expectCases(cases)
  return seal(scale, readCases(cases, 'cases'), expectText(document['madeBy'], 'document.madeBy'))
}

/** Cases are checked one by one right after; this only says so to the compiler. */
function expectCases(cases: unknown): asserts cases is readonly FinancingCase[] {
  expectList(cases, 'cases')
}
