import { describe, expect, it } from 'vitest'
import { log1mExp, log1pExp, logSumExp } from '../../src/numeric/log-space.js'

describe('logSumExp', () => {
  it('neither overflows nor vanishes', () => {
    expect(logSumExp([1000, 1000])).toBeCloseRelative(1000 + Math.LN2, 1e-15)
    expect(logSumExp([-1000, -1000, -1000])).toBeCloseRelative(-1000 + Math.log(3), 1e-15)
  })

  it('ignores logarithms of nothing, and is one where there is nothing else', () => {
    expect(logSumExp([-Infinity, 2])).toBe(2)
    expect(logSumExp([-Infinity])).toBe(-Infinity)
    expect(logSumExp([])).toBe(-Infinity)
  })

  it('reads typed arrays', () => {
    expect(logSumExp(Float64Array.of(Math.log(1), Math.log(2)))).toBeCloseRelative(Math.log(3), 1e-15)
  })
})

describe('log1mExp', () => {
  it('keeps the digits at both ends', () => {
    expect(log1mExp(-1e-20)).toBeCloseRelative(-20 * Math.LN10, 1e-15)
    expect(log1mExp(-50)).toBeCloseRelative(-Math.exp(-50), 1e-15)
    expect(log1mExp(-Math.LN2)).toBeCloseRelative(-Math.LN2, 1e-15)
  })
})

describe('log1pExp', () => {
  it('keeps the digits at both ends', () => {
    expect(log1pExp(1000)).toBe(1000)
    expect(log1pExp(-50)).toBeCloseRelative(Math.exp(-50), 1e-15)
    expect(log1pExp(0)).toBe(Math.LN2)
    expect(log1pExp(2)).toBeCloseRelative(Math.log(1 + Math.exp(2)), 1e-15)
  })
})
