import { describe, expect, it } from 'vitest'
import { rulePack } from '../../../../src/model/index.js'
import type { ProceedsRules } from '../../../../src/project/index.js'
import { PROCEEDS_RULES, useOfProceeds } from '../../../../src/project/index.js'

const fine = { doesNoSignificantHarm: true, minimumSafeguards: true }
const european = { rules: 'eu-taxonomy', on: '2025-06-30' }

describe('useOfProceeds', () => {
  it('adds up the money by status', () => {
    const { amounts, eligibleShare, missing, themes, uses } = useOfProceeds(
      [
        { name: 'Sun', amount: 50, category: 'solarPower', measures: fine },
        { name: 'Steam', amount: 20, category: 'geothermalPower', measures: fine },
        { name: 'Gas', amount: 20, category: 'gasPower', measures: { ...fine, lifecycleEmissions: 100 } },
        { name: 'Office', amount: 10 },
      ],
      european,
    )
    expect(amounts).toEqual({ eligible: 50, 'not-eligible': 30, 'not-known': 20 })
    expect(themes).toEqual({ green: 50, social: 0 })
    expect(eligibleShare).toBe(0.5)
    expect(missing).toEqual([{ use: 'Steam', measure: 'lifecycleEmissions' }])
    expect(uses[0]?.source).toContain('section 4.1')
    expect(uses[3]).toEqual({ name: 'Office', amount: 10, status: 'not-eligible', screens: [] })
  })

  it('takes categories of principles without thresholds', () => {
    const { amounts, themes } = useOfProceeds([{ name: 'Flats', amount: 5, category: 'affordableHousing' }], {
      rules: 'icma-social',
      on: '2024-01-01',
    })
    expect(amounts.eligible).toBe(5)
    expect(themes).toEqual({ green: 0, social: 5 })
  })

  it('takes a lender’s own pack', () => {
    const own = rulePack<ProceedsRules>({
      name: 'house',
      title: 'House list',
      from: '2025-01-01',
      rules: {
        trains: { title: 'Trains', theme: 'green', every: [{ measure: 'seats', unit: 'seats', atLeast: 100 }] },
      },
      sources: { trains: 'Credit manual, 9.2' },
    })
    const packs = [...PROCEEDS_RULES, own]
    const use = { name: 'Line 4', amount: 1, category: 'trains', measures: { seats: 120 } }
    expect(useOfProceeds([use], { rules: 'house', on: '2025-06-30', packs }).amounts.eligible).toBe(1)
    expect(() => useOfProceeds([use], european)).toThrow('uses[0].category')
  })

  it('has no share of nothing', () => {
    expect(useOfProceeds([], european)).not.toHaveProperty('eligibleShare')
  })

  it('names what is wrong', () => {
    const use = { name: 'Sun', amount: 1, category: 'solarPower' }
    expect(() => useOfProceeds([use, use], european)).toThrow('uses[1].name')
    expect(() => useOfProceeds([{ ...use, amount: -1 }], european)).toThrow('uses[0].amount')
    expect(() => useOfProceeds(JSON.parse('[null]'), european)).toThrow('uses[0]')
    const large = { ...use, amount: 1.7e308 }
    expect(() => useOfProceeds([large, { ...large, name: 'Moon' }], european)).toThrow('double can hold')
    expect(() => useOfProceeds(JSON.parse('null'), european)).toThrow('uses')
    expect(() => useOfProceeds([use], { ...european, on: '2021-12-31' })).toThrow('RULES_NOT_IN_FORCE')
  })
})
