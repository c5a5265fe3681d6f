import { expect, it } from 'vitest'
import { readLevels } from '../../../src/satisfaction/servqual/read-levels.js'
import { adjusted, difference, meanScore, unitScores } from '../../../src/satisfaction/servqual/unit-scores.js'

const read = readLevels(
  [
    ['before', { a: [1, 2, null], b: [3, 4, 5] }],
    ['after', { a: [5, 5, 5], b: [5, null, 5] }],
  ],
  { dimensions: { both: ['a', 'b'] }, scale: { lowest: 1, highest: 5 }, clients: ['x', 'y', 'x'] },
)

it('takes people who answered at all levels', () => {
  const scores = unitScores(read, read.dimensions[0]!)
  expect(scores.columns.map(column => Array.from(column))).toEqual([[2], [5]])
  expect(scores.clients!.count).toBe(1)
  const question = unitScores(read, read.questions[0]!)
  expect(Array.from(question.columns[0]!)).toEqual([1, 2])
  expect(meanScore(question.columns[1]!, question, 0.95)).toMatchObject({ value: 5, clusters: 2 })
  expect(difference(question.columns[1]!, question.columns[0]!, question, 0.95).value).toBe(3.5)
})

it('adjusts the p-values that are there', () => {
  const tests = adjusted([{ value: 1, pValue: 0.01 }, undefined, { value: 2 }, { value: 3, pValue: 0.04 }])
  expect(tests.map(one => one?.adjustedPValue)).toEqual([0.02, undefined, undefined, 0.04])
  expect(adjusted([{ value: 2 }, undefined])).toEqual([{ value: 2 }, undefined])
})
