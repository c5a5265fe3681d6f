/**
 * Limits by the names that bankers give them.
 *
 * @module
 */
import type { AmountConstraint } from './types.js'

export const LIMIT_WORDS: Readonly<Record<AmountConstraint['constraint'], string>> = {
  debtServiceToIncome: 'debt service to income',
  debtToIncome: 'debt to income',
  residualIncome: 'residual income',
  cashFlowCover: 'cash flow cover',
  loanToValue: 'loan to value',
  amount: 'the largest loan there is',
  lastDueBy: 'the day by which all is repaid',
  rating: 'the limit of the rating',
  exposure: 'room under the exposure limit',
  hurdle: 'the hurdle rate',
}
