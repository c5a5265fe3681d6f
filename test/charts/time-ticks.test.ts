import { expect, it } from 'vitest'
import { timeTicks } from '../../src/charts/time-ticks.js'

it('has round numbers, eleven at most', () => {
  expect(timeTicks(3)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3])
  expect(timeTicks(10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(timeTicks(0.3).at(-1)).toBe(0.3)
  for (const end of [1e-3, 0.7, 1, 12, 59, 360, 1e6]) {
    const ticks = timeTicks(end)
    expect(ticks.length).toBeGreaterThan(3)
    expect(ticks.length).toBeLessThan(12)
    expect(ticks.at(-1)).toBeLessThanOrEqual(end)
  }
})
