import { describe, expect, it } from 'vitest'
import { affordability } from '../../../src/project/affordability/index.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from './loans.js'

describe('affordability', () => {
  it('gives figures before, after and under stress, and a check for each limit', () => {
    const limits = { debtServiceToIncome: 0.4, residualIncome: eur(500_00), debtToIncome: 6 }
    const result = affordability(MORTGAGE, HOUSEHOLD, { limits, stress: { add: 0.02 } })
    expect(result.before.debtServiceToIncome).toBeCloseTo(200 / 4500, 15)
    expect(result.before).toMatchObject({ residualIncome: 2_300_00 })
    expect(result.after.debtServiceToIncome).toBeCloseTo(1718.01 / 4500, 15)
    expect(result.after.residualIncome).toBe(781_99)
    expect(result.stressed!.debtServiceToIncome).toBeCloseTo(
      (result.stressedSchedule!.instalments[0]!.payment + 200_00) / 4_500_00,
      15,
    )
    expect(result.checks.map(check => [check.limit, check.holds])).toEqual([
      ['debtServiceToIncome', false],
      ['residualIncome', false],
      ['debtToIncome', true],
    ])
    expect(result.affordable).toBe(false)
  })

  it('is affordable where every limit holds to the minor unit, and not where one breaks by one', () => {
    // 1,518.01 a month and 200.00 on other loans.
    const keeps = { ...HOUSEHOLD, income: eur(2 * 1718_01) }
    expect(affordability(MORTGAGE, keeps, { limits: { debtServiceToIncome: 0.5 } }).affordable).toBe(true)
    const breaks = { ...HOUSEHOLD, income: eur(2 * 1718_01 - 1) }
    expect(affordability(MORTGAGE, breaks, { limits: { debtServiceToIncome: 0.5 } }).affordable).toBe(false)
    expect(affordability(MORTGAGE, keeps, { limits: { debtServiceToIncome: 0.5 } }).stressed).toBe(undefined)
  })

  it('covers debt service of a company from its cash flow, day by day', () => {
    const { before, after, affordable } = affordability(TERM_LOAN, COMPANY, { limits: { cashFlowCover: 1.15 } })
    expect(before.cashFlowCover).toBe(20)
    expect(after.cashFlowCover).toBeCloseTo(400 / 347, 15)
    expect(affordable).toBe(true)
  })

  it('survives JSON: every figure is a finite number or absent', () => {
    const result = affordability(TERM_LOAN, COMPANY, { limits: { cashFlowCover: 1.15 }, stress: { add: 0.01 } })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('refuses loans and borrowers that are none, by name', () => {
    const options = { limits: { amount: eur(1) } }
    // @ts-expect-error: no loan
    expect(() => affordability(undefined, HOUSEHOLD, options)).toThrow(expect.objectContaining({ path: 'loan' }))
    // @ts-expect-error: no options
    expect(() => affordability(MORTGAGE, HOUSEHOLD)).toThrow(expect.objectContaining({ path: 'options' }))
    const none = { ...MORTGAGE, periods: { ...MORTGAGE.periods, count: -3 } }
    expect(() => affordability(none, HOUSEHOLD, options)).toThrow(
      expect.objectContaining({ path: 'loan.periods.count' }),
    )
  })
})
