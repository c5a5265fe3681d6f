import { expect, it } from 'vitest'
import { periodEnds, periodsWithinYear } from '../../../../src/risk/loss/credit-loss/period-ends.js'

it('cuts time into equal periods, the last one shorter', () => {
  expect(periodEnds(3, 1)).toEqual([1, 2, 3])
  expect(periodEnds(2.5, 1)).toEqual([1, 2, 2.5])
  expect(periodEnds(0.1, 4)).toEqual([0.1])
  expect(periodEnds(0.1 + 0.2, 10)).toHaveLength(3)
  expect(periodEnds(100, 365)).toHaveLength(36_500)
  expect(periodEnds(5, 12).at(-1)).toBe(5)
})

it('counts those of the first year', () => {
  expect(periodsWithinYear(60, 12)).toBe(12)
  expect(periodsWithinYear(3, 12)).toBe(3)
  expect(periodsWithinYear(2, 1)).toBe(1)
})
