import { expect, it } from 'vitest'
import { VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { gradedBook } from './book.js'

const { book, grades } = gradedBook(VALUE_POLICY)
const parts = grades.flatMap(({ points }) =>
  points.flatMap(({ input, parts }) => parts.map(part => ({ input, ...part }))),
)

it('has the mean of every part over the clients of whom it is known, of risk turned round', () => {
  expect(book['growth']).toEqual({ whole: 0.5, parts: {} })
  for (const [input, { parts: means }] of Object.entries(book)) {
    for (const [name, mean] of Object.entries(means)) {
      const known = parts.filter(part => part.input === input && part.name === name && part.isKnown)
      const sum = known.reduce((so, { grade }) => so + grade, 0)
      expect(mean, `${input} ${name}`).toBeCloseTo(sum / known.length, 7)
    }
  }
  expect(Object.keys(book['risk']!.parts)).toContain('defaultProbability')
})

it('has no mean of what nobody has', () => {
  expect(parts.some(({ input, name }) => input === 'loyalty' && name === 'trust')).toBe(true)
  expect(book['loyalty']?.parts['trust']).toBeUndefined()
})
