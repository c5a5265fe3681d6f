import { describe, expect, it } from 'vitest'
import type { AffordabilityOptions, Borrower, LoanOffer } from '../../../src/project/affordability/index.js'
import { affordability, affordablePrincipal } from '../../../src/project/affordability/index.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from './loans.js'

const { principal: _, ...mortgage } = MORTGAGE
const { principal: __, ...term } = TERM_LOAN

function largest(offer: LoanOffer, borrower: Borrower, options: AffordabilityOptions) {
  const found = affordablePrincipal(offer, borrower, options)
  if (found.status !== 'found') throw new Error(found.checks.map(check => check.reason).join())
  return found
}

describe('affordablePrincipal', () => {
  it('is found to the minor unit, and says which limit ends it', () => {
    const limits = { debtServiceToIncome: 0.4, debtToIncome: 6 }
    const { principal, binding, oneMore, affordability: at } = largest(mortgage, HOUSEHOLD, { limits })
    // 40 % of 4,500 less 200 leaves 1,600.00 a month; 316,000 is what six years of income leave.
    expect(binding).toEqual(['debtToIncome'])
    expect(principal).toEqual(eur(316_000_00))
    expect(at.affordable).toBe(true)
    expect(oneMore[0]).toMatchObject({ used: 316_000_01, room: -1 })
    const stressed = largest(mortgage, HOUSEHOLD, { limits, stress: { add: 0.02 } })
    expect(stressed.binding).toEqual(['debtServiceToIncome'])
    expect(stressed.affordability.stressedSchedule!.instalments[0]!.payment).toBe(1_600_00)
    const more = { ...MORTGAGE, principal: eur(stressed.principal.minorUnits + 1) }
    expect(affordability(more, HOUSEHOLD, { limits, stress: { add: 0.02 } }).affordable).toBe(false)
  })

  it('is bound by value, by the amount a lender gives, or by several limits at once', () => {
    const loanToValue = { share: 0.8, value: eur(250_000_00) }
    const byValue = largest(mortgage, HOUSEHOLD, { limits: { loanToValue, debtServiceToIncome: 0.4 } })
    expect([byValue.principal.minorUnits, byValue.binding]).toEqual([200_000_00, ['loanToValue']])
    const both = largest(mortgage, HOUSEHOLD, { limits: { loanToValue, amount: eur(200_000_00) } })
    expect(both.binding).toEqual(['loanToValue', 'amount'])
  })

  it('is sized to the weakest cash flow of a company', () => {
    const { principal, oneMore } = largest(term, COMPANY, { limits: { cashFlowCover: 1.2 } })
    // The second instalment: a quarter, and half a year of interest on three quarters, from 400,000 / 1.2 - 20,000.
    expect(principal.minorUnits / ((400_000_00 / 1.2 - 20_000_00) / 0.2725)).toBeCloseTo(1, 7)
    expect(oneMore[0]!.period).toEqual({ from: '2025-07-15', to: '2026-01-15' })
  })

  it('sculpts to the largest loan at a coverage', () => {
    const cashFlows = [500_000_00, 400_000_00, 450_000_00, 500_000_00]
    const offer: LoanOffer = { ...term, repayment: { kind: 'sculpted', cashFlows, coverage: 'solve' } }
    const company: Borrower = { kind: 'cash-flow', currency: 'EUR', cashFlows }
    const { principal, affordability: at } = largest(offer, company, { limits: { cashFlowCover: 1.25 } })
    const worth = cashFlows.reduce((sum, flow, k) => sum + flow / 1.25 / 1.03 ** (k + 1), 0)
    expect(Math.abs(principal.minorUnits - worth)).toBeLessThan(4)
    expect(at.schedule.coverage).toBeCloseTo(1.25, 7)
  })

  it('counts fees, balloons and grace as the contract does', () => {
    const fees = [
      { kind: 'up-front', of: eur(1_000_00) },
      { kind: 'agency', amount: eur(100_00), every: 'year' },
    ] as const
    const limits = { debtServiceToIncome: 0.4 }
    const bare = largest(mortgage, HOUSEHOLD, { limits }).principal.minorUnits
    const charged = largest({ ...mortgage, fees }, HOUSEHOLD, { limits }).principal.minorUnits
    expect(charged).toBeLessThan(bare)
    const repayment = { kind: 'annuity', balloon: eur(10_000_00) } as const
    const ballooned = largest({ ...mortgage, repayment }, HOUSEHOLD, { limits })
    expect(ballooned.affordability.checks[0]!.period!.to).toBe('2050-01-15')
    const grace = { periods: 12, interest: 'capitalised' } as const
    expect(largest({ ...mortgage, grace }, HOUSEHOLD, { limits }).principal.minorUnits).toBeLessThan(bare)
  })

  it('says which limits stand against any loan', () => {
    const poor = { ...HOUSEHOLD, income: eur(400_00) }
    const found = affordablePrincipal(mortgage, poor, {
      limits: { debtServiceToIncome: 0.4, residualIncome: eur(0), debtToIncome: 9 },
    })
    expect(found).toMatchObject({ status: 'none', binding: ['debtServiceToIncome', 'residualIncome'] })
    const late = affordablePrincipal(mortgage, HOUSEHOLD, { limits: { debtToIncome: 6, lastDueBy: '2049-12-31' } })
    expect(late).toMatchObject({ status: 'none', binding: ['lastDueBy'] })
    const none = affordablePrincipal(
      mortgage,
      { ...HOUSEHOLD, income: eur(0) },
      { limits: { debtServiceToIncome: 0.4 } },
    )
    expect(none.status).toBe('none')
  })

  it('refuses terms that say their amount, and limits that end nowhere', () => {
    const limits = { cashFlowCover: 1.2 }
    const code = (wanted: string) => expect.objectContaining({ code: wanted })
    const custom: LoanOffer = { ...term, repayment: { kind: 'custom', principal: [1, 1, 1, 1] } }
    expect(() => largest(custom, COMPANY, { limits })).toThrow(code('NOT_APPLICABLE'))
    const fixed: LoanOffer = { ...term, repayment: { kind: 'sculpted', cashFlows: [1, 1, 1, 1], coverage: 1.2 } }
    expect(() => largest(fixed, COMPANY, { limits })).toThrow(code('NOT_APPLICABLE'))
    expect(() => largest(term, COMPANY, { limits: { lastDueBy: '2030-01-01' } })).toThrow(code('MISSING_VALUE'))
  })

  it('lends nothing without income, not even what payments round away', () => {
    const offer: LoanOffer = { ...mortgage, periods: { count: 12, every: { value: 1, unit: 'month' } } }
    const found = affordablePrincipal(
      offer,
      { ...HOUSEHOLD, income: eur(0), debtService: eur(0) },
      {
        limits: { debtServiceToIncome: 0.4 },
      },
    )
    expect(found).toMatchObject({ status: 'none', binding: ['debtServiceToIncome'] })
  })

  it('names fees and balloons that are no amounts', () => {
    const at = (path: string) => expect.objectContaining({ path })
    const limits = { debtToIncome: 6 }
    const kind = 'up-front' as const
    expect(() => largest({ ...mortgage, fees: [{ kind, of: Number.NaN }] }, HOUSEHOLD, { limits })).toThrow(
      at('loan.fees[0].of'),
    )
    // @ts-expect-error: no amount
    expect(() => largest({ ...mortgage, fees: [{ kind, of: '1 %' }] }, HOUSEHOLD, { limits })).toThrow(
      at('loan.fees[0].of'),
    )
    // @ts-expect-error: no amount
    const ballooned = () => largest({ ...mortgage, repayment: { kind: 'annuity', balloon: 5 } }, HOUSEHOLD, { limits })
    expect(ballooned).toThrow(at('loan.repayment.balloon'))
  })
})
