import { describe, expect, it } from 'vitest'
import { opportunitiesSeen, survival } from '../../../src/lifetime/bg-bb/future.js'
import { logGamma } from '../../../src/numeric/index.js'

/** Fader, Hardie and Shang (2010), the part of eq. 13 that depends on γ, δ and n: 0/0 at γ = 1. */
function closedForm(gamma: number, D: number, h: number): number {
  const ratio = logGamma(gamma + D) - logGamma(gamma + D + h) + logGamma(1 + D + h) - logGamma(1 + D)
  return (D / (gamma - 1)) * (1 - Math.exp(ratio))
}

/** What is left of D/(γ−1) = 1 after h terms at γ = 3, D = 2. */
function closedRest(h: number): number {
  return 12 / ((h + 3) * (h + 4))
}

describe('survival', () => {
  it('is a product of the shares that stay', () => {
    expect(survival(0.657, 8.783, 2)).toBeCloseRelative((8.783 / 9.44) * (9.783 / 10.44), 1e-15)
    expect(survival(1e12, 1, 1000)).toBe(0)
  })
})

describe('opportunitiesSeen', () => {
  it.each([
    [0.657, 8.783, 5],
    [2.5, 3, 300],
    [0.01, 100, 50],
  ])('is the closed form: γ %d, D %d, h %d', (gamma, D, h) => {
    expect(opportunitiesSeen(gamma, D, h, 0)).toBeCloseRelative(closedForm(gamma, D, h), 1e-11)
  })

  it('is a sum of D/(D+k) where γ is 1, where the closed form is 0/0', () => {
    let sum = 0
    for (let k = 1; k <= 40; k++) sum += 3 / (3 + k)
    expect(opportunitiesSeen(1, 3, 40, 0)).toBeCloseRelative(sum, 1e-15)
    expect(opportunitiesSeen(1 + 1e-9, 3, 40, 0)).toBeCloseRelative(sum, 1e-8)
  })

  it('stops early only where nothing is left', () => {
    // Σ (D)ₖ/(γ+D)ₖ over all k is D/(γ−1), 1 here; after h terms some 12/h² of it is left.
    expect(1 - opportunitiesSeen(3, 2, 1000, 0)).toBeCloseRelative(closedRest(1000), 1e-9)
    expect(opportunitiesSeen(3, 2, 1_000_000, 0)).toBeCloseRelative(1 - 12e-12, 1e-13)
  })

  it('goes over to an average where an endless sum is long, without a seam', () => {
    const force = 1e-3
    let sum = 0
    for (let k = 1, stays = 1; k < 45_000; k++) {
      stays *= (8.783 + k - 1) / (9.44 + k - 1)
      sum += stays * Math.exp(-force * k)
    }
    expect(opportunitiesSeen(0.657, 8.783, Number.POSITIVE_INFINITY, force)).toBeCloseRelative(sum, 1e-12)
  })

  it('grows with money that grows', () => {
    expect(opportunitiesSeen(0.5, 5, 10, -0.1)).toBeGreaterThan(opportunitiesSeen(0.5, 5, 10, 0))
  })
})
