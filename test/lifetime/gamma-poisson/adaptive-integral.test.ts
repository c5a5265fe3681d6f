import { expect, it } from 'vitest'
import { integrateAdaptively } from '../../../src/lifetime/gamma-poisson/adaptive-integral.js'

it('finds peaks much narrower than the stretches they lie in', () => {
  const peak = (y: number): number => Math.exp(-((y - 0.4) ** 2) / (2 * 0.003 ** 2))
  expect(integrateAdaptively([-1, 0.1, 2], peak)).toBeCloseRelative(0.003 * Math.sqrt(2 * Math.PI), 1e-12)
})

it('is exact for what needs no halving', () => {
  let asked = 0
  const cubic = (y: number): number => {
    asked++
    return y ** 3
  }
  expect(integrateAdaptively([0, 1, 2], cubic)).toBeCloseRelative(4, 1e-15)
  expect(asked).toBe(2 * 3 * 12)
})

it('ends where roundings look like detail', () => {
  let asked = 0
  const noisy = (y: number): number => {
    asked++
    return 1 + 1e-6 * Math.sin(1e12 * y)
  }
  expect(integrateAdaptively([0, 1], noisy)).toBeCloseRelative(1, 1e-5)
  expect(asked).toBeLessThan(60_000)
})
