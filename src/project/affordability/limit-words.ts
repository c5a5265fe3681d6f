/**
 * Limits by the names that bankers give them.
 *
 * @module
 */
import type { LimitName } from './types.js'

export const LIMIT_WORDS: Readonly<Record<LimitName, string>> = {
  debtServiceToIncome: 'debt service to income',
  debtToIncome: 'debt to income',
  residualIncome: 'residual income',
  cashFlowCover: 'cash flow cover',
  loanToValue: 'loan to value',
  amount: 'the largest loan given',
  lastDueBy: 'the day by which all is repaid',
}
