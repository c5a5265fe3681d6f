import { expect, test } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { diceOf } from '../../../src/records/sample-lender/dice.js'

const dice = diceOf(randomStream(11))
const mean = (draw: () => number, times = 20_000): number =>
  Array.from({ length: times }, draw).reduce((sum, value) => sum + value, 0) / times

test('whole numbers reach both ends, and every word of a list is picked alike', () => {
  expect(new Set(Array.from({ length: 200 }, () => dice.whole(2, 4)))).toEqual(new Set([2, 3, 4]))
  for (const word of ['a', 'b', 'c'] as const)
    expect(mean(() => (dice.pick(['a', 'b', 'c']) === word ? 1 : 0))).toBeCloseTo(1 / 3, 1)
  expect(dice.pick(['only'])).toBe('only')
})

test('means are what is asked for', () => {
  expect(mean(() => dice.between(2, 4))).toBeCloseTo(3, 1)
  expect(mean(() => dice.wait(5))).toBeCloseTo(5, 0)
  expect(mean(() => dice.count(1.5))).toBeCloseTo(1.5, 1)
  expect(mean(() => dice.normal())).toBeCloseTo(0, 1)
  expect(mean(() => (dice.happens(0.2) ? 1 : 0))).toBeCloseTo(0.2, 1)
})
