import { describe, expect, it } from 'vitest'
import { createLogNegativeBinomial } from '../../../src/lifetime/gamma-poisson/negative-binomial.js'
import { logGamma } from '../../../src/numeric/index.js'

describe('createLogNegativeBinomial', () => {
  it.each([
    [1, 0.3, 4, 1e-9],
    [1, 0.3, 4, 39],
    [7, 2.5, 10, 30],
    [7, 2.5, 10, 28],
    [40, 0.02, 0.1, 1e4],
    [25, 60, 3, 0.5],
  ])('is the textbook expression: k %d, n %d, A %d, v %d', (k, n, A, v) => {
    const direct = logGamma(n + k) - logGamma(n) - logGamma(k + 1) - n * Math.log1p(v / A) - k * Math.log1p(A / v)
    expect(createLogNegativeBinomial(k, n, A)(v)).toBeCloseRelative(direct, 1e-12)
  })

  // mpmath, 60 digits.
  it.each([
    [1_000_000, 1_000_000, 2, 2, -8.173267527466782],
    [1_000_000, 1_000_000, 2, 2.001, -8.235736291132786],
    [1_000_000, 0.25, 5, 3000, -1678.52862333177],
    [3, 1e9, 1e9, 2, -1.7123179285482191],
  ])('keeps its digits for a million purchases: k %d, n %d, A %d, v %d', (k, n, A, v, expected) => {
    expect(createLogNegativeBinomial(k, n, A)(v)).toBeCloseRelative(expected, 1e-14)
  })
})
