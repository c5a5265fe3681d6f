import { describe, expect, it } from 'vitest'
import { caseLibrary, caseLibraryCodec, reviveCaseLibrary, similarCases } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { CASES, DESCRIPTION } from './samples.js'

const LIBRARY = caseLibrary(CASES, DESCRIPTION)

describe('a library from JSON', () => {
  it('is the library, and answers the same', () => {
    const revived = reviveCaseLibrary(JSON.stringify(LIBRARY))
    expect(JSON.stringify(revived)).toBe(JSON.stringify(LIBRARY))
    const ask = (library: typeof LIBRARY) =>
      similarCases(library, { amount: 28e6, sector: 'wind' }, { asOf: '2020-01-01' })
    expect(ask(revived)).toEqual(ask(LIBRARY))
    expect(caseLibraryCodec.kind).toBe('case-library')
  })

  it('keeps its ranges when cases are edited', () => {
    const [first] = LIBRARY.cases
    const revived = reviveCaseLibrary({ ...LIBRARY, cases: [first] })
    expect(revived.scale).toEqual(LIBRARY.scale)
  })

  it.each([
    [{ extra: 1 }, 'document.extra'],
    [{ cases: {} }, 'cases'],
    [{ cases: [{ ...CASES[0], facts: { amount: true } }] }, 'cases[0].facts.amount'],
    [{ madeBy: null }, 'document.madeBy'],
    [{ scale: { kind: 'rfm' } }, 'document.kind'],
    [{ version: 2 }, 'document.version'],
  ])('%j is refused at %s', (change, path) => {
    expect(thrown(() => reviveCaseLibrary({ ...LIBRARY, ...change })).path).toBe(path)
  })
})
