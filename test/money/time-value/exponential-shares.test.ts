import { describe, expect, it } from 'vitest'
import {
  accumulationFactor,
  annuityFactor,
  shareBetween,
  sumOfExpm1,
  sumOfShares,
} from '../../../src/money/time-value/exponential-shares.js'

describe('factors of an annuity', () => {
  it('are sums of powers', () => {
    expect(annuityFactor(0.25, 3)).toBeCloseRelative(0.8 + 0.64 + 0.512, 1e-15)
    expect(accumulationFactor(0.25, 3)).toBeCloseRelative(1 + 1.25 + 1.5625, 1e-15)
  })

  it('are the number of periods at a rate that is none', () => {
    for (const rate of [0, 5e-324, 1e-300, -1e-300]) {
      expect(annuityFactor(rate, 0.5)).toBe(0.5)
      expect(accumulationFactor(rate, 12)).toBe(12)
    }
  })
})

describe('shareBetween', () => {
  it('adds up to 1 and neither overflows nor vanishes', () => {
    for (const force of [0, 1e-300, 1e-9, 0.1, 50, -1e-9, -0.1, -50]) {
      expect(shareBetween(0, 30, 30, force)).toBe(1)
      const parts = [
        [0, 7],
        [7, 8],
        [8, 30],
      ].map(([from = 0, to = 0]) => shareBetween(from, to, 30, force))
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseRelative(1, 1e-14)
    }
    expect(shareBetween(29, 30, 30, 100)).toBe(1)
    expect(shareBetween(0, 1, 30, -100)).toBe(1)
  })
})

describe('sumOfShares', () => {
  it('is the sum of shares, in closed form', () => {
    for (const force of [0, 1e-301, 1e-14, 1e-5, 0.03, 0.5, 40, -1e-14, -0.03, -40]) {
      for (const [first, last] of [
        [0, 30],
        [1, 30],
        [5, 5],
        [12, 29],
        [0, 0],
        [4, 3],
        [30, 30],
      ] as const) {
        let sum = 0
        for (let i = first; i <= last; i++) sum += shareBetween(0, i, 30, force)
        expect(sumOfShares(first, last, 30, force)).toBeCloseRelative(sum, 2e-14)
      }
    }
  })
})

it('sumOfExpm1 is Σ (e^(kx) - 1), small or large', () => {
  for (const x of [0, 1e-300, 1e-12, 0.01, 0.0499, 0.0501, 1, -1e-12, -0.0499, -0.0501, -3]) {
    let sum = 0
    for (let k = 1; k <= 20; k++) sum += Math.expm1(k * x)
    expect(sumOfExpm1(20, x)).toBeCloseRelative(sum, 4e-15)
  }
  expect(sumOfExpm1(0, 0.5)).toBe(0)
})
