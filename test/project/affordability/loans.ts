/** A loan, a household and a company that tests of affordability share. */
import type { Money } from '../../../src/money/index.js'
import type { CashFlowBorrower, IncomeBorrower } from '../../../src/project/affordability/index.js'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { Loan, LoanSchedule } from '../../../src/project/loans/types.js'

export const eur = (minorUnits: number): Money => ({ currency: 'EUR', minorUnits })

/** 300,000 over 25 years at 3.6 %: 1,518.01 a month. */
export const MORTGAGE: Loan = {
  principal: eur(300_000_00),
  from: '2025-01-15',
  periods: { count: 300, every: { value: 1, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.036 },
  repayment: { kind: 'annuity' },
}

export const HOUSEHOLD: IncomeBorrower = {
  kind: 'income',
  per: 'month',
  income: eur(4_500_00),
  debtService: eur(200_00),
  livingCost: eur(2_000_00),
  debt: eur(8_000_00),
}

/** 1,200,000 in four equal parts, half-yearly, at 6 %. */
export const TERM_LOAN: Loan = {
  principal: eur(1_200_000_00),
  from: '2025-01-15',
  periods: { count: 4, every: { value: 6, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.06 },
  repayment: { kind: 'equal-principal' },
}

export const COMPANY: CashFlowBorrower = {
  kind: 'cash-flow',
  currency: 'EUR',
  cashFlows: [500_000_00, 400_000_00, 450_000_00, 500_000_00],
  debtService: [0, 20_000_00, 20_000_00, 0],
}

export const scheduleOf = (more: Partial<Loan>, loan: Loan = MORTGAGE): LoanSchedule =>
  loanSchedule({ ...loan, ...more })
