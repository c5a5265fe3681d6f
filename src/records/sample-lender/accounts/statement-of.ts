/**
 * A year of accounts as a lender records it.
 *
 * @module
 */
import type { ClientStatement } from '../../portfolio/types/index.js'
import type { Firm } from '../firm.js'
import type { YearOfAccounts } from './articulate.js'

/** What is known of a statement beside its figures. */
export interface StatementHead {
  readonly periodEnd: string
  readonly publishedOn: string
  readonly audited: boolean
  readonly employees: number
  /** Whether the shares are quoted. */
  readonly listed: boolean
}

/** Amounts are in thousands. One literal: objects put together from others take three times the memory. */
export function statementOf({ id, place }: Firm, year: YearOfAccounts, head: StatementHead): ClientStatement {
  const currentAssets = year.cash + year.receivables + year.inventory
  const currentLiabilities = year.payables + year.shortTermDebt + year.accruals
  const bookEquity = year.paidInCapital + year.retainedEarnings
  const grossProfit = year.sales - year.costOfSales
  const operatingProfit = grossProfit - year.operatingExpenses
  return {
    client: id,
    periodEnd: head.periodEnd,
    months: 12,
    standard: place.standard,
    currency: place.currency,
    unit: 1000,
    consolidated: false,
    audited: head.audited,
    publishedOn: head.publishedOn,
    employees: head.employees,
    cash: year.cash,
    receivables: year.receivables,
    inventory: year.inventory,
    currentAssets,
    fixedAssets: year.fixedAssets,
    totalAssets: currentAssets + year.fixedAssets,
    payables: year.payables,
    shortTermDebt: year.shortTermDebt,
    currentLiabilities,
    longTermDebt: year.longTermDebt,
    totalLiabilities: currentLiabilities + year.longTermDebt,
    paidInCapital: year.paidInCapital,
    retainedEarnings: year.retainedEarnings,
    bookEquity,
    sales: year.sales,
    costOfSales: year.costOfSales,
    grossProfit,
    operatingExpenses: year.operatingExpenses,
    depreciation: year.depreciation,
    earningsBeforeInterestAndTax: operatingProfit,
    interestExpense: year.interestExpense,
    profitBeforeTax: operatingProfit - year.interestExpense,
    incomeTax: year.incomeTax,
    netIncome: year.netIncome,
    operatingCashFlow: year.operatingCashFlow,
    investingCashFlow: 0 - year.capitalExpenditure,
    financingCashFlow: year.changeInCash - year.operatingCashFlow + year.capitalExpenditure,
    changeInCash: year.changeInCash,
    capitalExpenditure: year.capitalExpenditure,
    dividendsPaid: year.dividendsPaid,
    fundsFromOperations: year.netIncome + year.depreciation,
    source: 'accounts',
    recordedOn: head.publishedOn,
    verifiedAt: head.publishedOn,
    ...(head.audited && { opinion: 'unqualified' }),
    ...(head.listed && { marketValueOfEquity: Math.max(1, Math.round(1.2 * bookEquity)) }),
  }
}
