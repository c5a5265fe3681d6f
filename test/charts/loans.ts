/** A loan, repaid in several ways. */
import type { Loan, LoanSchedule, Repayment } from '../../src/project/index.js'
import { loanSchedule } from '../../src/project/index.js'

const LOAN = {
  principal: { currency: 'CNY', minorUnits: 100_000_000 },
  from: '2025-01-31',
  periods: { count: 60, every: { value: 1, unit: 'month' }, onMonthEnds: true },
  rate: { kind: 'fixed', annualRate: 0.048 },
} as const

/** A million over five years; `more` of the contract changes it. */
export function scheduleOf(repayment: Repayment, more: Partial<Loan> = {}): LoanSchedule {
  return loanSchedule({ ...LOAN, repayment, ...more })
}
