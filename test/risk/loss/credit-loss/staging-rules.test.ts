import { describe, expect, it } from 'vitest'
import { IFRS_9_STAGING } from '../../../../src/risk/index.js'
import { expectStagingRules } from '../../../../src/risk/loss/credit-loss/staging-rules.js'
import { thrown } from '../../../errors/thrown.js'

describe('IFRS_9_STAGING', () => {
  it('says for each rule where it stands, and is frozen', () => {
    const { rules, sources } = IFRS_9_STAGING
    expect(Object.keys(sources).toSorted()).toEqual(Object.keys(rules).toSorted())
    for (const source of Object.values(sources)) expect(source).toMatch(/IFRS 9|EBA|choice/)
    expect(Object.isFrozen(rules)).toBe(true)
    expect(expectStagingRules(rules, 'rules')).toBe(rules)
  })

  it('is data: any rule can be another, and a wrong one is named', () => {
    const path = (rules: object) =>
      thrown(() => expectStagingRules(JSON.parse(JSON.stringify({ ...IFRS_9_STAGING.rules, ...rules })), 'rules')).path
    expect(path({ daysPastDueOfDefault: -1 })).toBe('rules.daysPastDueOfDefault')
    expect(path({ daysPastDueOfStage2: '30' })).toBe('rules.daysPastDueOfStage2')
    expect(path({ lowCreditRisk: undefined })).toBe('rules.lowCreditRisk')
    expect(path({ relativeRise: 0 })).toBe('rules.relativeRise')
    expect(path({ rises: 'any' })).toBe('rules.rises')
    expect(path({ watchList: 1 })).toBe('rules.watchList')
    expect(path({ backstop: 30 })).toBe('rules.backstop')
  })
})

it('take no rise that is none: of a factor of 1 or less all loans would be in stage 2', () => {
  for (const relativeRise of [1, 0.5, 0, -3]) {
    const rules = { ...IFRS_9_STAGING.rules, relativeRise }
    expect(() => expectStagingRules(rules, 'rules')).toThrow(/rules\.relativeRise: expected a number > 1/)
  }
})
