import { describe, expect, it } from 'vitest'
import { gaussLegendre } from '../../../src/numeric/index.js'
import { vasicekCdf, vasicekDensity, vasicekExpectedShortfall, vasicekQuantile } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const loans = { probabilityOfDefault: 0.02, assetCorrelation: 0.15 }

describe('the limit distribution', () => {
  it('has the published values', () => {
    expect(vasicekCdf(0.05, { probabilityOfDefault: 0.01, assetCorrelation: 0.2 })).toBeCloseTo(0.97207246590095, 12)
    expect(vasicekQuantile(0.99, { probabilityOfDefault: 0.05, assetCorrelation: 0.12 })).toBeCloseTo(
      0.18556492816817988,
      13,
    )
  })

  it('has quantiles that undo it, and a density that is its slope', () => {
    for (const level of [1e-6, 0.01, 0.5, 0.999, 0.9999999]) {
      expect(vasicekCdf(vasicekQuantile(level, loans), loans)).toBeCloseRelative(level, 1e-12)
    }
    for (const x of [0.001, 0.02, 0.1]) {
      const slope = (vasicekCdf(x * 1.0001, loans) - vasicekCdf(x * 0.9999, loans)) / (0.0002 * x)
      expect(vasicekDensity(x, loans)).toBeCloseRelative(slope, 1e-5)
    }
  })

  it('has its mean at the default probability', () => {
    const { nodes, weights } = gaussLegendre(2000)
    const mean = nodes.reduce((sum, node, i) => sum + (weights[i]! / 2) * (1 - vasicekCdf((node + 1) / 2, loans)), 0)
    expect(mean).toBeCloseTo(0.02, 9)
  })
})

describe('expected shortfall', () => {
  it.each([
    // By mpmath at 30 digits.
    [0.99, 0.05, 0.12, 0.222314148654283],
    [0.999, 0.01, 0.2, 0.1814355314328261],
    [0.99999, 0.0003, 0.24, 0.07930889843403603],
    [0.5, 0.3, 0.9, 0.5946934184771206],
  ])('at %f of p = %f, ρ = %f is right to 1e-12', (level, probabilityOfDefault, assetCorrelation, expected) => {
    const worst = vasicekExpectedShortfall(level, { probabilityOfDefault, assetCorrelation })
    expect(worst).toBeCloseRelative(expected, 1e-10)
    expect(worst).toBeGreaterThan(vasicekQuantile(level, { probabilityOfDefault, assetCorrelation }))
  })

  it('is the mean of quantiles above the level', () => {
    const { nodes, weights } = gaussLegendre(400)
    const mean = nodes.reduce((sum, node, i) => {
      const level = 0.95 + 0.025 * (node + 1)
      return sum + (weights[i]! / 2) * vasicekQuantile(level, loans)
    }, 0)
    expect(vasicekExpectedShortfall(0.95, loans)).toBeCloseTo(mean, 6)
  })
})

it('at the ends of correlation and probability lies on points', () => {
  const independent = { ...loans, assetCorrelation: 0 }
  expect([0.01, 0.02, 0.5].map(x => vasicekCdf(x, independent))).toEqual([0, 1, 1])
  expect([vasicekQuantile(0.999, independent), vasicekExpectedShortfall(0.999, independent)]).toEqual([0.02, 0.02])
  const one = { ...loans, assetCorrelation: 1 }
  expect([0, 0.5, 1].map(x => vasicekCdf(x, one))).toEqual([0.98, 0.98, 1])
  expect([0.5, 0.98, 0.99].map(level => vasicekQuantile(level, one))).toEqual([0, 0, 1])
  expect(vasicekExpectedShortfall(0.99, one)).toBe(1)
  expect(vasicekExpectedShortfall(0.96, one)).toBeCloseTo(0.5, 12)
  for (const p of [0, 1]) {
    const certain = { probabilityOfDefault: p, assetCorrelation: 0.2 }
    expect([vasicekQuantile(0.9, certain), vasicekExpectedShortfall(0.9, certain)]).toEqual([p, p])
    expect([vasicekCdf(0, certain), vasicekCdf(0.5, certain), vasicekCdf(1, certain)]).toEqual([1 - p, 1 - p, 1])
  }
  expect([vasicekCdf(0, loans), vasicekCdf(1, loans)]).toEqual([0, 1])
})

it('refuses what is no probability, and a density where there is none', () => {
  expect(thrown(() => vasicekCdf(1.1, loans))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'share' })
  expect(thrown(() => vasicekQuantile(99, loans))).toMatchObject({ path: 'level' })
  expect(thrown(() => vasicekQuantile(0.9, { ...loans, assetCorrelation: 15 }))).toMatchObject({
    path: 'loans.assetCorrelation',
  })
  expect(thrown(() => vasicekQuantile(0.9, JSON.parse('null')))).toMatchObject({ code: 'INVALID_TYPE', path: 'loans' })
  expect(thrown(() => vasicekQuantile(0.9, JSON.parse('{"rho":1}')))).toMatchObject({ code: 'UNKNOWN_OPTION' })
  expect(thrown(() => vasicekDensity(0, loans))).toMatchObject({ path: 'share' })
  for (const edge of [{ assetCorrelation: 0 }, { assetCorrelation: 1 }, { probabilityOfDefault: 0 }]) {
    expect(thrown(() => vasicekDensity(0.1, { ...loans, ...edge }))).toMatchObject({ code: 'NOT_APPLICABLE' })
  }
})
