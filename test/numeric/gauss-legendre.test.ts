import { describe, expect, it } from 'vitest'
import { compensatedSum } from '../../src/numeric/compensated-sum.js'
import { gaussLegendre } from '../../src/numeric/gauss-legendre.js'

describe('gaussLegendre', () => {
  it('gives the classic rule of five nodes', () => {
    const { nodes, weights } = gaussLegendre(5)
    const outer = Math.sqrt(5 + 2 * Math.sqrt(10 / 7)) / 3
    expect(nodes[4]).toBeCloseRelative(outer, 1e-15)
    expect(nodes[0]).toBe(-nodes[4]!)
    expect(nodes[2]).toBe(0)
    expect(weights[2]).toBeCloseRelative(128 / 225, 1e-15)
    expect(weights[4]).toBeCloseRelative((322 - 13 * Math.sqrt(70)) / 900, 1e-15)
  })

  it.each([1, 2, 3, 8, 16, 33, 64, 100, 128])('integrates even powers with %d nodes', n => {
    const { nodes, weights } = gaussLegendre(n)
    for (const power of [0, 2, 2 * n - 2].filter(power => power < 2 * n)) {
      const terms = Array.from(nodes, (x, i) => weights[i]! * x ** power)
      expect(compensatedSum(terms)).toBeCloseRelative(2 / (power + 1), 4e-15 + power * 2e-16)
    }
  })

  it('has ascending nodes inside (-1, 1)', () => {
    const { nodes } = gaussLegendre(128)
    for (let i = 1; i < 128; i++) expect(nodes[i]).toBeGreaterThan(nodes[i - 1]!)
    expect(nodes[127]).toBeLessThan(1)
  })

  // mpmath, 30 digits: the largest node of 64 and its weight
  it('is right at the ends of a long rule', () => {
    const { nodes, weights } = gaussLegendre(64)
    expect(nodes[63]).toBeCloseRelative(0.9993050417357722, 1e-15)
    expect(weights[63]).toBeCloseRelative(0.001783280721696433, 2e-15)
  })

  it.each([0, 1.5, -1, 10_001, Number.NaN])('rejects %d nodes', n => {
    expect(() => gaussLegendre(n)).toThrow(/^n: expected/)
  })
})
