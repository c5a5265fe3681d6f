import { describe, expect, it } from 'vitest'
import { productFit } from '../../../../src/project/index.js'
import { projectLoan, researchLoan, supplyChainFinance } from '../../../../src/project/products/sample/lending.js'

const asked = (purpose: string) => ({ sanctioned: false, purpose })

describe('an R&D loan', () => {
  const eligible = (facts: object) => productFit(researchLoan(), { ...asked('research'), ...facts }).eligible

  it('is for certified enterprises, or for who spends 5 % of revenue on research', () => {
    expect(eligible({ highTechCertified: true })).toBe('yes')
    expect(eligible({ highTechCertified: false, researchShareOfRevenue: 0.05 })).toBe('yes')
    expect(eligible({ highTechCertified: false, researchShareOfRevenue: 0.049 })).toBe('no')
    expect(eligible({ researchShareOfRevenue: 0.04 })).toBe('unknown')
  })
})

describe('supply-chain finance', () => {
  it('fits best with a sound buyer: (4 x 1 + 2 x 1 + 2 x 0 + 1 x 0) / 9', () => {
    const facts = { buyerProbabilityOfDefault: 0.001, yearsWithBuyer: 8, creditNotesShare: 0.2, invoiceDays: 180 }
    expect(productFit(supplyChainFinance(), facts).fit.score).toBeCloseTo(6 / 9, 14)
  })
})

describe('a project loan', () => {
  it('waits for the permits and for a fifth of own money', () => {
    const facts = { ...asked('project'), permitsComplete: false, equityShare: 0.1 }
    expect(productFit(projectLoan(), facts).reasons).toEqual(['permitsComplete is no', 'equityShare 0.1 is below 0.2'])
  })
})
