import { expect, it } from 'vitest'
import { costLine } from '../../../src/appraisal/value/cost-line.js'

it('finds the line that costs lie on, whatever their sizes', () => {
  const amounts = [0, 1e3, 5e4, 2e6, 1e9]
  const { each = 0, perUnit = 0 } =
    costLine(
      amounts,
      amounts.map(amount => 6000 + 0.001 * amount),
    ) ?? {}
  expect(each).toBeCloseTo(6000, 6)
  expect(perUnit).toBeCloseTo(0.001, 12)
})

it('has no part below nothing', () => {
  // Falling costs: the mean, weighed 1 and 1/4 at amounts 1 and 3 about a mean of 2, so (2/3)² and (2/5)².
  const weights = [(2 / 3) ** 2, (2 / 5) ** 2] as const
  const mean = (weights[0] * 10 + weights[1] * 4) / (weights[0] + weights[1])
  expect(costLine([1, 3], [10, 4])).toEqual({ each: expect.closeTo(mean, 12), perUnit: 0 })
  // Costs that rise faster than amounts go through nothing.
  expect(costLine([1, 3], [1, 9])?.each).toBe(0)
  expect(costLine([0, 0], [5, 7])).toEqual({ each: 6, perUnit: 0 })
  expect(costLine([], [])).toBeUndefined()
})
