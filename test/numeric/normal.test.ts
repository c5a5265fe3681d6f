import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile, normalSurvival, normalUpperQuantile } from '../../src/numeric/normal.js'

describe('normalCdf and normalSurvival', () => {
  // Reference values: mpmath, 40 digits.
  it.each([
    [-37, 5.725571222524577e-300],
    [-20.5, 1.0764673258790961e-93],
    [-1, 0.15865525393145705],
    [0.3, 0.6179114221889527],
    [8, 0.9999999999999993],
  ])('at %d', (x, expected) => {
    expect(normalCdf(x)).toBeCloseRelative(expected, 1e-15)
    expect(normalSurvival(-x)).toBe(normalCdf(x))
  })

  it('go to the ends', () => {
    expect([normalCdf(-50), normalCdf(50), normalCdf(-Infinity), normalCdf(Infinity), normalCdf(0)]).toEqual([
      0, 1, 0, 1, 0.5,
    ])
    expect(normalCdf(Number.NaN)).toBeNaN()
  })
})

describe('normalQuantile and normalUpperQuantile', () => {
  it.each([1e-300, 1e-100, 1e-17, 1e-5, 0.2, 0.5, 0.7, 0.999])('undo both tails at %d', p => {
    expect(normalCdf(normalQuantile(p))).toBeCloseRelative(p, 2e-10)
    expect(normalSurvival(normalUpperQuantile(p))).toBeCloseRelative(p, 2e-10)
  })

  it('match known quantiles', () => {
    expect(normalQuantile(0.975)).toBeCloseRelative(1.9599639845400545, 1e-13)
    expect(normalUpperQuantile(1e-300)).toBeCloseRelative(37.0470962991, 1e-10)
    expect(normalQuantile(0.5)).toBe(0)
  })

  it('go to the ends and no further', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
    expect([normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([Number.NaN, Number.NaN])
  })
})
