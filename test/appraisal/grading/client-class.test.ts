import { expect, it } from 'vitest'
import { classifier } from '../../../src/appraisal/grading/client-class.js'
import { VALUE_POLICY } from '../../../src/appraisal/grading/presets.js'
import type { GradePoint } from '../../../src/appraisal/grading/types.js'
import { gradeInputs } from './inputs.js'

const classOf = classifier(VALUE_POLICY)

function points(indices: Readonly<Record<string, number>>): readonly GradePoint[] {
  return Object.entries(indices).map(([input, index]) => {
    return { input, index, weight: 0.1, standardDeviation: 0, coverage: 1, points: index / 10, parts: [] }
  })
}

it('reads grade, score and indices', () => {
  const strong = points({ value: 90, stability: 70, risk: 60 })
  expect(classOf({ grade: 'A', score: 80, points: strong }, gradeInputs())).toBe('strategic')
  expect(classOf({ grade: 'B', score: 80, points: strong }, gradeInputs())).toBe('quality')
  expect(classOf({ grade: 'C', score: 80, points: strong }, gradeInputs())).toBe('ordinary')
  expect(
    classOf({ grade: 'A', score: 80, points: points({ value: 79, stability: 70, risk: 60 }) }, gradeInputs()),
  ).toBe('quality')
})

it('reads attributes, and takes what is not known for no reason', () => {
  const byScore = classifier({
    ...VALUE_POLICY,
    classes: {
      strategic: {
        all: [
          { fact: 'listed', is: 'one-of', values: [true] },
          { fact: 'score', is: 'above', value: 50 },
        ],
      },
      quality: { fact: 'score', is: 'at-least', value: 50 },
    },
  })
  const graded = { grade: 'B', score: 50.5, points: [] } as const
  expect(byScore(graded, gradeInputs({ facts: { listed: true } }))).toBe('strategic')
  expect(byScore(graded, gradeInputs())).toBe('quality')
})
