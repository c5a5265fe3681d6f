import { describe, expect, it } from 'vitest'
import type { Borrower, TenorOptions } from '../../../src/project/affordability/index.js'
import { affordability, affordableTenors } from '../../../src/project/affordability/index.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from './loans.js'

const over = (loan: Loan, count: number): Loan => ({ ...loan, periods: { ...loan.periods, count } })
const tenors = (options: TenorOptions, loan: Loan = MORTGAGE, borrower: Borrower = HOUSEHOLD) =>
  affordableTenors(loan, borrower, options)

describe('affordableTenors', () => {
  it('is as short as income allows and as long as the last day allows, each with what ends it', () => {
    const limits = { debtServiceToIncome: 0.4, lastDueBy: '2052-01-15' }
    const found = tenors({ limits, fewest: 200, most: 360 })
    if (found.status !== 'found') throw new Error(found.status)
    const { shortest, longest } = found
    expect(shortest.oneFurther.map(check => check.limit)).toEqual(['debtServiceToIncome'])
    expect(affordability(over(MORTGAGE, shortest.count), HOUSEHOLD, { limits }).affordable).toBe(true)
    expect(affordability(over(MORTGAGE, shortest.count - 1), HOUSEHOLD, { limits }).affordable).toBe(false)
    expect(longest.count).toBe(324)
    expect(longest.oneFurther.map(check => check.limit)).toEqual(['lastDueBy'])
  })

  it('ends with the range where no limit does', () => {
    const found = tenors({ limits: { amount: eur(300_000_00) }, fewest: 10, most: 12 })
    expect(found).toEqual({
      status: 'found',
      shortest: { count: 10, oneFurther: [] },
      longest: { count: 12, oneFurther: [] },
    })
  })

  it('ends with the cash flows of a company', () => {
    const found = tenors({ limits: { cashFlowCover: 1 } }, TERM_LOAN, COMPANY)
    expect(found).toMatchObject({ status: 'found', shortest: { count: 4 }, longest: { count: 4, oneFurther: [] } })
  })

  it('says what stands against any', () => {
    const found = tenors({ limits: { debtServiceToIncome: 0.2, lastDueBy: '2030-01-15' }, most: 100 })
    if (found.status !== 'none') throw new Error(found.status)
    expect(found.fewest.map(check => check.limit)).toEqual(['debtServiceToIncome'])
    expect(found.most.map(check => check.limit)).toEqual(['debtServiceToIncome', 'lastDueBy'])
  })

  it('refuses empty ranges, no range, and repayment by instalment', () => {
    const limits = { amount: eur(1) }
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    expect(() => tenors({ limits })).toThrow(at('MISSING_VALUE', 'options.most'))
    expect(() => tenors({ limits, fewest: 5, most: 4 })).toThrow(at('OUT_OF_RANGE', 'options.most'))
    expect(() => tenors({ limits, most: 2_601 })).toThrow(at('OUT_OF_RANGE', 'options.most'))
    expect(() => tenors({ limits, fewest: 0, most: 4 })).toThrow(at('OUT_OF_RANGE', 'options.fewest'))
    const graced: Loan = { ...MORTGAGE, grace: { periods: 5, interest: 'paid' } }
    expect(() => tenors({ limits, fewest: 5, most: 9 }, graced)).toThrow(at('OUT_OF_RANGE', 'options.fewest'))
    const long: Loan = { ...TERM_LOAN, grace: { periods: 5, interest: 'paid' } }
    expect(() => tenors({ limits }, long, COMPANY)).toThrow(at('LENGTH_MISMATCH', 'borrower.cashFlows'))
    const custom: Loan = { ...TERM_LOAN, repayment: { kind: 'custom', principal: [1] } }
    expect(() => tenors({ limits, most: 9 }, custom)).toThrow(at('NOT_APPLICABLE', 'loan.repayment.kind'))
    expect(() => tenors({ limits, most: 5 }, TERM_LOAN, COMPANY)).toThrow(at('OUT_OF_RANGE', 'options.most'))
  })
})
