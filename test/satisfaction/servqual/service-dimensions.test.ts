import { expect, it } from 'vitest'
import {
  LENDER_SERVICE_DIMENSIONS,
  LENDER_SERVICE_STATEMENTS,
  SERVQUAL_DIMENSIONS,
} from '../../../src/satisfaction/servqual/index.js'

it('has the 22 questions of SERVQUAL, each once', () => {
  const questions = Object.values(SERVQUAL_DIMENSIONS).flat()
  expect(questions).toEqual(Array.from({ length: 22 }, (_, i) => `q${i + 1}`))
  expect(Object.values(SERVQUAL_DIMENSIONS).map(({ length }) => length)).toEqual([4, 5, 4, 4, 5])
})

it('has a statement in both languages for each question of a lender', () => {
  const questions = Object.values(LENDER_SERVICE_DIMENSIONS).flat()
  expect(Object.keys(LENDER_SERVICE_STATEMENTS)).toEqual(questions)
  for (const { en, zh } of Object.values(LENDER_SERVICE_STATEMENTS)) {
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(zh).toMatch(/^\p{Script=Han}.*。$/u)
  }
  expect(Object.isFrozen(LENDER_SERVICE_STATEMENTS['keepsWord'])).toBe(true)
})
