import { expect, it } from 'vitest'
import { readLevels } from '../../../src/satisfaction/servqual/read-levels.js'

it('weighs questions so that dimensions count as asked', () => {
  const { overall, questions } = readLevels([['found', { a: [1], b: [2], c: [3] }]], {
    dimensions: { two: ['a', 'b'], one: ['c'] },
    scale: { lowest: 1, highest: 5 },
    dimensionWeights: { two: 60, one: 40 },
  })
  expect(overall.questions).toEqual(['a', 'b', 'c'])
  expect(overall.weights.map(weight => weight.toFixed(12))).toEqual([
    '0.300000000000',
    '0.300000000000',
    '0.400000000000',
  ])
  expect(questions.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})
