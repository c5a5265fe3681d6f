import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../src/project/affordability/figures.js'
import { readBorrower } from '../../../src/project/affordability/read-borrower.js'
import { COMPANY, eur, HOUSEHOLD } from './loans.js'

const period = (debtService: number, share = 12) => ({ from: '', to: '', debtService, share, of: 12 })

describe('figuresOf', () => {
  it('is of the heaviest year, in amounts of the month where income is of the month', () => {
    const figures = figuresOf(readBorrower(HOUSEHOLD), {}, 100_000_00, [period(12_000_00), period(9_000_00, 6)])
    // 18,000 a year in the half year at the end.
    expect(figures.debtServiceToIncome).toBeCloseTo((18_000 + 2_400) / 54_000, 15)
    expect(figures.debtToIncome).toBeCloseTo(108_000 / 54_000, 15)
    expect(figures.residualIncome).toBe(800_00)
  })

  it('rounds what is left down, below 0 too', () => {
    const borrower = readBorrower({ kind: 'income', per: 'month', income: eur(0) })
    expect(figuresOf(borrower, {}, 0, [period(1)])).toEqual({ residualIncome: -1 })
    expect(figuresOf(borrower, {}, 0, [period(0)])).toEqual({ residualIncome: 0 })
  })

  it('covers the weakest day on which anything is due', () => {
    const company = readBorrower(COMPANY)
    const periods = [period(0), period(180_000_00), period(280_000_00), period(100_000_00)]
    expect(figuresOf(company, {}, 0, periods)).toEqual({ cashFlowCover: 1.5 })
    const free = readBorrower({ ...COMPANY, debtService: [0, 0, 0, 0] })
    expect(figuresOf(free, {}, 0, [period(0), period(0), period(0), period(0)])).toEqual({})
  })

  it('compares with value where there is one', () => {
    const of = (value: number) => ({ loanToValue: { share: 0.8, value, priorCharges: 10 } })
    const company = readBorrower(COMPANY)
    expect(figuresOf(company, of(200), 90, []).loanToValue).toBe(0.5)
    expect(figuresOf(company, of(0), 90, [])).toEqual({})
  })
})
