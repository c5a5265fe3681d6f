import { describe, expect, it } from 'vitest'
import {
  expectAmount,
  expectQuantity,
  heldRange,
  minus,
  scaled,
  sumOfRanges,
  times,
} from '../../../../src/project/sustainability/impact/quantity.js'

const range = (lower: number, value: number, upper: number) => ({ value, lower, upper })

describe('quantities', () => {
  it('are ranges of themselves alone as numbers', () => {
    expect(expectQuantity(3, 'x')).toEqual(range(3, 3, 3))
    expect(expectQuantity(range(1, 2, 3), 'x')).toEqual(range(1, 2, 3))
  })

  it('add, subtract and multiply to the furthest ends', () => {
    const [one, other] = [range(1, 2, 3), range(-1, 1, 4)]
    expect(sumOfRanges([one, other])).toEqual(range(0, 3, 7))
    expect(minus(one, other)).toEqual(range(-3, 1, 4))
    expect(times(one, other)).toEqual(range(-3, 2, 12))
    expect(times(range(-2, -1, 0), other)).toEqual(range(-8, -1, 2))
    expect(scaled(one, 0.5)).toEqual(range(0.5, 1, 1.5))
  })

  it('hold their value', () => {
    expect(() => expectQuantity(range(3, 2, 4), 'x')).toThrow('x.lower')
    expect(() => expectQuantity(range(1, 2, 1), 'x')).toThrow('x.upper')
    expect(() => expectQuantity(Number.NaN, 'x')).toThrow('OUT_OF_RANGE')
    expect(() => expectQuantity(JSON.parse('null'), 'x')).toThrow('INVALID_TYPE')
    expect(() => expectAmount(range(-1, 2, 3), 'x')).toThrow('>= 0')
    expect(() => heldRange(range(0, 1, Number.POSITIVE_INFINITY), 'x')).toThrow('OUT_OF_RANGE')
  })
})
