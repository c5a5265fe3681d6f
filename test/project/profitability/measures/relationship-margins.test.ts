import { describe, expect, it } from 'vitest'
import { profitByYear, relationshipMargins } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'
import { ADVICE, BOND, RELATIONSHIP, TERMS } from './sample.js'

describe('margins of a relationship', () => {
  it('are the lines of each year and facility that are not 0, on the day after the year', () => {
    const profits = profitByYear({ ...RELATIONSHIP, facilities: [BOND, ADVICE], activities: [] }, TERMS, { years: 2 })
    const { valuationDate, until, margins, discount } = relationshipMargins(profits)
    expect([valuationDate, until]).toEqual(['2025-01-15', '2027-01-15'])
    expect(margins.map(({ source, facility, date, amount }) => `${date} ${facility} ${source} ${amount}`)).toEqual([
      '2026-01-15 Bid bond fees 2000000',
      '2026-01-15 Bid bond expected loss -800000',
      '2026-01-15 Bid bond return on capital 200000',
      '2026-01-15 Bid bond tax -350000',
      '2026-01-15 Advice fees 1000000',
      '2026-01-15 Advice tax -250000',
      '2027-01-15 Bid bond fees 2000000',
      '2027-01-15 Bid bond expected loss -784000',
      '2027-01-15 Bid bond return on capital 200000',
      '2027-01-15 Bid bond tax -354000',
      '2027-01-15 Advice fees 1000000',
      '2027-01-15 Advice tax -250000',
    ])
    expect(discount).toEqual({
      kind: 'capital-charge',
      annualDiscountRate: 0.12,
      charges: [
        { facility: 'Bid bond', date: '2026-01-15', amount: 1_200_000 },
        { facility: 'Bid bond', date: '2027-01-15', amount: 1_200_000 },
      ],
    })
  })

  it('add up to the profit of each year', () => {
    const profits = profitByYear(RELATIONSHIP, TERMS, { years: 4 })
    const { margins } = relationshipMargins(profits)
    for (const { to, total } of profits.years) {
      const ofYear = margins.filter(({ date }) => date === to)
      expect(ofYear.reduce((sum, { amount }) => sum + amount, 0)).toBe(total.profit)
    }
  })

  it('names what is wrong', () => {
    for (const junk of JUNK) expect(() => Reflect.apply(relationshipMargins, undefined, [junk])).toThrow(/^profits/)
  })
})
