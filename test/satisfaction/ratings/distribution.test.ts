import { expect, it } from 'vitest'
import { answerCounts } from '../../../src/satisfaction/ratings/distribution.js'
import { readRating } from '../../../src/satisfaction/ratings/read-rating.js'

it('counts each answer, with its share of the weight', () => {
  const data = { answers: [5, 1, 5, null, 3], weights: [1, 2, 1, 9, 4] }
  const read = readRating(data, 'data', { scale: { lowest: 1, highest: 5 }, isWhole: true })
  expect(answerCounts(read)).toEqual([
    { answer: 1, count: 1, share: 0.25 },
    { answer: 3, count: 1, share: 0.5 },
    { answer: 5, count: 2, share: 0.25 },
  ])
})
