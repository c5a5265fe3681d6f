import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { readyLibrary } from '../../../src/project/cases/library.js'
import { caseLibrary, reviveCaseLibrary } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, DESCRIPTION } from './samples.js'

const LIBRARY = caseLibrary(CASES, DESCRIPTION)

it('is ready once made, and read first where it is not', () => {
  expect(readyLibrary(LIBRARY, reviveCaseLibrary).library).toBe(LIBRARY)
  const copy = readyLibrary(structuredClone(LIBRARY), reviveCaseLibrary)
  expect([copy.library, copy.days.length, copy.table.size]).toEqual([LIBRARY, 6, 6])
  expect(thrown(() => readyLibrary(untyped(null), reviveCaseLibrary)).path).toBe('library')
  expect(thrown(() => readyLibrary(untyped({ kind: 'rfm' }), reviveCaseLibrary)).code).toBe('UNKNOWN_DOCUMENT')
})

it('says what it is', () => {
  expect(inspect(LIBRARY)).toBe(
    'case-library of 6 cases agreed from 2010-04-01 to 2019-01-01, compared by amount, sector, rating, guaranteed',
  )
})
