import { expect, it } from 'vitest'
import { exactChoice } from '../../../src/appraisal/next-step/exact-choice.js'

const groups = [[{ row: 0, gain: 60, cost: 10 }], [{ row: 1, gain: 100, cost: 20 }], [{ row: 2, gain: 120, cost: 30 }]]
const question = { groups, budget: 50, shadowPrice: 4, known: 160, most: 1000 }

it('finds what is better than the choice known, or says that nothing is', () => {
  expect(exactChoice(question)?.toString().split(',').toSorted()).toEqual(['1', '2'])
  expect(exactChoice({ ...question, known: 220 })).toBeUndefined()
})

it('finds it at any price of the budget, which only guides the search', () => {
  for (const shadowPrice of [0, 1, 4, 100]) expect(exactChoice({ ...question, shadowPrice })).toHaveLength(2)
})

it('gives up where too much would have to be looked at', () => {
  expect(exactChoice({ ...question, most: 2 })).toBe('too-many')
})
