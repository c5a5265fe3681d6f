import { expect, it } from 'vitest'
import { indexOfAnswers } from '../../../src/satisfaction/index.js'
import { meanInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const SCALE = { lowest: 1, highest: 10 }
const OPTIONS = { itemWeights: { a: 3, b: 1 }, scale: SCALE }
const ANSWERS = { a: [9, 7, 8, null, 2], b: [8, 6, 7, 9, undefined], unused: [1, 1, 1, 1, 1] }

it('is the mean of what each row has, with the interval of a mean', () => {
  const { index, scores, interval, rows, incomplete } = indexOfAnswers(ANSWERS, OPTIONS)
  const own = [0, 1, 2].map(row => scores.values[row]!)
  expect(own[0]).toBeCloseTo((100 * (0.75 * 9 + 0.25 * 8 - 1)) / 9, 12)
  const { value, interval: plain } = meanInterval(own)
  expect(index).toBeCloseTo(value, 12)
  expect(interval!.lower).toBeCloseTo(plain!.lower, 10)
  expect([rows, incomplete]).toEqual([3, 2])
  expect(Array.from(scores.defined)).toEqual([1, 1, 1, 0, 0])
  expect(scores.values[3]).toBe(0)
})

it('is not surer for the same client answering twice', () => {
  const twice = { a: [9, 7, 8, 9, 7, 8], b: [8, 6, 7, 8, 6, 7] }
  const clients = ['x', 'y', 'z', 'x', 'y', 'z']
  const once = indexOfAnswers({ a: [9, 7, 8], b: [8, 6, 7] }, OPTIONS)
  const both = indexOfAnswers(twice, { ...OPTIONS, clients })
  expect(both.interval!.lower).toBeCloseTo(once.interval!.lower, 10)
  expect(indexOfAnswers(twice, OPTIONS).interval!.lower).toBeGreaterThan(once.interval!.lower)
})

it('counts a row of weight 2 like two, and one of weight 0 not at all', () => {
  const weights = [2, 1, 0]
  const { index, rows, items } = indexOfAnswers({ a: [9, 7, 1], b: [8, 6, 1] }, { ...OPTIONS, weights })
  expect(index).toBeCloseTo(indexOfAnswers({ a: [9, 9, 7], b: [8, 8, 6] }, OPTIONS).index, 10)
  expect(rows).toBe(2)
  expect(items[0]!.mean).toBeCloseTo(25 / 3, 12)
})

it('tells groups apart in the order in which they are met, without those that have no index', () => {
  const groups = ['north', 'south', 'north', 'east', 'south']
  const answers = { a: [9, 7, 5, null, 3], b: [9, 7, 5, 9, 3] }
  const found = indexOfAnswers(answers, { ...OPTIONS, groups }).groups!
  expect(found.map(({ group, rows }) => [group, rows])).toEqual([
    ['north', 2],
    ['south', 2],
  ])
  expect(found[0]!.index).toBeCloseTo((100 * 6) / 9, 12)
  const [one] = indexOfAnswers({ a: [9, 7], b: [8, 6] }, { ...OPTIONS, groups: ['n', 's'] }).groups!
  expect(one).not.toHaveProperty('interval')
})

it.each([
  [{ a: [9] }, OPTIONS, 'MISSING_VALUE', 'answers.b'],
  [{ a: [9], b: [8, 7] }, OPTIONS, 'LENGTH_MISMATCH', 'answers.b'],
  [{ a: [0], b: [8] }, OPTIONS, 'OUT_OF_RANGE', 'answers.a[0]'],
  [{ a: [null], b: [8] }, OPTIONS, 'NO_DATA', 'answers'],
  [{ a: [9], b: [8] }, { ...OPTIONS, clients: ['x', 'y'] }, 'LENGTH_MISMATCH', 'options.clients'],
  [{ a: [9], b: [8] }, { ...OPTIONS, weights: [-1] }, 'OUT_OF_RANGE', 'options.weights[0]'],
  [{ a: [9], b: [8] }, { ...OPTIONS, groups: [null] }, 'INVALID_TYPE', 'options.groups[0]'],
  [{ a: [9], b: [8] }, { ...OPTIONS, by: ['n'] }, 'UNKNOWN_OPTION', 'options.by'],
])('refuses: %#', (answers, options, code, path) => {
  const given = JSON.parse(JSON.stringify({ answers, options }))
  expect(thrown(() => indexOfAnswers(given.answers, given.options))).toMatchObject({ code, path })
})
