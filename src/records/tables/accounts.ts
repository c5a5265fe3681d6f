/**
 * What clients' accounts say.
 *
 * @module
 */
import type { Fields } from '../fields/field.js'
import {
  amount,
  count,
  currency,
  date,
  flag,
  maybe,
  number,
  open,
  reference,
  signedAmount,
  text,
  word,
} from '../fields/make-field.js'
import type { Table } from './table.js'

/** Whose layout accounts follow. */
export const ACCOUNTING_STANDARDS = ['IFRS', 'CAS', 'other'] as const

const BALANCE_SHEET: Fields = {
  cash: maybe(amount('Cash and what is as good as cash')),
  receivables: maybe(amount('Trade receivables and bills')),
  inventory: maybe(amount('Inventory')),
  currentAssets: maybe(amount('What turns to cash within a year')),
  fixedAssets: maybe(amount('Property, plant and equipment, construction in progress included')),
  intangibleAssets: maybe(amount('Intangible assets and goodwill')),
  totalAssets: maybe(amount('All assets')),
  payables: maybe(amount('Trade payables and bills')),
  shortTermDebt: maybe(amount('Borrowings due within a year, current parts of longer ones included')),
  currentLiabilities: maybe(amount('What falls due within a year')),
  longTermDebt: maybe(amount('Borrowings due later')),
  totalLiabilities: maybe(amount('All that is owed')),
  paidInCapital: maybe(amount('What owners paid in')),
  retainedEarnings: maybe(signedAmount('Earnings kept since the company began')),
  minorityInterests: maybe(signedAmount('Equity of others in subsidiaries; part of book equity')),
  bookEquity: maybe(signedAmount('Assets less liabilities, minority interests included')),
  marketValueOfEquity: maybe(amount('Price of all shares, where they are quoted')),
}

const INCOME: Fields = {
  sales: maybe(amount('Revenue')),
  costOfSales: maybe(amount('Cost of what was sold')),
  grossProfit: maybe(signedAmount('Sales less their cost')),
  operatingExpenses: maybe(amount('Selling, general, administrative and research expenses')),
  depreciation: maybe(amount('Depreciation and amortisation')),
  earningsBeforeInterestAndTax: maybe(signedAmount('Earnings before interest and tax')),
  interestExpense: maybe(amount('Interest')),
  profitBeforeTax: maybe(signedAmount('Earnings before tax')),
  incomeTax: maybe(signedAmount('Income tax')),
  netIncome: maybe(signedAmount('Earnings after all')),
}

const CASH_FLOW: Fields = {
  operatingCashFlow: maybe(signedAmount('Cash from operations')),
  investingCashFlow: maybe(signedAmount('Cash from investing; below 0 where it is spent')),
  financingCashFlow: maybe(signedAmount('Cash from financing')),
  changeInCash: maybe(signedAmount('Cash at the end less cash at the beginning, exchange differences included')),
  exchangeDifferences: maybe(signedAmount('What exchange rates did to cash')),
  capitalExpenditure: maybe(amount('Paid for fixed and intangible assets')),
  dividendsPaid: maybe(amount('Paid to owners')),
  fundsFromOperations: maybe(signedAmount('Cash from operations before changes of working capital')),
}

export const statements: Table = {
  record: 'ClientStatement',
  meaning: "A client's accounts of one period: balance sheet, income, cash flow, in one currency and unit",
  key: ['client', 'periodEnd', 'months', 'consolidated'],
  dates: [['periodEnd', 'publishedOn']],
  fields: {
    client: reference('clients', 'The client'),
    periodEnd: date('Day of the balance sheet, with which the period ended'),
    months: maybe(
      number('Months of the period; 12 where it is not said', 'months', { least: 1, most: 24, whole: true }),
    ),
    standard: maybe(word(ACCOUNTING_STANDARDS, 'Whose layout the accounts followed')),
    currency: currency('Of all amounts'),
    unit: maybe(
      number('What 1 stands for: 1, 1000, 10000 (万), 1000000; 1 where it is not said', 'currency', { above: 0 }),
    ),
    consolidated: maybe(flag('Whether subsidiaries are in it')),
    audited: maybe(flag('Whether an auditor signed it')),
    opinion: maybe(word(['unqualified', 'qualified', 'adverse', 'disclaimer'], "Auditor's opinion")),
    publishedOn: maybe(open(date('When it was signed or sent in'))),
    employees: maybe(count('People employed', 'people')),
    ...BALANCE_SHEET,
    ...INCOME,
    ...CASH_FLOW,
  },
}

export const statementLines: Table = {
  record: 'StatementLine',
  meaning: 'One line of accounts as they came, before layouts are mapped to one',
  key: ['client', 'periodEnd', 'months', 'item', 'consolidated'],
  fields: {
    client: reference('clients', 'The client'),
    periodEnd: date('Day of the balance sheet'),
    months: maybe(number('Months of the period', 'months', { least: 1, most: 24, whole: true })),
    standard: word(ACCOUNTING_STANDARDS, 'Whose layout'),
    currency: currency('Of the amount'),
    unit: maybe(number('What 1 stands for', 'currency', { above: 0 })),
    consolidated: maybe(flag('Whether subsidiaries are in it')),
    item: text('The line as the layout calls it, in English or Chinese'),
    amount: signedAmount('The amount as printed'),
  },
}
