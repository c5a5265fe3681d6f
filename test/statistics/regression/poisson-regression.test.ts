import { describe, expect, it } from 'vitest'
import { poissonRegression, regressionPredictions } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { WARP_BREAKS } from './published.js'
import { simulated } from './simulated.js'

describe('poissonRegression', () => {
  it('agrees with R on the breaks of yarn', () => {
    // summary(glm(breaks ~ wool + tension, data = warpbreaks, family = poisson)), as R's documentation prints it.
    const { breaks, ...columns } = WARP_BREAKS
    for (const method of ['newton', 'lbfgs'] as const) {
      const found = poissonRegression(columns, breaks, { method })
      expect(found.intercept).toBeCloseTo(3.69196, 5)
      expect(found.coefficients['woolB']).toBeCloseTo(-0.20599, 5)
      expect(found.coefficients['mediumTension']).toBeCloseTo(-0.32132, 5)
      expect(found.coefficients['highTension']).toBeCloseTo(-0.51849, 5)
      expect(found.interceptError).toBeCloseTo(0.04541, 5)
      expect(found.standardErrors?.['woolB']).toBeCloseTo(0.05157, 5)
      expect(found.standardErrors?.['mediumTension']).toBeCloseTo(0.06027, 5)
      expect(found.standardErrors?.['highTension']).toBeCloseTo(0.06396, 5)
      expect(found.nullDeviance).toBeCloseTo(297.37, 2)
      expect(found.deviance).toBeCloseTo(210.39, 2)
      expect(found.aic).toBeCloseTo(493.06, 2)
      expect(found.dispersion).toBeCloseTo(4.26, 2)
    }
  })

  it('is the rate of two groups, their exposure as it may be', () => {
    const urban = [0, 0, 1, 1]
    const exposure = [2, 6, 1e6, 3e6]
    const found = poissonRegression({ urban }, [3, 5, 12, 4], { exposure })
    expect(found.intercept).toBeCloseRelative(Math.log(8 / 8), 1e-9)
    expect(found.coefficients['urban']).toBeCloseRelative(Math.log(16 / 4e6), 1e-10)
    expect(found.standardErrors?.['urban']).toBeCloseRelative(Math.sqrt(1 / 8 + 1 / 16), 1e-8)
    const told = regressionPredictions(found, { urban }, { exposure })
    expect(told.reduce((sum, mean) => sum + mean, 0)).toBeCloseRelative(24, 1e-10)
    const logged = poissonRegression({ urban }, [3, 5, 12, 4], { offset: exposure.map(Math.log) })
    expect(logged.coefficients['urban']).toBeCloseRelative(found.coefficients['urban'] ?? Number.NaN, 1e-12)
  })

  it('adds one half to the count of a group with Firth', () => {
    // Jeffreys' prior of a rate: Gamma(1/2, 0), whose posterior mode in ln(rate) is (count + 1/2) / exposure.
    const found = poissonRegression({ urban: [0, 0, 1, 1] }, [3, 4, 0, 0], { firth: true })
    expect(found.intercept).toBeCloseRelative(Math.log(7.5 / 2), 1e-9)
    expect(found.coefficients['urban']).toBeCloseRelative(Math.log(0.5 / 7.5), 1e-9)
  })

  it('finds what made the counts, also by a share of the rows first', () => {
    const truth = [0.4, -0.2, 0]
    const { columns, counts } = simulated(40_000, 0.5, truth, 6)
    const found = poissonRegression(columns, counts)
    truth.forEach((value, j) => {
      const off = (found.coefficients[`x${j}`] ?? Number.NaN) - value
      expect(Math.abs(off)).toBeLessThan(4 * (found.standardErrors?.[`x${j}`] ?? 0))
    })
    expect(found.dispersion).toBeCloseTo(1, 1)
    const told = regressionPredictions(found, columns)
    expect(columns['x0']!.reduce((sum, x, i) => sum + x * (counts[i]! - told[i]!), 0)).toBeCloseTo(0, 5)
  })

  it('refuses counts that are all 0, and columns that single out zeros', () => {
    expect(thrown(() => poissonRegression({ x: [1, 2] }, [0, 0]))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'outcomes',
    })
    const separated = thrown(() => poissonRegression({ urban: [0, 0, 1, 1], x: [1, 2, 3, 5] }, [3, 5, 0, 0]))
    expect(separated).toMatchObject({ code: 'SEPARATED_OUTCOMES', path: 'columns.urban', issueCount: 1 })
    expect(thrown(() => poissonRegression({ x: [1, 2] }, [1, 3], { exposure: [1, 0] })).path).toBe(
      'options.exposure[1]',
    )
    expect(thrown(() => poissonRegression({ x: [1, 2] }, [1, -3])).path).toBe('outcomes[1]')
  })

  it('keeps to its maximum where columns have heavy tails and counts six orders of magnitude', () => {
    const x = Array.from({ length: 200 }, (_, i) => (i < 199 ? i / 200 : 40))
    const counts = x.map((value, i) => Math.round(Math.exp(0.3 * value + (i % 7))))
    const found = poissonRegression({ x }, counts)
    expect(found.converged).toBe(true)
    const told = regressionPredictions(found, { x })
    expect(told.reduce((sum, mean) => sum + mean, 0)).toBeCloseRelative(
      counts.reduce((sum, c) => sum + c, 0),
      1e-9,
    )
  })

  it('has no dispersion where no degree of freedom is left', () => {
    expect(poissonRegression({ x: [1, 2] }, [1, 3])).not.toHaveProperty('dispersion')
  })
})

describe('counts next to the smallest double', () => {
  it('have no standard errors, but degrees of freedom', () => {
    const x = [1, 2, 3, 4, 5]
    const found = poissonRegression({ x }, [1e-320, 2e-320, 1e-320, 3e-320, 5e-320])
    expect(found.degreesOfFreedom).toBe(2)
    expect(found.aic).toBeCloseTo(4, 10)
    expect(found).not.toHaveProperty('standardErrors')
  })
})
