import { describe, expect, it } from 'vitest'
import type { ProfitByYear } from '../../../../src/project/index.js'
import { profitByYear, relationshipEconomicValue } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'
import { BOND, RELATIONSHIP, TERMS } from './sample.js'

const { activities: _, ...REST } = RELATIONSHIP
const BOND_ALONE = { ...REST, facilities: [BOND] }

describe('the value of a relationship to owners', () => {
  it('is by hand what is earned beyond the hurdle, and what owners receive', () => {
    // Capital 100,000 for two years; fee 20,000, return 2,000, loss 8,000 and 7,840, tax a quarter; hurdle 12 %.
    const profits = profitByYear(BOND_ALONE, TERMS, { years: 2 })
    const { years, value, valueByFlows, capitalPaidIn, byFacility } = relationshipEconomicValue(profits)
    const [one, two] = [10_500_00, 10_620_00]
    expect(years.map(({ profit, capital, flowToOwners }) => [profit, capital, flowToOwners])).toEqual([
      [one, 100_000_00, one],
      [two, 100_000_00, two + 100_000_00],
    ])
    expect(capitalPaidIn).toBe(100_000_00)
    expect(value).toBeCloseTo((one - 12_000_00) / 1.12 + (two - 12_000_00) / 1.2544, 6)
    expect(valueByFlows).toBeCloseTo(-100_000_00 + one / 1.12 + (two + 100_000_00) / 1.2544, 6)
    expect(valueByFlows).toBeCloseTo(value, 6)
    expect(byFacility).toEqual([{ name: 'Bid bond', value }])
  })

  it('gives capital back as loans are repaid', () => {
    const { years } = relationshipEconomicValue(profitByYear(RELATIONSHIP, TERMS, { years: 6 }))
    for (const [t, { profit, capital, flowToOwners }] of years.entries()) {
      const next = years[t + 1] === undefined ? 0 : years[t + 1]!.capital
      expect(flowToOwners).toBe(profit + capital - next)
    }
    expect(years[5]!.capital).toBe(0)
    expect(years[0]!.discountFactor).toBeCloseTo(1 / 1.12, 15)
  })

  it('of years from a file is the same', () => {
    const profits = profitByYear(RELATIONSHIP, TERMS, { years: 3 })
    const copy: ProfitByYear = JSON.parse(JSON.stringify(profits))
    expect(relationshipEconomicValue(copy)).toEqual(relationshipEconomicValue(profits))
  })

  it('names what is wrong', () => {
    for (const junk of JUNK)
      expect(() => Reflect.apply(relationshipEconomicValue, undefined, [junk])).toThrow(/^profits/)
  })
})
