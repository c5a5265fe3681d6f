import { describe, expect, it } from 'vitest'
import type { AffordabilityLimits, AffordabilityOptions, Borrower } from '../../../src/project/affordability/index.js'
import { affordability, stressedLoan } from '../../../src/project/affordability/index.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { borrowerRemedies, higherRate } from '../../../src/project/plans/remedies.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from '../affordability/loans.js'

const remediesOf = (loan: Loan, borrower: Borrower, options: AffordabilityOptions, foreseen?: number) =>
  borrowerRemedies(
    loan,
    { borrower, ...(foreseen !== undefined && { foreseen }) },
    options,
    affordability(loan, borrower, options),
  )

/** Each remedy put to work keeps every limit, and one step less does not. */
function expectEnough(loan: Loan, borrower: Borrower, options: AffordabilityOptions) {
  const holds = (changed: Loan) => affordability(changed, borrower, options).affordable
  const over = (count: number): Loan => ({ ...loan, periods: { ...loan.periods, count } })
  const remedies = remediesOf(loan, borrower, options)
  expect(holds(loan)).toBe(false)
  for (const remedy of remedies) {
    if (remedy.kind === 'principal') {
      expect(holds({ ...loan, principal: remedy.principal })).toBe(true)
      expect(holds({ ...loan, principal: eur(remedy.principal.minorUnits + 1) })).toBe(false)
    } else if (remedy.kind === 'tenor') {
      const nearer = remedy.instalments > loan.periods.count ? -1 : 1
      expect(holds(over(remedy.instalments))).toBe(true)
      expect(holds(over(remedy.instalments + nearer))).toBe(false)
    } else {
      expect(holds(stressedLoan(loan, { add: remedy.change }))).toBe(true)
      expect(holds(stressedLoan(loan, { add: remedy.change + 1e-4 }))).toBe(false)
    }
  }
  return remedies
}

describe('borrowerRemedies', () => {
  it('mends a loan to a household by amount, term or rate, each just enough', () => {
    const remedies = expectEnough(MORTGAGE, HOUSEHOLD, { limits: { debtServiceToIncome: 0.35 } })
    expect(remedies.map(({ kind }) => kind)).toEqual(['principal', 'rate', 'tenor'])
    expect(remedies.map(({ message }) => message)).toEqual([
      'A loan of 271738.66 EUR on these terms keeps every limit',
      'A rate 91 basis points lower keeps every limit',
      'It keeps every limit over 355 instalments',
    ])
  })

  it('mends one of a company under stress as well', () => {
    const more = {
      ...COMPANY,
      cashFlows: [...COMPANY.cashFlows, 500_000_00, 500_000_00],
      debtService: [0, 0, 0, 0, 0, 0],
    }
    expectEnough(TERM_LOAN, more, { limits: { cashFlowCover: 1.25 }, stress: { add: 0.01 } })
  })

  it('offers what the contract leaves open and the limit can be met by', () => {
    const only = (limits: AffordabilityLimits, loan: Loan = TERM_LOAN, foreseen?: number) =>
      remediesOf(loan, COMPANY, { limits }, foreseen).map(({ kind }) => kind)
    // A limit on the amount is not met by another term or rate.
    expect(only({ amount: eur(1_000_000_00) })).toEqual(['principal'])
    // A last day is not met by a smaller loan.
    expect(only({ lastDueBy: '2026-02-01' }, TERM_LOAN, 4)).toEqual(['tenor'])
    const late = { lastDueBy: '2049-12-31', debtServiceToIncome: 0.5 }
    expect(remediesOf(MORTGAGE, HOUSEHOLD, { limits: late })).toMatchObject([{ kind: 'tenor', instalments: 299 }])
    const custom: Loan = { ...TERM_LOAN, repayment: { kind: 'custom', principal: [0, 600_000_00, 600_000_00, 0] } }
    expect(only({ cashFlowCover: 1.2 }, custom)).toEqual([])
    // No rate of 0 is enough either.
    expect(only({ cashFlowCover: 5 }, custom)).toEqual([])
  })

  it('mends due days nobody foresaw by fewer of them alone', () => {
    const longer: Loan = { ...TERM_LOAN, periods: { ...TERM_LOAN.periods, count: 5 } }
    const padded = { ...COMPANY, cashFlows: [...COMPANY.cashFlows, 0], debtService: [0, 0, 0, 0, 0] }
    const found = remediesOf(longer, padded, { limits: { cashFlowCover: 1 } }, 4)
    expect(found).toMatchObject([{ kind: 'tenor', instalments: 4 }])
    expect(remediesOf(longer, padded, { limits: { cashFlowCover: 2 } }, 4)).toEqual([])
  })

  it('has none where no single change is enough', () => {
    expect(remediesOf(MORTGAGE, HOUSEHOLD, { limits: { residualIncome: eur(5_000_00) } })).toEqual([])
  })
})

describe('higherRate', () => {
  const from = (least: number) => (loan: Loan) => loan.rate.kind === 'fixed' && loan.rate.annualRate >= least
  it('is the first whole basis point at which the loan earns enough, near the gap that was solved', () => {
    expect(higherRate(TERM_LOAN, 0.00121, from(0.0612))).toEqual([
      { kind: 'rate', side: 'lender', change: 0.0012, message: 'A rate 12 basis points higher earns the hurdle' },
    ])
    expect(higherRate(TERM_LOAN, 0.00121, from(0.0615))).toMatchObject([{ change: 0.0015 }])
    expect(higherRate(TERM_LOAN, 0.00001, from(0))).toMatchObject([
      { change: 0.0001, message: 'A rate 1 basis point higher earns the hurdle' },
    ])
  })

  it('is the least one however far the gap misses it', () => {
    for (const least of [1, 2, 7, 119, 120, 121, 126, 500, 1100]) {
      const [found] = higherRate(TERM_LOAN, 0.012, from(0.06 + least / 10_000 - 1e-9))
      expect(found!.change).toBe(least / 10_000)
    }
  })

  it('raises the margin of a floating rate, and is none where that is not enough', () => {
    const index = { name: 'Index', fixings: [{ on: '2025-01-01', rate: 0.03 }] }
    const loan: Loan = { ...TERM_LOAN, rate: { kind: 'floating', index, margin: 0.01 } }
    const margins = (of: Loan) => of.rate.kind === 'floating' && of.rate.margin >= 0.0125
    expect(higherRate(loan, 0.0024, margins)).toMatchObject([{ change: 0.0025 }])
    expect(higherRate(TERM_LOAN, 0.001, () => false)).toEqual([])
  })
})
