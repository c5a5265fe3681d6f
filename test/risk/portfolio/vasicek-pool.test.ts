import { describe, expect, it } from 'vitest'
import {
  expectedShortfall,
  tailProbability,
  valueAtRisk,
  vasicekExpectedShortfall,
  vasicekPool,
  vasicekPoolProbability,
  vasicekQuantile,
} from '../../../src/risk/index.js'
import { atMostProbability } from '../../../src/risk/low-default/correlated-bound.js'
import { thrown } from '../../errors/thrown.js'

describe('a pool', () => {
  it.each([
    // By mpmath at 30 digits.
    [50, 0, 0.01, 0.2, 0.7064524228572585],
    [100, 5, 0.02, 0.15, 0.03987205712232002],
    [1000, 300, 0.01, 0.3, 4.727226584183765e-6],
    [10, 10, 0.001, 0.05, 7.106508098445177e-23],
    [20, 7, 0.3, 0.999, 0.001476688051104939],
    [500, 499, 0.0001, 0.5, 2.4065431708142753e-15],
    [2, 1, 0.5, 0.5, 0.3333333333333333],
  ])(
    'of %i has %i defaults at p = %f, ρ = %f',
    (borrowers, defaults, probabilityOfDefault, assetCorrelation, expected) => {
      const pool = { borrowers, probabilityOfDefault, assetCorrelation }
      expect(vasicekPoolProbability(defaults, pool)).toBeCloseRelative(expected, 1e-10)
    },
  )

  it.each([
    [1, 0.02, 0.15],
    [7, 0.5, 0.9],
    [100, 1e-6, 0.3],
    [300, 0.02, 0.999],
    [300, 0.2, 0.999999],
    [2000, 0.03, 0.0001],
    [2000, 0.7, 0.2],
  ])('of %i with p = %f and ρ = %f sums to 1, and its moments are those of the formulas', (borrowers, p, rho) => {
    const pool = { borrowers, probabilityOfDefault: p, assetCorrelation: rho }
    const { losses, probabilities, expectedLoss, standardDeviation } = vasicekPool(pool, { lossPerDefault: 250 })
    expect(probabilities.reduce((sum, q) => sum + q, 0)).toBeCloseTo(1, 10)
    const mean = probabilities.reduce((sum, q, k) => sum + q * losses[k]!, 0)
    expect(mean).toBeCloseRelative(expectedLoss, 1e-10)
    const variance = probabilities.reduce((sum, q, k) => sum + q * (losses[k]! - mean) ** 2, 0)
    expect(Math.sqrt(variance)).toBeCloseRelative(standardDeviation, 1e-9)
    expect(expectedLoss).toBeCloseRelative(250 * borrowers * p, 1e-14)
  })

  it('has the cumulative probabilities that bounds of low defaults are computed with', () => {
    const pool = { borrowers: 200, probabilityOfDefault: 0.01, assetCorrelation: 0.12 }
    const distribution = vasicekPool(pool)
    for (const defaults of [0, 3, 20]) {
      const atMost = atMostProbability({ borrowers: 200, defaults }, 0.01, 0.12)
      expect(1 - tailProbability(distribution, defaults)).toBeCloseTo(atMost, 9)
    }
  })

  it('comes to the limit as it grows', () => {
    const loans = { probabilityOfDefault: 0.02, assetCorrelation: 0.15 }
    const gaps = [50, 400, 3000].map(borrowers => {
      const distribution = vasicekPool({ borrowers, ...loans })
      return [
        Math.abs(valueAtRisk(distribution, 0.999) / borrowers - vasicekQuantile(0.999, loans)),
        Math.abs(expectedShortfall(distribution, 0.999) / borrowers - vasicekExpectedShortfall(0.999, loans)),
      ]
    })
    expect(gaps[2]![0]).toBeLessThan(1e-3)
    expect(gaps[2]![1]).toBeLessThan(1e-3)
    expect(gaps[1]![1]!).toBeLessThan(gaps[0]![1]!)
  })

  it('without correlation is binomial, with all of it all or nothing', () => {
    const independent = vasicekPool({ borrowers: 3, probabilityOfDefault: 0.5, assetCorrelation: 0 })
    for (const [k, p] of [0.125, 0.375, 0.375, 0.125].entries()) {
      expect(independent.probabilities[k]).toBeCloseTo(p, 14)
    }
    const one = vasicekPool({ borrowers: 3, probabilityOfDefault: 0.25, assetCorrelation: 1 })
    expect(Array.from(one.probabilities)).toEqual([0.75, 0, 0, 0.25])
    expect(one.standardDeviation).toBeCloseTo(3 * Math.sqrt(0.25 * 0.75), 12)
  })

  it('of certain or impossible defaults is a point', () => {
    for (const p of [0, 1]) {
      const { probabilities, standardDeviation } = vasicekPool({
        borrowers: 2,
        probabilityOfDefault: p,
        assetCorrelation: 0.3,
      })
      expect(Array.from(probabilities)).toEqual(p === 0 ? [1, 0, 0] : [0, 0, 1])
      expect(standardDeviation).toBe(0)
    }
  })

  it('refuses what is none', () => {
    const pool = { borrowers: 10, probabilityOfDefault: 0.02, assetCorrelation: 0.15 }
    expect(thrown(() => vasicekPool({ ...pool, borrowers: 0 }))).toMatchObject({ path: 'pool.borrowers' })
    expect(thrown(() => vasicekPool({ ...pool, borrowers: 20_001 }))).toMatchObject({ path: 'pool.borrowers' })
    expect(thrown(() => vasicekPool({ ...pool, probabilityOfDefault: 2 }))).toMatchObject({
      path: 'pool.probabilityOfDefault',
    })
    expect(thrown(() => vasicekPool(pool, { lossPerDefault: 0 }))).toMatchObject({ path: 'options.lossPerDefault' })
    expect(thrown(() => vasicekPoolProbability(11, pool))).toMatchObject({ path: 'defaults' })
    expect(thrown(() => vasicekPool(JSON.parse('[]')))).toMatchObject({ code: 'INVALID_TYPE', path: 'pool' })
  })
})
