import { expect, it } from 'vitest'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'
import { scoreColumns } from '../../../src/loyalty/loyalty-index/score-columns.js'
import { SMALL } from './small-policy.js'

it('says by columns what the formula says by hand', () => {
  const figures = new Map([
    ['wallet', Float64Array.of(0.5, Number.NaN, 1)],
    ['recommend', Float64Array.of(8, Number.NaN, 10)],
  ])
  const { index, scored, lower, upper, coverage, contributions, behaviour } = scoreColumns(
    readPolicy(SMALL),
    figures,
    3,
  )
  // Known: 0.4 · 0.5 and 0.3 · 0.8 of a weight of 0.7.
  expect(index[0]).toBeCloseTo(44 / 0.7, 12)
  expect(lower[0]).toBeCloseTo(44, 12)
  expect(upper[0]).toBeCloseTo(74, 12)
  expect(coverage[0]).toBeCloseTo(0.7, 12)
  expect([index[1], scored[1], lower[1], upper[1], coverage[1]]).toEqual([0, 0, 0, 100, 0])
  expect(index[2]).toBeCloseTo(100, 12)
  expect(index[2]).toBeLessThanOrEqual(100)
  expect(contributions['recommend']![0]).toBeCloseTo(24 / 0.7, 12)
  expect(Array.from(contributions['trust']!)).toEqual([0, 0, 0])
  expect(Array.from(behaviour.defined)).toEqual([1, 0, 1])
})
