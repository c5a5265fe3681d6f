import { describe, expect, it } from 'vitest'
import { rulePack } from '../../../src/model/index.js'
import { dayNumber } from '../../../src/money/index.js'
import { RULE_OPTIONS, rulesFor } from '../../../src/risk/capital/capital-rule-packs.js'
import { CAPITAL_RULES, capitalRules } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

describe('editions of capital rules', () => {
  it('cite a source for every figure, and nothing else', () => {
    for (const { rules, sources } of CAPITAL_RULES) {
      expect(Object.keys(sources).toSorted()).toEqual(Object.keys(rules).toSorted())
      expect(Object.values(sources).every(source => source !== undefined && source.length > 3)).toBe(true)
    }
  })

  it('follow each other without a gap or an overlap', () => {
    for (const name of new Set(CAPITAL_RULES.map(pack => pack.name))) {
      const editions = CAPITAL_RULES.filter(pack => pack.name === name)
      const gaps = editions.slice(1).map(({ from }, i) => dayNumber(from) - dayNumber(editions[i]?.until ?? from))
      expect(gaps).toEqual(gaps.map(() => 1))
    }
  })

  it('are frozen, with correlations, floors and weights that are shares', () => {
    for (const pack of CAPITAL_RULES) {
      expect(Object.isFrozen(pack.rules.correlation.corporate)).toBe(true)
      for (const { lower, upper } of Object.values(pack.rules.correlation)) {
        expect(0 < lower && lower <= upper && upper < 1).toBe(true)
      }
      for (const floor of Object.values(pack.rules.probabilityFloor)) expect(floor >= 0 && floor <= 0.001).toBe(true)
    }
  })

  it.each([
    ['basel-2', '2006-12-31', 1.06, 1],
    ['basel-2', '2013-01-01', 1.06, 1.25],
    ['crr', '2014-01-01', 1.06, 1.25],
    ['crr', '2024-12-31', 1.06, 1.25],
    ['crr', '2025-01-01', 1, 1.25],
    ['uk-crr', '2026-12-31', 1.06, 1.25],
    ['basel-3.1', '2023-01-01', 1, 1.25],
    ['pra-basel-3.1', '2027-01-01', 1, 1.25],
  ])('%s on %s scales by %d and multiplies correlations of large financials by %d', (rules, on, scale, multiplier) => {
    const found = capitalRules({ rules, on }).rules
    expect([found.scaling.factor, found.financialMultiplier]).toEqual([scale, multiplier])
  })

  it.each([
    ['basel-2', '2006-12-30'],
    ['basel-2', '2023-01-01'],
    ['crr', '2013-12-31'],
    ['uk-crr', '2020-12-31'],
    ['uk-crr', '2027-01-01'],
    ['basel-3.1', '2022-12-31'],
    ['pra-basel-3.1', '2026-12-31'],
  ])('%s has none on %s', (rules, on) => {
    expect(thrown(() => capitalRules({ rules, on })).code).toBe('RULES_NOT_IN_FORCE')
  })

  it('can be a lender’s own, and options are checked', () => {
    const { until: _, ...first } = CAPITAL_RULES[0]!
    const house = rulePack({ ...first, name: 'house' })
    expect(rulesFor({ rules: 'house', on: '2030-01-01', packs: [house] }).name).toBe('house')
    expect(RULE_OPTIONS).toEqual(['rules', 'on', 'packs'])
    expect(thrown(() => Reflect.apply(capitalRules, undefined, [undefined])).path).toBe('options')
    expect(thrown(() => Reflect.apply(capitalRules, undefined, [{ rules: 'crr' }])).code).toBe('INVALID_DATE')
    expect(
      thrown(() => Reflect.apply(capitalRules, undefined, [{ rules: 'crr', on: '2020-01-01', day: 1 }])).path,
    ).toBe('options.day')
  })
})
