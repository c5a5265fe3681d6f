import { expect, it } from 'vitest'
import { VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { gradedBook } from './book.js'

it('has the grades that stand in for what is not known, those of risk turned round', () => {
  const { book, grades } = gradedBook(VALUE_POLICY)
  expect(book['growth']).toEqual({ whole: 0.5, parts: {} })
  const unknown = grades.flatMap(({ points }) =>
    points.flatMap(({ input, parts }) => parts.filter(({ isKnown }) => !isKnown).map(part => ({ input, ...part }))),
  )
  const ofFacets = unknown.filter(({ input, name }) => input !== name && book[input]?.parts[name] !== undefined)
  expect(ofFacets.some(({ input }) => input === 'risk')).toBe(true)
  for (const { input, name, grade } of ofFacets) expect(book[input]?.parts[name]).toBeCloseTo(grade, 12)
})
