import { expect, it } from 'vitest'
import { shareAlive } from '../../../../src/project/profitability/engine/alive.js'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'

it('is the mean of survival, as a sum of small steps has it', () => {
  const timing = defaultTiming(0.3, 2, 'p')
  let sum = 0
  for (let k = 0; k < 10_000; k++) sum += 0.7 ** (0.5 + (k + 0.5) / 10_000)
  expect(shareAlive(timing, 0.5, 1.5)).toBeCloseTo(sum / 10_000, 9)
})

it('adds up over stretches that follow one another', () => {
  const timing = defaultTiming(0.3, 2, 'p')
  expect(0.25 * shareAlive(timing, 0, 0.25) + 0.75 * shareAlive(timing, 0.25, 1)).toBeCloseTo(
    shareAlive(timing, 0, 1),
    14,
  )
})

it('is 1 of who never defaults and 0 of who does at once', () => {
  expect(shareAlive(defaultTiming(0, 1, 'p'), 0, 1)).toBe(1)
  expect(shareAlive(defaultTiming(1, 1, 'p'), 0, 1)).toBe(0)
  expect(shareAlive(defaultTiming(1e-16, 1, 'p'), 0, 1)).toBe(1)
})
