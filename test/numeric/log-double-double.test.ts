import { describe, expect, it } from 'vitest'
import { sumError } from '../../src/numeric/double-double.js'
import { logDoubleDouble } from '../../src/numeric/log-double-double.js'

/** Fixed point with 200 bits, to check doubles by whole numbers. */
const BITS = 200n
const ONE = 1n << BITS

function fixed(x: number): bigint {
  const [, exponent = '0'] = /e([+-]\d+)$/.exec(x.toExponential()) ?? []
  const shift = Math.max(0, 60 - Math.floor((Number(exponent) * 10) / 3))
  return (BigInt(x * 2 ** shift) << BITS) >> BigInt(shift)
}

/** ln of a fixed-point number: halved or doubled into [1, 2), then 2 artanh((x - 1) / (x + 1)). */
function fixedLog(x: bigint): bigint {
  let twos = 0n
  let m = x
  for (; m >= 2n * ONE; m >>= 1n) twos++
  for (; m < ONE; m <<= 1n) twos--
  return twos * artanhTwice(2n * ONE) + artanhTwice(m)
}

function artanhTwice(x: bigint): bigint {
  const s = ((x - ONE) << BITS) / (x + ONE)
  const square = (s * s) >> BITS
  let sum = 0n
  for (let power = s, odd = 1n; power !== 0n; power = (power * square) >> BITS, odd += 2n) sum += power / odd
  return 2n * sum
}

function logOf(hi: number, lo = 0): [number, number] {
  const high = new Float64Array(3)
  const low = new Float64Array(3)
  logDoubleDouble(hi, lo, high, low, 1)
  expect([high[0], high[2], low[0], low[2]]).toEqual([0, 0, 0, 0])
  return [high[1]!, low[1]!]
}

describe('logDoubleDouble', () => {
  it('is right to 30 digits, checked by whole numbers', () => {
    for (let i = 0; i < 500; i++) {
      const alpha = 0.01 + (i % 37) * 0.731
      const hi = alpha + i
      const lo = sumError(alpha, i)
      const [high, low] = logOf(hi, lo)
      const exact = fixedLog(fixed(alpha) + BigInt(i) * ONE)
      const error = fixed(high) + fixed(low) - exact
      expect(Math.abs(Number(error)) / Math.abs(Number(exact))).toBeLessThan(1e-30)
    }
  })

  it('has the known digits of ln 10, and 0 for 1', () => {
    // ln 10 = 2.302585092994046...
    const [ten, tenRest] = logOf(10)
    expect(ten).toBe(Math.LN10)
    expect(tenRest).toBeCloseRelative(-2.1707562233822494e-16, 1e-15)
    expect(logOf(1)).toEqual([0, 0])
    const [high, low] = logOf(1, 1e-20)
    expect(high + low).toBeCloseRelative(1e-20, 1e-15)
  })

  it('covers the range of doubles', () => {
    for (const x of [1e-290, 1e-100, 1e100, 1e300]) expect(logOf(x)[0]).toBeCloseRelative(Math.log(x), 1e-15)
  })

  it('keeps a million times a difference of logarithms right', () => {
    const [later, laterRest] = logOf(100)
    const [earlier, earlierRest] = logOf(100, -1e-6)
    const exponent = 1e6 * (later - earlier + (laterRest - earlierRest))
    expect(Math.exp(exponent)).toBeCloseRelative(Math.exp(-1e6 * Math.log1p(-1e-8)), 1e-15)
  })
})
