import { expect, it } from 'vitest'
import { expectGradeOutcomes } from '../../../src/risk/validation/grade-outcome.js'
import { thrown } from '../../errors/thrown.js'

const good = { grade: 'A', probabilityOfDefault: 0.01, borrowers: 10, defaults: 1 }

it('passes grades as they are', () => {
  expect(expectGradeOutcomes([good], 'grades')).toEqual([good])
})

it.each([
  [[], 'grades'],
  [[good, good], 'grades[1].grade'],
  [[{ ...good, probabilityOfDefault: 2 }], 'grades[0].probabilityOfDefault'],
  [[{ ...good, probabilityOfDefault: -0.1 }], 'grades[0].probabilityOfDefault'],
  [[{ ...good, borrowers: 1.5 }], 'grades[0].borrowers'],
  [[{ ...good, defaults: 11 }], 'grades[0].defaults'],
  [[{ ...good, grade: 7 }], 'grades[0].grade'],
  [[{ ...good, pd: 0.01 }], 'grades[0].pd'],
  [[null], 'grades[0].borrowers'],
  ['A', 'grades'],
])('refuses %o', (grades, path) => {
  expect(thrown(() => expectGradeOutcomes(grades, 'grades')).path).toBe(path)
})
