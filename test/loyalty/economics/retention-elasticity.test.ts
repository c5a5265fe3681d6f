import { describe, expect, it } from 'vitest'
import { pointOf, retentionElasticity } from '../../../src/loyalty/economics/retention-elasticity.js'
import { pv } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

describe('retentionElasticity', () => {
  it.each([
    [0.6, 2.2],
    [0.9, 5.5],
    [0.95, 22 / 3],
  ])('at a retention of %d and 10 %% is (1 + d)/(1 + d − r)', (retentionPerPeriod, elasticity) => {
    const found = retentionElasticity({ retentionPerPeriod, discountRatePerPeriod: 0.1 })
    expect(found.elasticity).toBeCloseRelative(elasticity, 1e-12)
    expect(found.marginMultiple).toBeCloseRelative(retentionPerPeriod / (1.1 - retentionPerPeriod), 1e-12)
  })

  it.each(['now', 'after-one-period'] as const)('is the slope of the sum of margins, the first %s', firstMargin => {
    const sum = (retention: number): number => {
      let [value, margin] = [0, firstMargin === 'now' ? 1 : retention / 1.08]
      for (let i = 0; i < 5000; i++, margin *= retention / 1.08) value += margin
      return value
    }
    const found = retentionElasticity({ retentionPerPeriod: 0.85, discountRatePerPeriod: 0.08, firstMargin })
    expect(found.marginMultiple).toBeCloseRelative(sum(0.85), 1e-12)
    const slope = (sum(0.85 + 1e-6) - sum(0.85 - 1e-6)) / 2e-6
    expect(found.perPoint).toBeCloseRelative(slope * 0.01, 1e-8)
    expect(found.elasticity).toBeCloseRelative((slope * 0.85) / sum(0.85), 1e-8)
  })

  it('has as many margins as a perpetuity where nobody leaves', () => {
    const { marginMultiple } = retentionElasticity({ retentionPerPeriod: 1, discountRatePerPeriod: 0.1 })
    expect(marginMultiple).toBeCloseRelative(-pv({ ratePerPeriod: 0.1, periods: 5000, payment: 1 }), 1e-12)
  })

  it('refuses what has no bound, and junk', () => {
    const at = (terms: unknown) => thrown(() => Reflect.apply(retentionElasticity, undefined, [terms]))
    expect(at({ retentionPerPeriod: 1, discountRatePerPeriod: 0 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'terms.discountRatePerPeriod',
    })
    expect(at({ retentionPerPeriod: 90, discountRatePerPeriod: 0.1 }).path).toBe('terms.retentionPerPeriod')
    expect(at({ retentionPerPeriod: 0, discountRatePerPeriod: 0.1 }).path).toBe('terms.retentionPerPeriod')
    expect(at({ retentionPerPeriod: 0.9, discountRatePerPeriod: 0.1, d: 1 }).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) expect(at(junk).path).toMatch(/^terms/)
  })

  it('is exact where retention is next to 1', () => {
    expect(pointOf(1 - 2 ** -40, 0)).toBe(0.01 * 2 ** 80)
  })
})
