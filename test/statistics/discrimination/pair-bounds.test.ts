import { expect, it } from 'vitest'
import { pairBounds, pairTest } from '../../../src/statistics/discrimination/pair-bounds.js'
import { proportionInterval } from '../../../src/statistics/index.js'

it('are Clopper-Pearson ends where the share is of whole pairs', () => {
  for (const right of [0, 1, 4, 7]) {
    const { lower, upper } = proportionInterval(right, 7, { method: 'clopper-pearson' })
    expect(pairBounds(right / 7, 7, 0.025)).toEqual([expect.closeTo(lower, 12), expect.closeTo(upper, 12)])
  }
})

it('go on between whole numbers', () => {
  const [lower, upper] = pairBounds(0.5, 3, 0.025)
  expect(lower).toBeGreaterThan(pairBounds(1 / 3, 3, 0.025)[0])
  expect(upper).toBeLessThan(pairBounds(2 / 3, 3, 0.025)[1])
  expect(lower + upper).toBeCloseTo(1, 12)
})

it('agree with their test', () => {
  expect(pairTest(1, 5)).toBeCloseRelative(2 / 32, 1e-12)
  expect(pairTest(0, 5)).toBeCloseRelative(2 / 32, 1e-12)
  expect(pairTest(0.5, 5)).toBe(1)
  // Of six right pairs of six 2/64 < 0.05, and so one half is beyond the bounds; of five it is not.
  expect(pairTest(1, 6)).toBeLessThan(0.05)
  expect(pairBounds(1, 6, 0.025)[0]).toBeGreaterThan(0.5)
  expect(pairBounds(1, 5, 0.025)[0]).toBeLessThan(0.5)
})
