/**
 * Records of statements, statementLines.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** A client's accounts of one period: balance sheet, income, cash flow, in one currency and unit. */
export interface ClientStatement extends RecordHead {
  /** The client; id of one of `clients`. */
  readonly client: string
  /** Day of the balance sheet, with which the period ended. */
  readonly periodEnd: DateInput
  /** Months of the period; 12 where it is not said; months, whole, >= 1, <= 24. */
  readonly months?: number
  /** Whose layout the accounts followed. */
  readonly standard?: 'IFRS' | 'CAS' | 'other'
  /** Of all amounts. */
  readonly currency: string
  /** What 1 stands for: 1, 1000, 10000 (万), 1000000; 1 where it is not said; currency, > 0. */
  readonly unit?: number
  /** Whether subsidiaries are in it. */
  readonly consolidated?: boolean
  /** Whether an auditor signed it. */
  readonly audited?: boolean
  /** Auditor's opinion. */
  readonly opinion?: 'unqualified' | 'qualified' | 'adverse' | 'disclaimer'
  /** When it was signed or sent in. */
  readonly publishedOn?: DateInput
  /** People employed; people, whole, >= 0. */
  readonly employees?: number
  /** Cash and what is as good as cash; currency, >= 0. */
  readonly cash?: number
  /** Trade receivables and bills; currency, >= 0. */
  readonly receivables?: number
  /** Inventory; currency, >= 0. */
  readonly inventory?: number
  /** What turns to cash within a year; currency, >= 0. */
  readonly currentAssets?: number
  /** Property, plant and equipment, construction in progress included; currency, >= 0. */
  readonly fixedAssets?: number
  /** Intangible assets and goodwill; currency, >= 0. */
  readonly intangibleAssets?: number
  /** All assets; currency, >= 0. */
  readonly totalAssets?: number
  /** Trade payables and bills; currency, >= 0. */
  readonly payables?: number
  /** Borrowings due within a year, current parts of longer ones included; currency, >= 0. */
  readonly shortTermDebt?: number
  /** What falls due within a year; currency, >= 0. */
  readonly currentLiabilities?: number
  /** Borrowings due later; currency, >= 0. */
  readonly longTermDebt?: number
  /** All that is owed; currency, >= 0. */
  readonly totalLiabilities?: number
  /** What owners paid in; currency, >= 0. */
  readonly paidInCapital?: number
  /** Earnings kept since the company began; currency. */
  readonly retainedEarnings?: number
  /** Equity of others in subsidiaries; part of book equity; currency. */
  readonly minorityInterests?: number
  /** Assets less liabilities, minority interests included; currency. */
  readonly bookEquity?: number
  /** Price of all shares, where they are quoted; currency, >= 0. */
  readonly marketValueOfEquity?: number
  /** Revenue; currency, >= 0. */
  readonly sales?: number
  /** Cost of what was sold; currency, >= 0. */
  readonly costOfSales?: number
  /** Sales less their cost; currency. */
  readonly grossProfit?: number
  /** Selling, general, administrative and research expenses; currency, >= 0. */
  readonly operatingExpenses?: number
  /** Depreciation and amortisation; currency, >= 0. */
  readonly depreciation?: number
  /** Earnings before interest and tax; currency. */
  readonly earningsBeforeInterestAndTax?: number
  /** Interest; currency, >= 0. */
  readonly interestExpense?: number
  /** Earnings before tax; currency. */
  readonly profitBeforeTax?: number
  /** Income tax; currency. */
  readonly incomeTax?: number
  /** Earnings after all; currency. */
  readonly netIncome?: number
  /** Cash from operations; currency. */
  readonly operatingCashFlow?: number
  /** Cash from investing; below 0 where it is spent; currency. */
  readonly investingCashFlow?: number
  /** Cash from financing; currency. */
  readonly financingCashFlow?: number
  /** Cash at the end less cash at the beginning, exchange differences included; currency. */
  readonly changeInCash?: number
  /** What exchange rates did to cash; currency. */
  readonly exchangeDifferences?: number
  /** Paid for fixed and intangible assets; currency, >= 0. */
  readonly capitalExpenditure?: number
  /** Paid to owners; currency, >= 0. */
  readonly dividendsPaid?: number
  /** Cash from operations before changes of working capital; currency. */
  readonly fundsFromOperations?: number
}

/** One line of accounts as they came, before layouts are mapped to one. */
export interface StatementLine extends RecordHead {
  /** The client; id of one of `clients`. */
  readonly client: string
  /** Day of the balance sheet. */
  readonly periodEnd: DateInput
  /** Months of the period; months, whole, >= 1, <= 24. */
  readonly months?: number
  /** Whose layout. */
  readonly standard: 'IFRS' | 'CAS' | 'other'
  /** Of the amount. */
  readonly currency: string
  /** What 1 stands for; currency, > 0. */
  readonly unit?: number
  /** Whether subsidiaries are in it. */
  readonly consolidated?: boolean
  /** The line as the layout calls it, in English or Chinese. */
  readonly item: string
  /** The amount as printed; currency. */
  readonly amount: number
}
