import { expect, it } from 'vitest'
import { gradeInput, gradePoint } from '../../../src/appraisal/grading/grade-points.js'
import { gradeInputs } from './inputs.js'

const book = { weight: 0.25, known: 9, mean: 64, standardDeviation: 12 }

it('gives points by weight, and parts that add up to the index', () => {
  const point = gradePoint(gradeInput('safety', { of: 'facet', facet: 'risk' }, book), gradeInputs({ risk: 30 }))
  expect(point).toMatchObject({ input: 'safety', index: 70, points: 17.5, coverage: 1, standardDeviation: 5 })
  expect(point.parts.map(({ points }) => points)).toEqual([35, 35])
  expect(point.parts[0]?.grade).toBeCloseTo(0.7, 12)
})

it('takes what is not known as the book has it', () => {
  const rule = { of: 'attribute', attribute: 'tenureYears', worst: 0, best: 10 } as const
  const point = gradePoint(gradeInput('tenure', rule, book), gradeInputs())
  expect(point).toMatchObject({ index: 64, standardDeviation: 12, coverage: 0, points: 16 })
  expect(point.parts[0]).toMatchObject({ name: 'tenure', weight: 1, grade: 0.64, points: 64, isKnown: false })
  expect(point.parts[0]?.reads.map(({ table }) => table)).toEqual(['clients'])
  expect(
    gradePoint(gradeInput('tenure', rule, book), gradeInputs({ facts: { tenureYears: 4 } })).parts[0],
  ).toMatchObject({
    isKnown: true,
    figure: 4,
    points: 40,
  })
})

it('takes a value without ranks of the book as not known', () => {
  expect(gradePoint(gradeInput('value', { of: 'value' }, book), gradeInputs({ value: 5 })).coverage).toBe(0)
})
