import { describe, expect, it } from 'vitest'
import type { Loan } from '../../../../src/project/loans/types.js'
import { borrowerSide } from '../../../../src/project/plans/borrower-side.js'
import type { PlanWarningOptions } from '../../../../src/project/plans/index.js'
import { warningLevels } from '../../../../src/project/plans/warning-levels.js'
import { shapeWarnings } from '../../../../src/project/plans/warnings/shape.js'
import { eur, HOUSEHOLD, TERM_LOAN } from '../../affordability/loans.js'

function warnings(more: Partial<Loan>, options: PlanWarningOptions = {}) {
  const loan = { ...TERM_LOAN, ...more }
  const client = { name: 'Made-up', borrower: HOUSEHOLD, limits: { amount: loan.principal } }
  const side = borrowerSide({ name: 'Plan', loan }, client, undefined, 'plan')
  return shapeWarnings(loan, side, warningLevels(options, 'options'))
}

describe('shapeWarnings', () => {
  it('tells of a large last repayment, but not of the even part of a few', () => {
    expect(warnings({})).toEqual([])
    expect(warnings({ repayment: { kind: 'bullet' } })).toEqual([
      {
        code: 'LARGE_LAST_REPAYMENT',
        message: '100.00 % of the principal, 1200000.00 EUR, is left to 2027-01-15: see how it will be refinanced',
      },
    ])
    // Two instalments of a half each, and one of all.
    expect(warnings({ periods: { count: 2, every: { value: 6, unit: 'month' } } })).toEqual([])
    const once = { periods: { count: 1, every: { value: 6, unit: 'month' } } } as const
    expect(warnings({ ...once, repayment: { kind: 'bullet' } })).toEqual([])
    // Grace up to the last day: a bullet by another name.
    const late = (periods: number) => warnings({ grace: { periods, interest: 'paid' } }).map(({ code }) => code)
    expect(late(3)).toEqual(['LARGE_LAST_REPAYMENT'])
    expect(late(2)).toEqual([])
    const repayment = { kind: 'equal-principal', balloon: eur(200_000_00) } as const
    // A quarter of 1,000,000 and 200,000 of 1,200,000: 0.375, half as much again as a quarter.
    expect(warnings({ repayment }).map(({ code }) => code)).toEqual(['LARGE_LAST_REPAYMENT'])
    expect(warnings({ repayment }, { largestLastRepayment: 0.375 })).toEqual([])
  })

  it('tells of years that are much heavier at first', () => {
    const long = { periods: { count: 40, every: { value: 6, unit: 'month' } } } as const
    // First year 60,000 + about 71,000; mean of the first 19 years 60,000 + 36,000 + ...
    expect(warnings(long)).toMatchObject([{ code: 'FRONT_LOADED' }])
    expect(warnings(long, { heaviestStart: 1.4 })).toEqual([])
    expect(warnings({ ...long, repayment: { kind: 'annuity' } })).toEqual([])
    // Years of grace are no years of repayment.
    const rising = { ...long, repayment: { kind: 'annuity' }, grace: { periods: 10, interest: 'paid' } } as const
    expect(warnings(rising)).toEqual([])
  })

  it('tells of interest that is added to the loan', () => {
    expect(warnings({ grace: { periods: 2, interest: 'capitalised' } })).toEqual([
      {
        code: 'INTEREST_CAPITALISED',
        message: 'Interest of 73080.00 EUR is added to the loan, which grows by 6.09 %',
      },
    ])
  })
})
