import { expect, it } from 'vitest'
import { gradeOf, learnGrading, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { gradeInputs } from './inputs.js'

const book = Array.from({ length: 100 }, (_, i) => gradeInputs({ id: `C${i}`, value: i, satisfaction: i }))
const learner = learnGrading(VALUE_POLICY)
for (const client of book) learner.add(client)
const learnt = learner.finish()

it('gives the best fifth A, the next two fifths B', () => {
  const grades = book.map(client => gradeOf(client, learnt, VALUE_POLICY).grade)
  expect(grades.filter(grade => grade === 'A')).toHaveLength(20)
  expect(grades.filter(grade => grade === 'B')).toHaveLength(40)
  expect(grades.lastIndexOf('C')).toBeLessThan(grades.indexOf('B'))
})
