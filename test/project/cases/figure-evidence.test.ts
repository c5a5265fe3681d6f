import { expect, it } from 'vitest'
import { figureEvidence } from '../../../src/project/cases/figure-evidence.js'

it('has the mean and the quantiles by weight', () => {
  const numbers = [
    { value: 0.02, weight: 4 },
    { value: 0.03, weight: 2 },
    { value: 0.05, weight: 1 },
  ]
  const { name, cases, effectiveCases, mean, quantiles } = figureEvidence('margin', numbers, [0, 0.5, 1])
  expect([name, cases]).toEqual(['margin', 3])
  expect(effectiveCases).toBeCloseTo(49 / 21, 13)
  expect(mean).toBeCloseTo((0.08 + 0.06 + 0.05) / 7, 15)
  // The window of the median runs from 2/7 to 5/7 of the weight: two thirds of it are of the first, one of the second.
  expect(quantiles[1]?.value).toBeCloseTo((2 * 0.02 + 0.03) / 3, 15)
  expect(quantiles[0]?.value).toBe(0.02)
})

it('of one number is that number', () => {
  const { effectiveCases, mean, quantiles } = figureEvidence('fee', [{ value: 0.1, weight: 1e-9 }], [0.1, 0.9])
  expect([effectiveCases, mean, ...quantiles.map(({ value }) => value)]).toEqual([1, 0.1, 0.1, 0.1])
})

it('holds at any magnitude', () => {
  for (const value of [1.7e308, -1.7e308, 5e-324]) {
    const numbers = [0.1, 0.2, 0.7].map(weight => ({ value, weight }))
    const { mean, quantiles } = figureEvidence('fee', numbers, [0, 0.5, 1])
    expect([mean, ...quantiles.map(one => one.value)]).toEqual([value, value, value, value])
  }
  const apart = [
    { value: 1.7e308, weight: 1 },
    { value: -1.7e308, weight: 1 },
  ]
  expect(figureEvidence('fee', apart, [0.5]).mean).toBe(0)
})
