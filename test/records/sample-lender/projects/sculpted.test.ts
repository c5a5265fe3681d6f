import { expect, test } from 'vitest'
import { halfYear } from '../../../../src/records/sample-lender/projects/half-years.js'
import { sculptedShares } from '../../../../src/records/sample-lender/projects/sculpted.js'
import { PROJECT_SECTORS } from '../../../../src/records/sample-lender/world/project-sectors.js'

test.each(PROJECT_SECTORS.map(sector => [sector.name, sector] as const))(
  '%s: one ratio in every half-year, and the loan is cleared',
  (_, sector) => {
    const terms = { cost: 1e9, debt: 7e8, annualRate: 0.05, sector }
    const shares = sculptedShares(terms, 30)
    let owed = terms.debt
    const ratios = shares.map((share, number) => {
      const interest = (owed * terms.annualRate) / 2
      const { cashAvailable } = halfYear(terms, number, 1, interest)
      owed -= share * terms.debt
      return cashAvailable / (interest + share * terms.debt)
    })
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 5)
    expect(ratios[0]!).toBeGreaterThan(1.2)
  },
)
