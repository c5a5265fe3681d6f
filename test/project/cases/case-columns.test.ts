import { expect, it } from 'vitest'
import { caseColumns, described } from '../../../src/project/cases/case-columns.js'
import { readCases } from '../../../src/project/cases/read-cases.js'
import { CASES, DESCRIPTION } from './samples.js'

it('has a column per described fact, with gaps', () => {
  const columns = caseColumns(readCases(CASES, 'cases'), DESCRIPTION)
  expect(Object.keys(columns)).toEqual(Object.keys(DESCRIPTION))
  const inherited = caseColumns(readCases(CASES, 'cases'), { toString: { kind: 'nominal' as const } })
  expect(new Set(Array.from(inherited['toString'] ?? []))).toEqual(new Set([undefined]))
  expect(columns['guaranteed']).toEqual([true, false, undefined, false, true, undefined])
})

it('leaves out what is not compared, and what every object inherits', () => {
  expect(described({ amount: 1, note: 'x' }, DESCRIPTION)).toEqual({ amount: 1 })
  expect(described({}, { toString: { kind: 'nominal' as const } })).toEqual({})
})
