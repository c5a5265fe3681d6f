import { describe, expect, it } from 'vitest'
import { addTo, compensatedSum, runningSum, totalOf } from '../../src/numeric/compensated-sum.js'

const tenths = Array.from({ length: 100_000 }, () => 0.1)

describe('compensatedSum', () => {
  it('keeps what plain addition drops', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2)
    expect(compensatedSum(tenths)).toBe(10_000)
    expect(tenths.reduce((sum, value) => sum + value, 0)).not.toBe(10_000)
  })

  it('is 0 for nothing', () => {
    expect(compensatedSum([])).toBe(0)
  })

  it('is infinite where plain addition overflows', () => {
    expect(compensatedSum([1e308, 1e308, 1])).toBe(Number.POSITIVE_INFINITY)
    expect(compensatedSum([-1e308, -1e308])).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('a running sum', () => {
  it('gives the same, value by value', () => {
    const sum = runningSum()
    for (const value of tenths) addTo(sum, value)
    expect(totalOf(sum)).toBe(compensatedSum(tenths))
  })

  it('takes a large value after small ones', () => {
    const sum = runningSum()
    for (const value of [1, 1e100, -1e100]) addTo(sum, value)
    expect(totalOf(sum)).toBe(1)
  })
})
