import { describe, expect, it } from 'vitest'
import { logTimes, powerOfRatio, powerOfTime } from '../../../src/lifetime/foundation/log-times.js'

describe('powerOfRatio', () => {
  // mpmath, 50 digits: ((alpha + first) / (alpha + second)) ** (r + x) of the doubles as given.
  it.each([
    [4.414, 300, 301, 0.243, 1000, 0.03761271374078666],
    [0.1, 999.9, 1000, 0.7, 1_000_000, 3.7384599999420956e-44],
    [0.001, 0.001, 1000, 12.5, 40, 6.368717306257346e-300],
  ])('alpha %d, from %d to %d, %d + %d', (alpha, first, second, r, x, expected) => {
    const logs = logTimes(Float64Array.of(first, second), alpha)
    expect(powerOfRatio(logs, 0, 1, x + Math.floor(r), r - Math.floor(r))).toBeCloseRelative(expected, 1e-15)
  })

  it('is 1 between equal times', () => {
    expect(powerOfRatio(logTimes(Float64Array.of(7), 3), 0, 0, 1e6, 0.5)).toBe(1)
  })
})

describe('powerOfTime', () => {
  it('is the power of the ratio to a time of 0', () => {
    const logs = logTimes(Float64Array.of(0, 12.5, 700), 4.414)
    expect(powerOfTime(logs, 0, 1e6, 0.5)).toBe(1)
    for (const at of [1, 2]) expect(powerOfTime(logs, at, 7, 0.243)).toBe(powerOfRatio(logs, 0, at, 7, 0.243))
  })
})
