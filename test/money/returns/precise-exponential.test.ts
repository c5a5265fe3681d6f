import { describe, expect, it } from 'vitest'
import { PRECISION, preciseExp } from '../../../src/money/returns/precise-exponential.js'

const ONE = 1n << BigInt(PRECISION)
/** e to 100 decimals. */
const E = 27182818284590452353602874713526624977572470936999595749669676277240766303535475945713821785251664274n
const POWER = 10n ** 100n

describe('preciseExp', () => {
  it('has a hundred digits of e', () => {
    const { mantissa, power } = preciseExp(ONE)
    const scaled = ((mantissa << BigInt(power)) * POWER) >> BigInt(PRECISION)
    expect(scaled - E < 2n && E - scaled < 2n).toBe(true)
  })

  it.each([0, 1, -1, 0.3, -700, 4321])('agrees with doubles at %d', x => {
    const { mantissa, power } = preciseExp(BigInt(Math.round(x * 2 ** 40)) << BigInt(PRECISION - 40))
    const log = Math.log(Number(mantissa >> BigInt(PRECISION - 60)) / 2 ** 60) + power * Math.LN2
    expect(Math.abs(log - Math.round(x * 2 ** 40) / 2 ** 40)).toBeLessThan(1e-12 * Math.max(1, Math.abs(x)))
  })

  it('multiplies as exponentials do, to the last bits', () => {
    const [a, b] = [preciseExp(ONE / 3n), preciseExp(ONE - ONE / 3n)]
    const whole = preciseExp(ONE)
    const product = ((a.mantissa * b.mantissa) << BigInt(a.power + b.power)) >> BigInt(PRECISION)
    const off = product - (whole.mantissa << BigInt(whole.power))
    expect(off < 64n && off > -64n).toBe(true)
  })
})
