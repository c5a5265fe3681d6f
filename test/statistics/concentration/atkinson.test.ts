import { expect, it } from 'vitest'
import { atkinsonIndex } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { REFUSED, TEN, untyped, WIDE } from './samples.js'

it("gives the figures of R's ineq", () => {
  expect(atkinsonIndex(TEN, { aversion: 0.5 })).toBeCloseTo(0.1796591, 7)
  expect(atkinsonIndex(TEN, { aversion: 1 })).toBeCloseTo(0.3518251, 7)
})

it('is continuous at 1 and rises with aversion', () => {
  expect(atkinsonIndex(TEN, { aversion: 1 + 1e-6 })).toBeCloseTo(atkinsonIndex(TEN, { aversion: 1 }), 5)
  expect(atkinsonIndex(TEN, { aversion: 2 })).toBeGreaterThan(atkinsonIndex(TEN, { aversion: 1 }))
  expect(atkinsonIndex(WIDE, { aversion: 40 })).toBeLessThanOrEqual(1)
})

it('is 0 without aversion or among equals, 1 with a 0 and an aversion of 1', () => {
  expect(atkinsonIndex(TEN, { aversion: 0 })).toBe(0)
  expect(atkinsonIndex([4, 4], { aversion: 3 })).toBe(0)
  expect(atkinsonIndex([4], { aversion: 1 })).toBe(0)
  expect(atkinsonIndex([0, 4], { aversion: 1 })).toBe(1)
  expect(atkinsonIndex([0, 4], { aversion: 0.5 })).toBeCloseTo(0.5, 14)
})

it.each(REFUSED)('refuses %o by %s', (given, code) => {
  expect(thrown(() => atkinsonIndex(untyped(given), { aversion: 1 })).code).toBe(code)
})

it('refuses aversions that are none', () => {
  expect(thrown(() => atkinsonIndex(TEN, { aversion: -1 })).path).toBe('options.aversion')
})
