import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../../src/model/index.js'
import { CONVERSION_FACTORS } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('CONVERSION_FACTORS', () => {
  it('has a share and a paragraph for every type', () => {
    for (const { rules, sources, title } of CONVERSION_FACTORS) {
      expect(title.length).toBeGreaterThan(10)
      expect(Object.keys(sources)).toEqual(Object.keys(rules))
      expect(Object.keys(rules)).toHaveLength(7)
      for (const factor of Object.values(rules)) expect([0, 0.1, 0.2, 0.4, 0.5, 0.75, 1]).toContain(factor)
    }
  })

  it('has editions by day', () => {
    expect(rulesOn(CONVERSION_FACTORS, { rules: 'crr-foundation-irb', on: '2020-01-01' }).rules['committed-line']).toBe(
      0.75,
    )
    expect(rulesOn(CONVERSION_FACTORS, { rules: 'basel', on: '2024-01-01' }).rules['cancellable-line']).toBe(0.1)
    expect(
      rulesOn(CONVERSION_FACTORS, { rules: 'us-standardised', on: '2024-01-01' }).rules['financial-guarantee'],
    ).toBe(1)
    const late = thrown(() => rulesOn(CONVERSION_FACTORS, { rules: 'crr-foundation-irb', on: '2025-06-30' }))
    expect(late.code).toBe('RULES_NOT_IN_FORCE')
  })
})
