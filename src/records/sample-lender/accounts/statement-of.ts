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
  /** Price of the shares in thousands, where they are quoted. */
  readonly marketValueOfEquity?: number
}

/** Amounts are in thousands. */
export function statementOf({ id, place }: Firm, accounts: YearOfAccounts, head: StatementHead): ClientStatement {
  const { marketValueOfEquity, ...said } = head
  return {
    client: id,
    months: 12,
    standard: place.standard,
    currency: place.currency,
    unit: 1000,
    consolidated: false,
    ...said,
    ...(head.audited && { opinion: 'unqualified' }),
    ...balanceSheetOf(accounts),
    ...(marketValueOfEquity !== undefined && { marketValueOfEquity }),
    ...incomeOf(accounts),
    ...cashFlowOf(accounts),
    source: 'accounts',
    recordedOn: head.publishedOn,
    verifiedAt: head.publishedOn,
  }
}

function balanceSheetOf(accounts: YearOfAccounts): Partial<ClientStatement> {
  const {
    cash,
    receivables,
    inventory,
    fixedAssets,
    payables,
    shortTermDebt,
    longTermDebt,
    paidInCapital,
    retainedEarnings,
  } = accounts
  const currentAssets = cash + receivables + inventory
  const currentLiabilities = payables + shortTermDebt + accounts.accruals
  return {
    ...{ cash, receivables, inventory, currentAssets, fixedAssets },
    totalAssets: currentAssets + fixedAssets,
    ...{ payables, shortTermDebt, currentLiabilities, longTermDebt },
    totalLiabilities: currentLiabilities + longTermDebt,
    ...{ paidInCapital, retainedEarnings },
    bookEquity: paidInCapital + retainedEarnings,
  }
}

function incomeOf(accounts: YearOfAccounts): Partial<ClientStatement> {
  const { sales, costOfSales, operatingExpenses, depreciation, interestExpense, incomeTax, netIncome } = accounts
  return {
    ...{ sales, costOfSales, operatingExpenses, depreciation, interestExpense, incomeTax, netIncome },
    grossProfit: sales - costOfSales,
    earningsBeforeInterestAndTax: sales - costOfSales - operatingExpenses,
    profitBeforeTax: sales - costOfSales - operatingExpenses - interestExpense,
  }
}

function cashFlowOf(accounts: YearOfAccounts): Partial<ClientStatement> {
  const { operatingCashFlow, capitalExpenditure, changeInCash, dividendsPaid, netIncome, depreciation } = accounts
  return {
    ...{ operatingCashFlow, capitalExpenditure, changeInCash, dividendsPaid },
    investingCashFlow: -capitalExpenditure,
    financingCashFlow: changeInCash - operatingCashFlow + capitalExpenditure,
    fundsFromOperations: netIncome + depreciation,
  }
}
