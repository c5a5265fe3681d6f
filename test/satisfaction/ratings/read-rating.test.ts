import { expect, it } from 'vitest'
import { clientCodes } from '../../../src/records/client-codes.js'
import { readRating } from '../../../src/satisfaction/ratings/read-rating.js'
import { thrown } from '../../errors/thrown.js'

const scale = { lowest: 0, highest: 10 }
const open = { scale, isWhole: false }

it('keeps what was answered, with its row, its client and its part of the weight', () => {
  const data = { answers: [3, null, 7, 5], client: ['B', 'A', 'A', 'B'], weights: [1, 2, 3, 0] }
  const read = readRating(data, 'data', open)
  expect(Array.from(read.answers)).toEqual([3, 7])
  expect(Array.from(read.rows)).toEqual([0, 2])
  expect(Array.from(read.client ?? [])).toEqual([0, 1])
  expect(Array.from(read.weights ?? [])).toEqual([0.5, 1.5])
  // The row of weight 0 was answered: it is neither counted nor missing.
  expect(read.missing).toBe(1)
  expect(read.answeredShare).toBeCloseTo(4 / 6, 14)
})

it('numbers clients of several columns together', () => {
  const codes = clientCodes()
  readRating({ answers: [1, 1], client: ['A', 'B'] }, 'before', { ...open, codes })
  const { client } = readRating({ answers: [1, 1], client: ['B', 'C'] }, 'after', { ...open, codes })
  expect(Array.from(client ?? [])).toEqual([1, 2])
})

it('counts all bad cells and shows the first', () => {
  const answers = Array.from({ length: 25 }, () => 1.5)
  expect(thrown(() => readRating(answers, 'data', { scale, isWhole: true }))).toMatchObject({
    issueCount: 25,
    path: 'data[0]',
  })
  const weights = thrown(() => readRating({ answers: [1, 2], weights: [Number.POSITIVE_INFINITY, 'x'] }, 'data', open))
  expect(weights).toMatchObject({ issueCount: 2, path: 'data.weights[0]' })
  expect(thrown(() => readRating({ answers: [1], client: [''] }, 'data', open)).code).toBe('INVALID_CLIENT')
})
