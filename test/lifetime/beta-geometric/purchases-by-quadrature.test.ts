import { describe, expect, it } from 'vitest'
import { purchasesByQuadrature } from '../../../src/lifetime/beta-geometric/purchases-by-quadrature.js'

describe('purchasesByQuadrature', () => {
  // mpmath, 800 digits, Fader, Hardie and Lee (2005), eq. 9 with r = s, alpha = A.
  it.each([
    [2, 5, 0.4, 0.3, 9, 1.6993338751088918],
    [40, 1, 0.01, 0.02, 30, 749.0229377610005],
    [0.5, 1, 300, 2, 10, 0.7022378219087181],
    [900, 10, 700, 800, 100, 2.144492131616595],
  ])('s %d, A %d, Beta(%d, %d), t %d', (s, A, a, B, t, expected) => {
    expect(purchasesByQuadrature(s, A, a, B, t)).toBeCloseRelative(expected, 1e-13)
  })

  it('is finite where shapes are tiny or huge', () => {
    for (const a of [1e-8, 1e8]) {
      for (const B of [1e-8, 1e8]) {
        const value = purchasesByQuadrature(1, 1, a, B, 1)
        expect(value).toBeGreaterThan(0)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
      }
    }
  })
})
