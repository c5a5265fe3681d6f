import { expect, it } from 'vitest'
import { expectGradeInputs, expectPrevious } from '../../../src/appraisal/grading/expect-grade-inputs.js'
import { issuesOf } from '../../../src/errors/core.js'
import { gradeInputs } from './inputs.js'

it('lets in what a grade is made of, and names what is missing', () => {
  expect(issuesOf(() => expectGradeInputs(gradeInputs(), 'inputs'))).toEqual([])
  const pathOf = (value: unknown) => issuesOf(() => expectGradeInputs(value, 'inputs'))[0]?.path
  expect(pathOf({ ...gradeInputs(), id: 5 })).toBe('inputs.id')
  expect(pathOf({ ...gradeInputs(), facets: undefined })).toBe('inputs.facets')
  expect(pathOf({ ...gradeInputs(), fact: {} })).toBe('inputs.fact')
  expect(pathOf({ ...gradeInputs(), value: 7 })).toBe('inputs.value')
  expect(pathOf(null)).toBe('inputs')
})

it('takes a grade before, or none', () => {
  expect(expectPrevious(undefined, 'previous')).toBeUndefined()
  expect(expectPrevious('B', 'previous')).toBe('B')
  expect(issuesOf(() => expectPrevious('D', 'previous'))[0]?.code).toBe('OUT_OF_RANGE')
})
