import { describe, expect, it } from 'vitest'
import { createRenewalExcess, settledAfter } from '../../../src/lifetime/pareto-ggg/renewal-density.js'

describe('the density of purchases of a client who just bought', () => {
  it('is 1 at random', () => {
    for (const y of [0.01, 1, 7]) expect(createRenewalExcess(1)(y)).toBeCloseTo(0, 9)
  })

  it('is 1 − e^{−4y} for k = 2', () => {
    for (const y of [0.1, 0.5, 2]) expect(createRenewalExcess(2)(y)).toBeCloseTo(-Math.exp(-4 * y), 9)
  })

  it('is 1/√(πy/2)-like bursts for k = 1/2', () => {
    // φ = 1 + erf-like excess: ½{1/√(π x) e^{−x} − erfc(√x)} + ½ … with x = y/2, whose integral settles at (1/k − 1)/2.
    const excess = createRenewalExcess(0.5)
    let sum = 0
    const steps = 20_000
    for (let i = 0; i < steps; i++) {
      const root = ((i + 0.5) * 6) / steps
      sum += excess(root * root) * 2 * root * (6 / steps)
    }
    expect(sum).toBeCloseTo(0.5, 4)
  })

  it('goes over from one formula to the other', () => {
    for (const y of [0.01, 0.3, 2, 9]) {
      expect(createRenewalExcess(0.75 - 1e-9)(y)).toBeCloseTo(createRenewalExcess(0.75)(y), 7)
    }
  })

  it.each([0.1, 0.9, 1.5, 2, 3.7, 12, 60])('has settled when k = %d says it has', k => {
    for (const more of [1, 1.3, 2]) expect(Math.abs(createRenewalExcess(k)(settledAfter(k) * more))).toBeLessThan(3e-6)
  })
})
