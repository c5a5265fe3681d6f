import { describe, expect, it } from 'vitest'
import { windowsAhead, windowsBehind } from '../../../src/project/coverage/windows.js'

const of = (...values: number[]) => Float64Array.from(values)

describe('windows of months', () => {
  it('end with each period, and are whole once so many months have passed', () => {
    const behind = windowsBehind(of(3, 3, 3, 3, 3), 12)
    expect(Array.from(behind.isWhole)).toEqual([0, 0, 0, 1, 1])
    expect(Array.from(behind.sums(of(1, 2, 3, 4, 5)))).toEqual([1, 3, 6, 10, 14])
  })

  it('begin after each period', () => {
    const ahead = windowsAhead(of(6, 6, 6), 12)
    expect(Array.from(ahead.isWhole)).toEqual([1, 0, 0])
    expect(Array.from(ahead.sums(of(1, 2, 3)))).toEqual([5, 3, 0])
  })

  it('take of a period that lies partly in them its share', () => {
    expect(Array.from(windowsBehind(of(6, 6, 2), 12).sums(of(6, 60, 600)))).toEqual([6, 66, 664])
    expect(Array.from(windowsAhead(of(12, 12), 6).sums(of(1, 10)))).toEqual([5, 0])
    expect(Array.from(windowsAhead(of(12, 12), 6).isWhole)).toEqual([1, 0])
  })

  it('of no months hold nothing', () => {
    expect(Array.from(windowsAhead(of(12, 12), 0).sums(of(1, 10)))).toEqual([0, 0])
  })

  it('are whole whatever rounding leaves', () => {
    const fifths = new Float64Array(60).fill(0.2)
    expect(windowsBehind(fifths, 12).isWhole[59]).toBe(1)
    expect(windowsBehind(fifths, 12).isWhole[58]).toBe(0)
  })
})
