import { describe, expect, it } from 'vitest'
import { affordability } from '../../../src/project/affordability/index.js'
import { readBorrower } from '../../../src/project/affordability/read-borrower.js'
import { coverPath } from '../../../src/project/plans/cover-path.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from '../affordability/loans.js'

describe('coverPath', () => {
  it('covers each due day: cash over interest, principal and other debt', () => {
    const of = affordability(TERM_LOAN, COMPANY, { limits: { cashFlowCover: 1 }, stress: { add: 0.02 } })
    const path = coverPath(TERM_LOAN, of, readBorrower(COMPANY))
    expect(path.points.map(({ debtService }) => debtService)).toEqual([336_000_00, 347_000_00, 338_000_00, 309_000_00])
    const covers = [500 / 336, 400 / 347, 450 / 338, 500 / 309]
    for (const [k, { cover }] of path.points.entries()) expect(cover).toBeCloseTo(covers[k]!, 15)
    expect(path.minimum).toEqual({ value: of.after.cashFlowCover, from: '2025-07-15', to: '2026-01-15' })
    // At 8 %: 300 + 900 × 0.04 + 20.
    expect(path.stressedMinimum?.value).toBeCloseTo(400 / 356, 15)
    expect(path.average).toBeCloseTo(1850 / 1330, 15)
  })

  it('covers each year of a loan served from income, after living cost', () => {
    const of = affordability(MORTGAGE, HOUSEHOLD, { limits: { debtToIncome: 9 } })
    const path = coverPath(MORTGAGE, of, readBorrower(HOUSEHOLD))
    expect(path.points).toHaveLength(25)
    // 12 × (4,500 - 2,000) over 12 × (1,518.01 + 200).
    expect(path.minimum!.value).toBeCloseTo(2500 / 1718.01, 15)
    expect(path.points[0]).toMatchObject({ from: '2025-01-15', to: '2026-01-15', cash: 30_000_00 })
    expect(path).not.toHaveProperty('stressedMinimum')
  })

  it('has no cover where nothing is due, and may have none below 0', () => {
    const loan = { ...TERM_LOAN, rate: { kind: 'fixed', annualRate: 0 }, repayment: { kind: 'bullet' } } as const
    const company = { ...COMPANY, cashFlows: [1, 1, 1, -600_000_00], debtService: [0, 0, 0, 0] }
    const of = affordability(loan, company, { limits: { amount: eur(1e12) } })
    const path = coverPath(loan, of, readBorrower(company))
    expect(path.points.map(({ cover }) => cover)).toEqual([undefined, undefined, undefined, -0.5])
    expect(path.points[0]).not.toHaveProperty('cover')
    expect(path.average).toBe(-0.5)
  })
})
