/**
 * A borrower read once, in whole minor units of one currency.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { expectCurrency, moneyFromJson } from '../../money/index.js'
import { readAmount } from '../loans/read-amount.js'
import type { Borrower, CashFlowBorrower, IncomeBorrower } from './types.js'

/** Twelve of the largest amount, and sums of a few such, are safe integers still. */
export const LARGEST_AMOUNT = 1e14

export type ReadBorrower = ReadIncome | ReadCashFlow

/** Of a year, whatever the borrower's figures are of. */
export interface ReadIncome {
  readonly kind: 'income'
  readonly currency: string
  readonly periodsPerYear: 1 | 12
  readonly income: number
  readonly debtService: number
  readonly livingCost: number
  readonly debt: number
}

/** By due day. */
export interface ReadCashFlow {
  readonly kind: 'cash-flow'
  readonly currency: string
  readonly cashFlows: readonly number[]
  readonly debtService: readonly number[]
}

export function readBorrower(borrower: Borrower): ReadBorrower {
  expectOneOf(expectObject(borrower, 'borrower')['kind'], ['income', 'cash-flow'], 'borrower.kind')
  return borrower.kind === 'income' ? readIncome(borrower) : readCashFlow(borrower)
}

function readIncome(borrower: IncomeBorrower): ReadIncome {
  expectKnownKeys(borrower, ['kind', 'per', 'income', 'debtService', 'livingCost', 'debt'], 'borrower')
  const periodsPerYear = expectOneOf(borrower.per, ['month', 'year'], 'borrower.per') === 'month' ? 12 : 1
  expectObject(borrower.income, 'borrower.income')
  const { currency } = moneyFromJson(borrower.income, 'borrower.income')
  const amount = (field: 'income' | 'debtService' | 'livingCost' | 'debt'): number =>
    readOptional(borrower[field], currency, `borrower.${field}`)
  return {
    kind: 'income',
    currency,
    periodsPerYear,
    income: amount('income') * periodsPerYear,
    debtService: amount('debtService') * periodsPerYear,
    livingCost: amount('livingCost') * periodsPerYear,
    debt: amount('debt'),
  }
}

/** What is not given is nothing: no other loan, no cost. */
export function readOptional(amount: Money | undefined, currency: string, path: string): number {
  if (amount === undefined) return 0
  return expectInteger(readAmount(amount, currency, 0, path), `${path}.minorUnits`, 0, LARGEST_AMOUNT)
}

function readCashFlow(borrower: CashFlowBorrower): ReadCashFlow {
  expectKnownKeys(borrower, ['kind', 'currency', 'cashFlows', 'debtService'], 'borrower')
  const cashFlows = readColumn(borrower.cashFlows, -LARGEST_AMOUNT, 'borrower.cashFlows')
  if (cashFlows.length === 0) reject('EMPTY_INPUT', 'borrower.cashFlows', 'an amount for each due day', cashFlows)
  const none = cashFlows.map(() => 0)
  const { debtService: others } = borrower
  const debtService = others === undefined ? none : readColumn(others, 0, 'borrower.debtService')
  if (debtService.length < cashFlows.length) {
    reject('LENGTH_MISMATCH', 'borrower.debtService', `${cashFlows.length} amounts, one per cash flow`, debtService)
  }
  return { kind: 'cash-flow', currency: expectCurrency(borrower.currency, 'borrower.currency'), cashFlows, debtService }
}

function readColumn(column: readonly number[], least: number, path: string): readonly number[] {
  return Array.from(expectList(column, path), (amount, i) =>
    expectInteger(amount, `${path}[${i}]`, least, LARGEST_AMOUNT),
  )
}
