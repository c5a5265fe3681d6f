import { describe, expect, it } from 'vitest'
import { digamma, logBeta, logGamma, trigamma } from '../../src/numeric/gamma.js'

// Reference values: mpmath, 40 to 400 digits.

describe('logGamma', () => {
  it.each([
    [1e-300, 690.7755278982137],
    [1e-8, 18.42068073818021],
    [0.5, 0.5723649429247001],
    [1.0000001, -5.772155829918507e-8],
    [2.5, 0.2846828704729192],
    [171.5, 709.1431630309282],
    [1e8, 1742068066.1038346],
    [1e300, 6.897755278982137e302],
  ])('of %d', (x, expected) => {
    expect(logGamma(x)).toBeCloseRelative(expected, 1e-14)
  })

  it('is exactly 0 at 1 and 2', () => {
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0])
  })
})

describe('digamma', () => {
  it.each([
    [1e-4, -10000.577051183514],
    [10, 2.251752589066721],
    [1e6, 13.815510057964191],
  ])('of %d', (x, expected) => {
    expect(digamma(x)).toBeCloseRelative(expected, 1e-15)
  })

  it('keeps the digits of its zero', () => {
    expect(Math.abs(digamma(1.4616321449683622))).toBeLessThan(1e-15)
  })
})

describe('trigamma', () => {
  it.each([
    [1e-4, 100000001.64469367],
    [1, 1.6449340668482264],
    [10, 0.10516633568168575],
    [1e6, 1.0000005000001667e-6],
  ])('of %d', (x, expected) => {
    expect(trigamma(x)).toBeCloseRelative(expected, 1e-15)
  })
})

describe('logBeta', () => {
  it.each([
    [1712.088878432486, 2.5562296747620534, -18.708501866681114],
    [1e-5, 1e5, 11.512804563691175],
    [1e5, 1e5, -138633.92706134805],
    [1e-10, 1e-10, 23.7189981105004],
    [0.5, 0.5, 1.1447298858494002],
  ])('of %d and %d', (a, b, expected) => {
    expect(logBeta(a, b)).toBeCloseRelative(expected, 1e-13)
    expect(logBeta(b, a)).toBeCloseRelative(expected, 1e-13)
  })
})
