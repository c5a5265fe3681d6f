import { describe, expect, it } from 'vitest'
import { choleskyFactor } from '../../../src/numeric/index.js'
import { coefficientsOf } from '../../../src/statistics/regression/coefficients.js'
import { designed } from './designs.js'

// x has mean 3 and deviation 2, so that XᵀX = 2 I of standardised columns.
const design = designed({ x: [1, 5] }, [1, 2])
const factor = new Float64Array(4)
choleskyFactor([2, 0, 0, 2], 2, factor)

describe('coefficientsOf', () => {
  it('moves the intercept with the centre, and the covariance with both', () => {
    const found = coefficientsOf(design, Float64Array.of(7, 4), factor, new Float64Array(2), 1)
    expect(found).toMatchObject({ intercept: 1, coefficients: { x: 2 }, degreesOfFreedom: 2, warnings: [] })
    const covariance = [0.5 + (0.5 * 9) / 4, (-0.5 * 3) / 4, (-0.5 * 3) / 4, 0.5 / 4]
    found.covariance?.flat().forEach((value, k) => {
      expect(value).toBeCloseTo(covariance[k] ?? Number.NaN, 14)
    })
    expect(found.covariance).toHaveLength(2)
    expect(found.interceptError).toBeCloseTo(Math.sqrt(1.625), 14)
    expect(found.standardErrors?.['x']).toBeCloseTo(Math.sqrt(0.125), 14)
  })

  it('takes off degrees of freedom for penalties', () => {
    expect(coefficientsOf(design, Float64Array.of(7, 4), factor, Float64Array.of(0, 1), 1).degreesOfFreedom).toBe(1.5)
  })

  it('warns where certainty is unknown', () => {
    const unknown = coefficientsOf(design, Float64Array.of(7, 4), factor, new Float64Array(2), undefined)
    expect(unknown).not.toHaveProperty('covariance')
    expect(unknown.warnings[0]?.code).toBe('NO_STANDARD_ERRORS')
    const singular = coefficientsOf(design, Float64Array.of(7, 4), undefined, new Float64Array(2), 1)
    expect(singular).not.toHaveProperty('standardErrors')
    const beyond = coefficientsOf(design, Float64Array.of(7, 4), factor, new Float64Array(2), Infinity)
    expect(beyond.warnings).toHaveLength(1)
  })
})
