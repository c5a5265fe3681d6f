import { expect, it } from 'vitest'
import { expectGradeInputs, expectPrevious } from '../../../src/appraisal/grading/expect-grade-inputs.js'
import { gradeOf, learnGrading, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
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

const whole = gradeInputs({ value: 100, perceivedValue: 40 })

it.each([
  [['facets', 'risk'], undefined, 'inputs.facets.risk'],
  [['facets', 'risk', 'index'], 101, 'inputs.facets.risk.index'],
  [['facets', 'perceivedValue', 'coverage'], -0.1, 'inputs.facets.perceivedValue.coverage'],
  [['facets', 'loyalty', 'standardDeviation'], Number.NaN, 'inputs.facets.loyalty.standardDeviation'],
  [['facets', 'loyalty', 'parts', '1', 'grade'], '0.5', 'inputs.facets.loyalty.parts[1].grade'],
  [['outlook', 'stability', 'both'], 1.5, 'inputs.outlook.stability.both'],
  [['outlook', 'growth', 'perYear'], Number.POSITIVE_INFINITY, 'inputs.outlook.growth.perYear'],
  [['value', 'interval', 'upper'], -1e9, 'inputs.value.interval.upper'],
  [['value', 'interval', 'level'], 1, 'inputs.value.interval.level'],
  [['value', 'uncertainty', 'missing'], 2, 'inputs.value.uncertainty.missing'],
  [['value', 'exposure'], -1, 'inputs.value.exposure'],
])('names what is wrong at %s', (at, value, path) => {
  const { fact, ...plain } = whole
  const given = { ...Object(replaced(plain, at, value)), fact }
  expect(issuesOf(() => expectGradeInputs(given, 'inputs'))[0]?.path).toBe(path)
})

it('grades whatever passed: no junk anywhere gives another error or a figure that is none', () => {
  const learnt = learnGrading(VALUE_POLICY).finish()
  const { fact, ...plain } = whole
  for (const path of pathsOf(plain)) {
    for (const junk of JUNK) {
      const given = path.length === 0 ? junk : { ...Object(replaced(plain, path, junk)), fact }
      try {
        const { score, standardDeviation, probabilities } = gradeOf(given, learnt, VALUE_POLICY)
        const figures = [score, standardDeviation, ...Object.values(probabilities)]
        expect(figures.filter(figure => !Number.isFinite(figure))).toEqual([])
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }
  }
})
