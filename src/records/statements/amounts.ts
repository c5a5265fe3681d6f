/**
 * The amounts of a client's statement.
 *
 * @module
 */
import type { ClientStatement } from '../portfolio/types/index.js'

/** What stands in the balance sheet, of one day. */
export const BALANCE_AMOUNTS = [
  'cash',
  'receivables',
  'inventory',
  'currentAssets',
  'fixedAssets',
  'intangibleAssets',
  'totalAssets',
  'payables',
  'shortTermDebt',
  'currentLiabilities',
  'longTermDebt',
  'totalLiabilities',
  'paidInCapital',
  'retainedEarnings',
  'minorityInterests',
  'bookEquity',
  'marketValueOfEquity',
] as const

/** What came or went within the period. */
export const PERIOD_AMOUNTS = [
  'sales',
  'costOfSales',
  'grossProfit',
  'operatingExpenses',
  'depreciation',
  'earningsBeforeInterestAndTax',
  'interestExpense',
  'profitBeforeTax',
  'incomeTax',
  'netIncome',
  'operatingCashFlow',
  'investingCashFlow',
  'financingCashFlow',
  'changeInCash',
  'exchangeDifferences',
  'capitalExpenditure',
  'dividendsPaid',
  'fundsFromOperations',
] as const

/** The name of an amount of a statement. */
export type StatementAmount = Extract<
  keyof ClientStatement,
  (typeof BALANCE_AMOUNTS)[number] | (typeof PERIOD_AMOUNTS)[number]
>

/** All amounts, in the order in which a statement has them. */
export const STATEMENT_AMOUNTS: readonly StatementAmount[] = [...BALANCE_AMOUNTS, ...PERIOD_AMOUNTS]

/** The amounts of a statement, as far as it has them. */
export type Amounts = { readonly [K in StatementAmount]?: number }
