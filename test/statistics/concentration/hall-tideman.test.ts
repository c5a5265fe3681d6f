import { expect, it } from 'vitest'
import { concentrationRatio, giniCoefficient, hallTideman } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { REFUSED, TEN, untyped } from './samples.js'

it("follows from Gini's coefficient", () => {
  expect(hallTideman(TEN)).toBeCloseTo(1 / (10 * (1 - giniCoefficient(TEN))), 14)
  expect(hallTideman([6, 6, 6, 6])).toBeCloseTo(0.25, 15)
  expect(hallTideman([0, 6])).toBe(1)
})

it('gives the share of the largest', () => {
  const total = TEN.reduce((sum, value) => sum + value, 0)
  expect(concentrationRatio(TEN, { largest: 2 })).toBeCloseTo((22261 + 11904) / total, 15)
  expect(concentrationRatio(TEN, { largest: 50 })).toBeCloseTo(1, 15)
  expect(concentrationRatio([3], { largest: 1 })).toBe(1)
})

it.each(REFUSED)('refuses %o by %s', (given, code) => {
  expect(thrown(() => hallTideman(untyped(given))).code).toBe(code)
  expect(thrown(() => concentrationRatio(untyped(given), { largest: 1 })).code).toBe(code)
})

it('refuses a number of the largest that is none', () => {
  for (const largest of [0, 1.5, -1]) {
    expect(thrown(() => concentrationRatio(TEN, { largest })).path).toBe('options.largest')
  }
})
