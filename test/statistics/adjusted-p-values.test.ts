import { expect, it } from 'vitest'
import { adjustedPValues } from '../../src/statistics/adjusted-p-values.js'
import { thrown } from '../errors/thrown.js'

it('adjusts as Benjamini and Hochberg did', () => {
  // Table 1 of their paper: 15 tests, of which the first four are believed at 5 %.
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]
  const adjusted = adjustedPValues(p)
  expect(adjusted.filter(value => value <= 0.05).length).toBe(4)
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 15)
  // The 5th to the 7th take the value of the 8th where that is less: 0.0298 · 15/7 = 0.06386.
  expect(adjusted[4]).toBeCloseTo(0.0603, 12)
  expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12)
  expect(adjusted[14]).toBe(1)
})

it('leaves one test as it is, and keeps the order given', () => {
  expect(Array.from(adjustedPValues([0.3]))).toEqual([0.3])
  expect(Array.from(adjustedPValues([0.04, 0.01, 0.04]))).toEqual([0.04, 0.03, 0.04])
  expect(Array.from(adjustedPValues([0, 1]))).toEqual([0, 1])
})

it('names what is no p-value', () => {
  expect(thrown(() => adjustedPValues([0.1, 1.1, Number.NaN]))).toMatchObject({ path: 'pValues[1]', issueCount: 2 })
  expect(thrown(() => adjustedPValues([])).code).toBe('EMPTY_INPUT')
})
