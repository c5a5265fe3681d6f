import { describe, expect, it } from 'vitest'
import { determinantOfTwo, logarithmOfTwo } from '../../../../src/risk/migration/generators/two-states.js'

function rateUp(a: number, b: number): number {
  const found = logarithmOfTwo([1 - a, a, b, 1 - b])
  return found.exists ? (found.logarithm[1] ?? Number.NaN) : Number.NaN
}

describe('determinantOfTwo', () => {
  it('has the right sign where the products are next to each other', () => {
    expect(determinantOfTwo([0.5, 0.5, 0.5, 0.5])).toBe(0)
    const up = 0.1 + 2 ** -57
    expect(determinantOfTwo([0.1, 0.9, 0.1, 0.9])).toBe(0)
    expect(determinantOfTwo([up, 0.9, 0.1, 0.9])).toBe(0.9 * (up - 0.1))
    expect(determinantOfTwo([0.9, 0.1, 0.2, 0.8])).toBeCloseRelative(0.7, 1e-15)
  })
})

describe('logarithmOfTwo', () => {
  it('is −ln(1 − a − b) / (a + b) times the probability', () => {
    expect(rateUp(0.1, 0.2)).toBeCloseRelative((-Math.log(0.7) / 0.3) * 0.1, 1e-15)
    expect(rateUp(0.4, 0.4)).toBeCloseRelative((-Math.log(0.2) / 0.8) * 0.4, 1e-14)
    expect(rateUp(0.1, 0)).toBeCloseRelative(-Math.log(0.9), 1e-15)
  })

  it('keeps digits of a tiny probability, and of one that is next to certain', () => {
    expect(rateUp(1e-300, 0)).toBe(1e-300)
    const found = logarithmOfTwo([1e-20, 1, 0, 1])
    expect(found.exists && found.logarithm[1]).toBeCloseRelative(20 * Math.LN10, 1e-15)
  })

  it('is 0 where nobody moves', () => {
    const found = logarithmOfTwo([1, 0, 0, 1])
    expect(found.exists && Array.from(found.logarithm)).toEqual([0, 0, 0, 0])
  })

  it.each([
    ['singular', [0.5, 0.5, 0.5, 0.5]],
    ['negative-eigenvalue', [0.4, 0.6, 0.6, 0.4]],
    ['negative-eigenvalue', [0, 1, 1, 0]],
  ] as const)('says that there is none: %s', (reason, cells) => {
    const found = logarithmOfTwo(cells)
    expect(found.exists || found.reason).toBe(reason)
  })
})
