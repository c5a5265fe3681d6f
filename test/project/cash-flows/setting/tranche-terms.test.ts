import { describe, expect, it } from 'vitest'
import { payDays } from '../../../../src/project/cash-flows/setting/pay-days.js'
import { interestOver, trancheTerms, yearsOf } from '../../../../src/project/cash-flows/setting/tranche-terms.js'
import { projectGrid } from '../../../../src/project/operations/index.js'
import { ferry, LOAN } from '../ferry.js'

describe('terms of a tranche', () => {
  const days = payDays(projectGrid(ferry()))

  it('are told by payment day', () => {
    const rate = [
      { from: '2025-01-01', value: 0.1 },
      { from: '2028-01-01', value: 0.2 },
    ]
    const terms = trancheTerms({ ...LOAN, graceMonths: 12, annualRate: rate }, ferry(), days)
    expect([terms.first, terms.last]).toEqual([3, 4])
    expect(Array.from(terms.annualRate)).toEqual([0.1, 0.1, 0.1, 0.2, 0.2, 0.2])
    expect(Array.from(terms.years)).toEqual([0, 1, 1, 1, 1, 1])
  })

  it('count years and interest by their rule', () => {
    expect(yearsOf({ kind: 'day-count', dayCount: 'actual/360' }, 0, 90, 3)).toBe(0.25)
    expect(yearsOf({ kind: 'nominal' }, 0, 90, 6)).toBe(0.5)
    expect(interestOver({ kind: 'nominal' }, 0.1, 0.5)).toBe(0.05)
    expect(interestOver({ kind: 'effective' }, 0.21, 0.5)).toBeCloseTo(0.1, 14)
  })
})
