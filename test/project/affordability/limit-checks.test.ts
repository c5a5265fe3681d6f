import { describe, expect, it } from 'vitest'
import { readQuestion, servedLoan } from '../../../src/project/affordability/assess.js'
import { limitChecks } from '../../../src/project/affordability/limit-checks.js'
import type { AffordabilityOptions, Borrower } from '../../../src/project/affordability/types.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from './loans.js'

function checks(loan: Loan, borrower: Borrower, options: AffordabilityOptions) {
  const question = readQuestion(borrower, options)
  return limitChecks(question.limits, question.borrower, servedLoan(loan, question))
}

describe('limitChecks', () => {
  it('leaves of income what other debt and living cost leave', () => {
    const [share, residual, debt] = checks(MORTGAGE, HOUSEHOLD, {
      limits: { debtServiceToIncome: 0.4, residualIncome: eur(500_00), debtToIncome: 6 },
    })
    const service = 12 * 1518_01
    // 40 % of 54,000 less 2,400; 54,000 - 24,000 - 2,400 - 6,000; 6 × 54,000 - 8,000.
    expect(share).toMatchObject({ used: service, most: 19_200_00, room: 19_200_00 - service, holds: true })
    expect(residual).toMatchObject({ limit: 'residualIncome', most: 21_600_00 })
    expect(debt).toMatchObject({ limit: 'debtToIncome', used: 300_000_00, most: 316_000_00, holds: true })
  })

  it('rounds against the borrower, so that no limit breaks by a fraction', () => {
    const borrower: Borrower = { kind: 'income', per: 'year', income: eur(1_001), debtService: eur(0) }
    const [check] = checks({ ...MORTGAGE, principal: eur(1_000) }, borrower, { limits: { debtToIncome: 1 / 3 } })
    expect(check!.most).toBe(333)
    const [cover] = checks(
      TERM_LOAN,
      { ...COMPANY, cashFlows: [1_01, 1_01, 1_01, 1_01] },
      { limits: { cashFlowCover: 1.2 } },
    )
    expect(cover!.most).toBe(84 - 20_000_00)
  })

  it('finds the due day with the least room, and stressed rates where these leave less', () => {
    const limits = { cashFlowCover: 1.1 }
    const [check] = checks(TERM_LOAN, COMPANY, { limits })
    // 400,000 / 1.1 - 20,000 - 327,000.
    expect(check).toMatchObject({
      rates: 'contract',
      period: { from: '2025-07-15', to: '2026-01-15' },
      most: 343_636_36,
    })
    expect(check!.holds).toBe(true)
    const [stressed] = checks(TERM_LOAN, COMPANY, { limits, stress: { add: 0.04 } })
    expect(stressed).toMatchObject({ rates: 'stressed', used: 345_000_00, room: 343_636_36 - 345_000_00, holds: false })
    expect(stressed!.reason).toContain('at stressed rates is 136364 above the 34363636')
    const [eased] = checks(TERM_LOAN, COMPANY, { limits, stress: { add: -0.01 } })
    expect(eased!.rates).toBe('contract')
  })

  it('asks for no cash flow where nothing is due', () => {
    const loan: Loan = { ...TERM_LOAN, rate: { kind: 'fixed', annualRate: 0 }, repayment: { kind: 'bullet' } }
    const company: Borrower = { ...COMPANY, cashFlows: [-5, -5, -5, 2_000_000_00], debtService: [0, 0, 0, 0] }
    expect(checks(loan, company, { limits: { cashFlowCover: 1.2 } })[0]).toMatchObject({
      holds: true,
      used: 1_200_000_00,
    })
  })

  it('compares the loan with value, amount and day', () => {
    const loanToValue = { share: 0.8, value: eur(400_000_00), priorCharges: eur(30_000_00) }
    const [value, amount, day] = checks(MORTGAGE, HOUSEHOLD, {
      limits: { loanToValue, amount: eur(300_000_00), lastDueBy: '2050-01-14' },
    })
    expect(value).toMatchObject({ limit: 'loanToValue', most: 290_000_00, room: -10_000_00, holds: false })
    expect(amount).toMatchObject({ limit: 'amount', room: 0, holds: true })
    expect(day).toMatchObject({ limit: 'lastDueBy', room: -1, holds: false })
    expect(day!.reason).toBe('The last instalment is due on 2050-01-15, after 2050-01-14')
  })

  it('wants a cash flow for each instalment', () => {
    expect(() =>
      checks(TERM_LOAN, { kind: 'cash-flow', currency: 'EUR', cashFlows: [1] }, { limits: { amount: eur(1) } }),
    ).toThrow(expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'borrower.cashFlows' }))
  })

  it('names a limit whose amount no safe integer holds', () => {
    const at = (name: string) => expect.objectContaining({ code: 'OUT_OF_RANGE', path: `options.limits.${name}` })
    for (const name of ['debtServiceToIncome', 'debtToIncome'] as const) {
      expect(() => checks(MORTGAGE, HOUSEHOLD, { limits: { [name]: 1e300 } })).toThrow(at(name))
    }
    const loanToValue = { share: 1e300, value: eur(1) }
    expect(() => checks(MORTGAGE, HOUSEHOLD, { limits: { loanToValue } })).toThrow(at('loanToValue.share'))
    expect(() => checks(TERM_LOAN, COMPANY, { limits: { cashFlowCover: 1e-300 } })).toThrow(at('cashFlowCover'))
  })
})
