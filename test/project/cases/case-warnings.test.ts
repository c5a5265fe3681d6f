import { expect, it } from 'vitest'
import { caseWarnings } from '../../../src/project/cases/case-warnings.js'
import { endingEvidence } from '../../../src/project/cases/ending-evidence.js'
import { weightedCases } from '../../../src/project/cases/weighted-cases.js'
import { CASES, similarAt } from './samples.js'

function codes(asOf: string, count: number): string[] {
  const found = CASES.slice(0, count).map(past => [past, 0] as const)
  const { cases } = weightedCases(similarAt(asOf, ...found))
  return caseWarnings(cases.length, endingEvidence(cases, 0.95)).map(({ code }) => code)
}

it('says where evidence is thin', () => {
  expect(caseWarnings(0, undefined).map(({ code }) => code)).toEqual(['NO_SIMILAR_CASES'])
  expect(codes('2021-01-01', 5)).toEqual([])
  expect(codes('2021-01-01', 3)).toEqual(['FEW_CASES'])
  expect(codes('2013-01-01', 5)).toEqual(['NO_ENDINGS'])
  expect(codes('2016-01-01', 5)).toEqual(['MOSTLY_RUNNING'])
})
