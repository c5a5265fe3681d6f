/**
 * What amounts of a statement follow from others.
 *
 * @module
 */
import type { StatementAmount } from './amounts.js'
import type { StatementRule } from './types.js'

/** `whole` is the sum of `parts`, those with a minus taken off. */
export interface Identity {
  readonly rule: StatementRule
  readonly holds: 'always' | 'mostly'
  readonly whole: StatementAmount
  readonly parts: readonly (readonly [sign: 1 | -1, part: StatementAmount])[]
  /** Parts that count as 0 where a statement lacks them. */
  readonly mayLack?: readonly StatementAmount[]
  /** Amounts that are easily left out of one of the others. */
  readonly leftOut?: readonly { readonly amount: StatementAmount; readonly of: StatementAmount }[]
}

/** Within one statement. */
export const IDENTITIES: readonly Identity[] = [
  {
    rule: 'assets-are-liabilities-and-equity',
    holds: 'always',
    whole: 'totalAssets',
    parts: [
      [1, 'totalLiabilities'],
      [1, 'bookEquity'],
    ],
    leftOut: [{ amount: 'minorityInterests', of: 'bookEquity' }],
  },
  {
    rule: 'gross-profit-is-sales-less-cost',
    holds: 'always',
    whole: 'grossProfit',
    parts: [
      [1, 'sales'],
      [-1, 'costOfSales'],
    ],
  },
  {
    // Earnings of operations that are given up stand behind tax.
    rule: 'net-income-is-profit-less-tax',
    holds: 'mostly',
    whole: 'netIncome',
    parts: [
      [1, 'profitBeforeTax'],
      [-1, 'incomeTax'],
    ],
  },
  {
    // Interest that was earned, or that was put into the cost of a plant, stands on either side.
    rule: 'ebit-is-profit-and-interest',
    holds: 'mostly',
    whole: 'earningsBeforeInterestAndTax',
    parts: [
      [1, 'profitBeforeTax'],
      [1, 'interestExpense'],
    ],
  },
  {
    rule: 'cash-flows-add-up',
    holds: 'always',
    whole: 'changeInCash',
    parts: [
      [1, 'operatingCashFlow'],
      [1, 'investingCashFlow'],
      [1, 'financingCashFlow'],
      [1, 'exchangeDifferences'],
    ],
    mayLack: ['exchangeDifferences'],
  },
]

/** Parts that together are no more than what is left of the whole. */
export interface Inclusion {
  readonly whole: StatementAmount
  readonly parts: readonly StatementAmount[]
}

/** Within one balance sheet; parts that a statement lacks are left aside. */
export const INCLUSIONS: readonly Inclusion[] = [
  { whole: 'currentAssets', parts: ['cash', 'receivables', 'inventory'] },
  { whole: 'totalAssets', parts: ['currentAssets', 'fixedAssets', 'intangibleAssets'] },
  { whole: 'currentLiabilities', parts: ['payables', 'shortTermDebt'] },
  { whole: 'totalLiabilities', parts: ['currentLiabilities', 'longTermDebt'] },
]
