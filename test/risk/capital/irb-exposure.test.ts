import { describe, expect, it } from 'vitest'
import { COLLATERAL, SENIORITY } from '../../../src/risk/capital/irb-exposure.js'
import { CAPITAL_RULES } from '../../../src/risk/index.js'

describe('words of exposures', () => {
  it('name every kind of collateral that the rules have a loss for, and none', () => {
    expect(COLLATERAL[0]).toBe('none')
    for (const { rules } of CAPITAL_RULES) expect(Object.keys(rules.securedLoss)).toEqual(COLLATERAL.slice(1))
    expect(SENIORITY).toEqual(['senior', 'subordinated'])
  })
})
