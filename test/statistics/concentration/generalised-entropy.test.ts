import { expect, it } from 'vitest'
import { generalisedEntropy, meanLogDeviation, theilIndex } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { REFUSED, TEN, untyped, WIDE } from './samples.js'

const mean = TEN.reduce((sum, value) => sum + value, 0) / TEN.length
const average = (of: (ratio: number) => number): number =>
  TEN.reduce((sum, value) => sum + of(value / mean), 0) / TEN.length

it('is what the definitions say', () => {
  expect(theilIndex(TEN)).toBeCloseTo(
    average(x => x * Math.log(x)),
    14,
  )
  expect(meanLogDeviation(TEN)).toBeCloseTo(
    average(x => -Math.log(x)),
    14,
  )
  for (const alpha of [-1, 0.5, 2, 3]) {
    const expected = average(x => x ** alpha - 1) / (alpha * (alpha - 1))
    expect(generalisedEntropy(TEN, { alpha })).toBeCloseTo(expected, 12)
  }
})

it('is 0 where all are the same, and keeps its digits next to that', () => {
  expect(theilIndex([3, 3, 3])).toBe(0)
  expect(meanLogDeviation([7])).toBe(0)
  expect(theilIndex([1, 1 + 1e-6]) / (1e-12 / 8)).toBeCloseTo(1, 4)
})

it('is ln n where one has all', () => {
  expect(theilIndex([0, 0, 0, 5])).toBeCloseTo(Math.log(4), 14)
  expect(generalisedEntropy([0, 0, 0, 5], { alpha: 0.5 })).toBeCloseTo(2, 14)
  expect(theilIndex(WIDE)).toBeGreaterThan(1)
})

it('refuses a 0 where the index would be infinite, and an order that no double can hold', () => {
  expect(thrown(() => meanLogDeviation([1, 0]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'values[1]' })
  expect(thrown(() => generalisedEntropy(WIDE, { alpha: -500 })).path).toBe('options.alpha')
  expect(thrown(() => generalisedEntropy(TEN, untyped({}))).path).toBe('options.alpha')
})

it.each(REFUSED)('refuses %o by %s', (given, code) => {
  expect(thrown(() => theilIndex(untyped(given))).code).toBe(code)
})
