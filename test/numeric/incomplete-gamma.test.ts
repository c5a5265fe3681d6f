import stdlibGammaInverse from '@stdlib/math-base-special-gammaincinv'
import { describe, expect, it } from 'vitest'
import { gammaP, gammaPInverse, gammaQ, gammaQInverse } from '../../src/numeric/incomplete-gamma.js'

describe('gammaP and gammaQ', () => {
  it('are those of an exponential variable for a = 1', () => {
    for (const x of [1e-10, 0.3, 1, 20, 700]) {
      expect(gammaP(1, x)).toBeCloseRelative(-Math.expm1(-x), 1e-14)
      expect(gammaQ(1, x)).toBeCloseRelative(Math.exp(-x), 1e-14)
    }
  })

  // Where @stdlib is wrong; mpmath, 60 digits.
  it.each([
    [1399.7, 1353, 0.10501776059426768],
    [985.6381069642705, 1120.2474478543527, 0.9999808204304577],
    [0.5, 1e-12, 1.1283791670951364e-6],
  ])('P(%d, %d)', (a, x, expected) => {
    expect(gammaP(a, x)).toBeCloseRelative(expected, 1e-13)
  })

  it('go to the ends', () => {
    expect([gammaP(2, 0), gammaQ(2, 0), gammaP(2, Infinity), gammaQ(2, Infinity)]).toEqual([0, 1, 1, 0])
    expect([gammaP(1e9, 1), gammaQ(1e9, 1)]).toEqual([0, 1])
  })

  it.each([
    [0, 1],
    [-1, 1],
    [1, -1],
    [Number.NaN, 1],
    [1, Number.NaN],
    [Infinity, 1],
    [Infinity, Infinity],
  ])('are NaN outside their domain: (%d, %d)', (a, x) => {
    expect([gammaP(a, x), gammaQ(a, x)]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('gammaPInverse and gammaQInverse', () => {
  it.each([0.05, 0.7, 3, 59, 61, 800, 1e5])('undo gammaP and gammaQ for a = %d', a => {
    for (const p of [1e-200, 1e-20, 0.01, 0.3, 0.5, 0.9]) {
      const x = gammaPInverse(p, a)
      if (x > 1e-300) expect(gammaP(a, x)).toBeCloseRelative(p, 1e-13 * (10 + Math.sqrt(a) - Math.log(p)))
      expect(gammaQ(a, gammaQInverse(p, a))).toBeCloseRelative(p, 1e-13 * (10 + Math.sqrt(a) - Math.log(p)))
    }
  })

  // x = a (1 + z √(1/a) + (z² - 1) / (3a) + ...), Cornish and Fisher's expansion; z = Φ⁻¹(0.9).
  it.each([1e12, 1e15, 1e18, 1e30])('keep the width of a narrow distribution, a = %d', a => {
    const z = 1.2815515655446004
    expect(gammaPInverse(0.9, a)).toBeCloseRelative(a + z * Math.sqrt(a) + (z * z - 1) / 3, 1e-14)
    expect(gammaQInverse(0.9, a)).toBeCloseRelative(a - z * Math.sqrt(a) + (z * z - 1) / 3, 1e-14)
  })

  it('agree with @stdlib where that is right', () => {
    for (const a of [0.3, 2, 15, 300]) {
      for (const p of [1e-10, 0.01, 0.4, 0.99]) {
        expect(gammaPInverse(p, a)).toBeCloseRelative(stdlibGammaInverse(p, a), 1e-11)
      }
    }
  })

  it('go to the ends', () => {
    expect([gammaPInverse(0, 2), gammaPInverse(1, 2), gammaQInverse(0, 2), gammaQInverse(1, 2)]).toEqual([
      0,
      Infinity,
      Infinity,
      0,
    ])
    expect(gammaPInverse(1e-300, 1e-3)).toBe(0)
  })

  it('are NaN outside their domain', () => {
    for (const [p, a] of [
      [-0.1, 1],
      [1.1, 1],
      [0.5, 0],
      [0.5, Infinity],
      [Number.NaN, 1],
    ] as const) {
      expect([gammaPInverse(p, a), gammaQInverse(p, a)]).toEqual([Number.NaN, Number.NaN])
    }
  })
})
