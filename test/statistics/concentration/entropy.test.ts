import { expect, it } from 'vitest'
import { herfindahl, renyiEntropy, shannonEntropy } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { REFUSED, TEN, untyped } from './samples.js'

it("is Shannon's at order 1 and -ln H at order 2", () => {
  expect(renyiEntropy([1, 1, 1, 1], { alpha: 1 })).toBeCloseTo(Math.log(4), 15)
  expect(renyiEntropy(TEN, { alpha: 1 })).toBe(shannonEntropy(TEN))
  expect(renyiEntropy([1, 2, 1], { alpha: 2 })).toBeCloseTo(0.9808292530117262, 14)
  expect(renyiEntropy(TEN, { alpha: 2 })).toBeCloseTo(-Math.log(herfindahl(TEN).index), 13)
})

it('is continuous at order 1', () => {
  for (const alpha of [1 - 1e-6, 1 + 1e-6, 1 - 1e-9]) {
    expect(renyiEntropy(TEN, { alpha })).toBeCloseTo(shannonEntropy(TEN), 5)
  }
})

it('counts values at order 0 and sees the largest alone at high orders', () => {
  expect(renyiEntropy([5, 0, 1e-6], { alpha: 0 })).toBeCloseTo(Math.log(2), 14)
  expect(renyiEntropy([3, 1], { alpha: 1e6 })).toBeCloseTo(-Math.log(0.75), 5)
})

it('is 0 where one has all', () => {
  expect(shannonEntropy([0, 4])).toBe(0)
  expect(shannonEntropy([4])).toBe(0)
  expect(renyiEntropy([0, 4], { alpha: 0.5 })).toBe(0)
})

it.each(REFUSED)('refuses %o by %s', (given, code) => {
  expect(thrown(() => shannonEntropy(untyped(given))).code).toBe(code)
})

it('refuses orders that are none', () => {
  expect(thrown(() => renyiEntropy(TEN, { alpha: -1 })).path).toBe('options.alpha')
  expect(thrown(() => renyiEntropy(TEN, untyped(undefined))).code).toBe('INVALID_TYPE')
  expect(thrown(() => renyiEntropy(TEN, untyped({ alpha: 1, beta: 2 }))).code).toBe('UNKNOWN_OPTION')
})
