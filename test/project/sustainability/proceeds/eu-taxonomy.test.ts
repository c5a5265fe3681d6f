import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../../src/model/index.js'
import { EU_TAXONOMY } from '../../../../src/project/sustainability/proceeds/eu-taxonomy.js'

const on = (day: string) => rulesOn(EU_TAXONOMY, { rules: 'eu-taxonomy', on: day }).rules

describe('EU Taxonomy', () => {
  it('has gas from 2023', () => {
    expect(Object.keys(on('2022-12-31'))).not.toContain('gasPower')
    expect(on('2023-01-01')['gasPower']?.oneOf).toEqual([
      [{ measure: 'lifecycleEmissions', unit: 'g CO2e/kWh', below: 100 }],
    ])
  })

  it('has cars without tailpipe emissions from 2026', () => {
    expect(on('2025-12-31')['cars']?.oneOf).toEqual([[{ measure: 'tailpipeEmissions', unit: 'g CO2/km', below: 50 }]])
    expect(on('2026-01-01')['cars']?.oneOf).toEqual([[{ measure: 'tailpipeEmissions', unit: 'g CO2/km', atMost: 0 }]])
  })

  it('asks of every activity for no harm and minimum safeguards', () => {
    for (const { rules, sources } of EU_TAXONOMY) {
      expect(Object.keys(sources)).toEqual(Object.keys(rules))
      for (const { every } of Object.values(rules)) {
        expect(every?.map(({ measure }) => measure)).toEqual(['doesNoSignificantHarm', 'minimumSafeguards'])
      }
    }
  })
})
