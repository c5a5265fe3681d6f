import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../../src/model/index.js'
import { EQUATOR_PRINCIPLES } from '../../../../src/project/index.js'

const titleOn = (on: string): string => rulesOn(EQUATOR_PRINCIPLES, { rules: 'equator-principles', on }).title

describe('editions of the Equator Principles', () => {
  it('follow each other without a gap', () => {
    expect(titleOn('2013-06-04')).toContain('third')
    expect(titleOn('2020-09-30')).toContain('third')
    expect(titleOn('2020-10-01')).toContain('fourth')
    expect(() => titleOn('2013-06-03')).toThrow('RULES_NOT_IN_FORCE')
  })

  it('say where each rule stands', () => {
    for (const { rules, sources } of EQUATOR_PRINCIPLES) {
      expect(Object.keys(sources).sort()).toEqual(Object.keys(rules).sort())
    }
  })

  it('have the thresholds of their texts', () => {
    const loans = EQUATOR_PRINCIPLES.map(({ rules }) => rules.corporateLoan)
    expect(loans).toEqual([
      { leastAggregate: 100e6, leastCommitment: 50e6, leastTenorMonths: 24 },
      { leastAggregate: 50e6, leastCommitment: 50e6, leastTenorMonths: 24 },
    ])
    for (const { rules } of EQUATOR_PRINCIPLES) {
      expect(rules.projectFinance.leastCapitalCost).toBe(10e6)
      expect(rules.largeEmissions.above).toBe(100_000)
    }
  })
})
