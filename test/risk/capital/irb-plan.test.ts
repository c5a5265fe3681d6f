import { describe, expect, it } from 'vitest'
import { CAPITAL_CLASSES } from '../../../src/risk/capital/asset-classes.js'
import { irbPlan } from '../../../src/risk/capital/irb-plan.js'
import { capitalRules } from '../../../src/risk/index.js'

describe('irbPlan', () => {
  it('lays out classes in the order of their codes', () => {
    const plan = irbPlan(capitalRules({ rules: 'basel-2', on: '2010-01-01' }).rules, 1, true)
    const of = (name: (typeof CAPITAL_CLASSES)[number]) => plan.classes[CAPITAL_CLASSES.indexOf(name)]
    expect(of('corporate')).toEqual({
      lower: 0.12,
      spread: 0.12,
      decay: 50,
      tail: Math.exp(-50),
      probabilityFloor: 0.0003,
      hasMaturity: true,
      hasSize: true,
      isRevolving: false,
    })
    expect(of('residential-mortgage')?.spread).toBe(0)
    expect(of('qualifying-revolving')?.isRevolving).toBe(true)
    expect(plan.stress).toBeCloseTo(3.0902323061678132, 13)
    expect([plan.scale, plan.defaultScale]).toEqual([1.06, 1.06])
  })

  it('converts thresholds, and scales defaults only where the rules cover them', () => {
    const crr = capitalRules({ rules: 'crr', on: '2020-01-01' }).rules
    const plan = irbPlan(crr, 0.5, true)
    expect([plan.smallest, plan.largest, plan.scale, plan.defaultScale]).toEqual([2.5e6, 25e6, 1.06, 1])
    expect(irbPlan(crr, 1, false).scale).toBe(1)
  })
})
