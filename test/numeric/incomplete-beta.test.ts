import stdlibBetaInverse from '@stdlib/math-base-special-betaincinv'
import { describe, expect, it } from 'vitest'
import {
  betaI,
  betaIComplement,
  betaIComplementInverse,
  betaIInverse,
  betaOdds,
} from '../../src/numeric/incomplete-beta.js'
import table from '../tables/incomplete-beta.table.json' with { type: 'json' }

describe('betaI and betaIComplement', () => {
  // Reference values: mpmath, 60 digits.
  it.each([
    [0.3, 2, 5, 0.5798249999999999, 0.420175],
    [1e-6, 3.3412196260608957, 0.1439274772351029, 4.821756646704709e-22, 1],
    [0.7, 523.1326835525416, 0.09699641041148864, 9.751140379744346e-85, 1],
    [0.999999, 0.02, 0.01, 0.4191706369804158, 0.5808293630195842],
  ])('at %d with (%d, %d)', (x, a, b, lower, upper) => {
    expect(betaI(x, a, b)).toBeCloseRelative(lower, 1e-13)
    expect(betaIComplement(x, a, b)).toBeCloseRelative(upper, 1e-13)
  })

  it(`meet ${table.tails.length} tails of 30 digits, for parameters to 1e100`, () => {
    const within = (value: number) => 1e-15 * (20 - Math.log(value))
    for (const [x, a, b, lower, upper] of table.tails as number[][]) {
      expect(betaI(x!, a!, b!)).toBeCloseRelative(lower!, within(lower!))
      expect(betaIComplement(x!, a!, b!)).toBeCloseRelative(upper!, within(upper!))
    }
  })

  it('go to the ends', () => {
    expect([betaI(0, 2, 3), betaI(1, 2, 3), betaIComplement(0, 2, 3), betaIComplement(1, 2, 3)]).toEqual([0, 1, 1, 0])
  })

  it.each([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, -1],
    [Number.NaN, 1, 1],
    [0.5, Infinity, 1],
    [0.5, 1, Infinity],
    [0.5, 2e150, 2],
    [0.5, 2, 2e150],
  ])('are NaN outside their domain: %d with (%d, %d)', (x, a, b) => {
    expect([betaI(x, a, b), betaIComplement(x, a, b)]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('the inverses', () => {
  it.each([
    [0.05, 0.3],
    [2, 5],
    [300, 0.4],
    [900, 700],
  ])('undo both tails for (%d, %d)', (a, b) => {
    for (const p of [1e-200, 1e-20, 0.01, 0.5, 0.9]) {
      const x = betaIInverse(p, a, b)
      if (x > 1e-300 && x < 0.9) expect(betaI(x, a, b)).toBeCloseRelative(p, 1e-11)
      const y = betaIComplementInverse(p, b, a)
      if (x < 0.9) expect(y).toBeCloseRelative(1 - x, 1e-12)
    }
  })

  it('agree with @stdlib where that is right', () => {
    for (const [a, b] of [
      [0.4, 0.7],
      [2, 5],
      [30, 3],
      [250, 300],
    ] as const) {
      for (const p of [1e-10, 0.01, 0.4, 0.9]) {
        expect(betaIInverse(p, a, b)).toBeCloseRelative(stdlibBetaInverse(p, a, b), 1e-11)
      }
    }
  })

  it(`meet ${table.betaQuantiles.length} quantiles of 30 digits, for parameters to 1e12`, () => {
    for (const [p, a, b, x] of table.betaQuantiles as number[][]) {
      expect(betaIInverse(p!, a!, b!)).toBeCloseRelative(x!, 1e-14)
    }
  })

  it('are the middle where everything is symmetric, however narrow', () => {
    for (const a of [1e9, 1e18, 1e100, 1e149]) {
      expect(betaIInverse(0.5, a, a)).toBe(0.5)
      expect(betaIInverse(0.01, a, 3 * a)).toBeCloseRelative(0.25, 3 / Math.sqrt(a) + 1e-15)
    }
  })

  it.each([1e14, 1e18, 1e22])('keep the width of a narrow distribution, a = b = %d', a => {
    const width = 1.959963984540054 / Math.sqrt(8 * a)
    expect(betaIInverse(0.975, a, a) - 0.5).toBeCloseRelative(width, 1e-5 + 1e-16 / width)
    expect(0.5 - betaIInverse(0.025, a, a)).toBeCloseRelative(width, 1e-5 + 1e-16 / width)
    expect(betaIComplementInverse(0.025, a, a)).toBe(betaIInverse(0.975, a, a))
  })

  it('keep the odds next to 1, where x has lost its digits', () => {
    const odds = betaOdds(1 - 1e-20, 1e-20, 2, 1)
    expect(odds).toBeCloseRelative(2e20, 1e-12)
    expect(betaIComplementInverse(1e-20, 2, 1)).toBe(1)
  })

  it('go to the ends', () => {
    expect([betaIInverse(0, 2, 3), betaIInverse(1, 2, 3)]).toEqual([0, 1])
    expect([betaIComplementInverse(0, 2, 3), betaIComplementInverse(1, 2, 3)]).toEqual([1, 0])
  })

  it('are NaN outside their domain', () => {
    for (const [p, a, b] of [
      [-0.1, 1, 1],
      [1.1, 1, 1],
      [0.5, 0, 1],
      [0.5, 1, 0],
      [0.5, Infinity, 2],
      [0.5, 2, Infinity],
    ] as const) {
      expect([betaIInverse(p, a, b), betaIComplementInverse(p, a, b)]).toEqual([Number.NaN, Number.NaN])
    }
  })
})
