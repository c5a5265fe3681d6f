import { expect, it } from 'vitest'
import { cutInterval, shareInterval } from '../../../../src/statistics/survival/scores/bounded-interval.js'

it('is symmetric in log-odds, and stays within (0, 1)', () => {
  const { lower, upper } = shareInterval(0.9, 0.2, 10, 0.95)
  const odds = (share: number) => Math.log(share / (1 - share))
  expect((odds(lower) + odds(upper)) / 2).toBeCloseTo(odds(0.9), 10)
  expect(upper).toBeLessThan(1)
})

it('goes by pairs where nothing scatters, and says nothing without pairs', () => {
  expect(shareInterval(1, 0, 3, 0.95).lower).toBeCloseTo(0.025 ** (1 / 3), 9)
  expect(shareInterval(0.5, 0, 0, 0.95)).toMatchObject({ lower: 0, upper: 1 })
})

it('is cut off at bounds', () => {
  expect(cutInterval(0.1, 1, [0, 1], 0.9)).toMatchObject({ lower: 0, upper: 1, level: 0.9 })
})
