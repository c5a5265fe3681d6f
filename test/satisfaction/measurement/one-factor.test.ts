import { describe, expect, it } from 'vitest'
import { fitOneFactor, HEYWOOD } from '../../../src/satisfaction/measurement/one-factor.js'

const ofLoadings = (loadings: readonly number[]) =>
  Float64Array.from(loadings.flatMap((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b))))

describe('fitOneFactor', () => {
  it('finds the factor that correlations were made of', () => {
    for (const loadings of [
      [0.9, 0.6, 0.75],
      [0.3, 0.5, 0.95, 0.2, 0.7],
      [0.8, -0.3, 0.6, 0.5],
    ]) {
      const found = fitOneFactor(ofLoadings(loadings), loadings.length)
      expect(found.converged).toBe(true)
      for (const [i, loading] of loadings.entries()) {
        expect(found.loadings[i]).toBeCloseTo(loading, 6)
        expect(found.uniquenesses[i]).toBeCloseTo(1 - loading ** 2, 6)
      }
    }
  })

  it('has the closed form of three items: λ₁² = r₁₂ r₁₃ / r₂₃', () => {
    const found = fitOneFactor(Float64Array.of(1, 0.5, 0.4, 0.5, 1, 0.3, 0.4, 0.3, 1), 3)
    expect(found.loadings[0]).toBeCloseTo(Math.sqrt((0.5 * 0.4) / 0.3), 6)
    expect(found.loadings[2]).toBeCloseTo(Math.sqrt((0.4 * 0.3) / 0.5), 6)
  })

  it("stops where R's factanal does in a Heywood case", () => {
    const correlation = Float64Array.of(1, 0.9, 0.8, 0.3, 0.9, 1, 0.6, 0.25, 0.8, 0.6, 1, 0.2, 0.3, 0.25, 0.2, 1)
    const { loadings, uniquenesses } = fitOneFactor(correlation, 4)
    const [first = 0, ...others] = [0.997530275981, 0.900864313993, 0.799036852715, 0.299820571331]
    expect(loadings[0]).toBeCloseTo(first, 6)
    expect(Array.from(loadings.subarray(1), loading => loading.toFixed(5))).toEqual(others.map(one => one.toFixed(5)))
    expect(uniquenesses[0]).toBeLessThanOrEqual(HEYWOOD)
    expect(uniquenesses[1]).toBeGreaterThan(HEYWOOD)
  })

  it('points the way that most of its items do', () => {
    const turned = ofLoadings([0.8, 0.7, -0.6, 0.9])
    expect(fitOneFactor(turned, 4).loadings[2]).toBeLessThan(0)
  })
})
