/**
 * From what happened in a year to accounts that add up: the balance sheet balances, cash flow explains cash.
 *
 * @module
 */

/** A balance sheet, in thousands of currency, whole. */
export interface BalanceSheet {
  readonly cash: number
  readonly receivables: number
  readonly inventory: number
  readonly fixedAssets: number
  readonly payables: number
  readonly shortTermDebt: number
  /** Taxes, wages and what else is owed within a year. */
  readonly accruals: number
  readonly longTermDebt: number
  readonly paidInCapital: number
  readonly retainedEarnings: number
}

/** What happened in a year, in thousands, whole. */
export interface YearOfBusiness {
  readonly sales: number
  /** Depreciation included. */
  readonly costOfSales: number
  readonly operatingExpenses: number
  readonly depreciation: number
  readonly interestExpense: number
  readonly capitalExpenditure: number
  readonly capitalPaidIn: number
  /** Of net income, where it is above 0. */
  readonly payout: number
  /** Stocks at the end. */
  readonly receivables: number
  readonly inventory: number
  readonly payables: number
  readonly accruals: number
  readonly longTermDebt: number
  /** Cash below which short-term debt is drawn, and above which it is repaid. */
  readonly leastCash: number
}

/** Accounts of a year: the flows, and the balance sheet they end in. */
export interface YearOfAccounts extends BalanceSheet, Omit<YearOfBusiness, 'capitalPaidIn' | 'payout' | 'leastCash'> {
  readonly incomeTax: number
  readonly netIncome: number
  readonly dividendsPaid: number
  readonly operatingCashFlow: number
  readonly changeInCash: number
}

const TAX_RATE = 0.25

export function articulate(opening: BalanceSheet, year: YearOfBusiness): YearOfAccounts {
  const profit = year.sales - year.costOfSales - year.operatingExpenses - year.interestExpense
  const incomeTax = Math.max(0, Math.round(TAX_RATE * profit))
  const netIncome = profit - incomeTax
  const dividendsPaid = Math.round(year.payout * Math.max(0, netIncome))
  const workingCapital = ({ receivables, inventory, payables, accruals }: BalanceSheet | YearOfBusiness): number =>
    receivables + inventory - payables - accruals
  const operatingCashFlow = netIncome + year.depreciation - (workingCapital(year) - workingCapital(opening))
  const beforeShortTerm =
    operatingCashFlow -
    year.capitalExpenditure +
    (year.longTermDebt - opening.longTermDebt) +
    year.capitalPaidIn -
    dividendsPaid
  const drawn = Math.max(-opening.shortTermDebt, year.leastCash - opening.cash - beforeShortTerm)
  const changeInCash = beforeShortTerm + drawn
  // One literal: objects put together from others are slower by a multiple.
  return {
    sales: year.sales,
    costOfSales: year.costOfSales,
    operatingExpenses: year.operatingExpenses,
    depreciation: year.depreciation,
    interestExpense: year.interestExpense,
    capitalExpenditure: year.capitalExpenditure,
    receivables: year.receivables,
    inventory: year.inventory,
    payables: year.payables,
    accruals: year.accruals,
    longTermDebt: year.longTermDebt,
    incomeTax,
    netIncome,
    dividendsPaid,
    operatingCashFlow,
    changeInCash,
    cash: opening.cash + changeInCash,
    fixedAssets: opening.fixedAssets + year.capitalExpenditure - year.depreciation,
    shortTermDebt: opening.shortTermDebt + drawn,
    paidInCapital: opening.paidInCapital + year.capitalPaidIn,
    retainedEarnings: opening.retainedEarnings + netIncome - dividendsPaid,
  }
}
