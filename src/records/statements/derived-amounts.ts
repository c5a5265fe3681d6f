/**
 * Amounts that follow from others where a statement lacks them.
 *
 * @module
 */
import type { ClientStatement } from '../portfolio/types/index.js'
import type { StatementAmount } from './amounts.js'
import { expectStatement } from './statement-faults-of.js'

/** An amount that was derived. */
export interface DerivedAmount {
  readonly field: StatementAmount
  readonly value: number
  readonly from: readonly StatementAmount[]
  /** How, in words. */
  readonly says: string
}

/** A statement with what follows from it, and what that is. */
export interface StatementWithDerived {
  readonly statement: ClientStatement
  readonly derived: readonly DerivedAmount[]
}

type Sum = readonly (readonly [sign: 1 | -1, field: StatementAmount])[]

/** In this order, so that one may rest on another. */
const RULES: readonly (readonly [field: StatementAmount, sum: Sum, says: string])[] = [
  ['bookEquity', difference('totalAssets', 'totalLiabilities'), 'assets less liabilities'],
  ['totalLiabilities', difference('totalAssets', 'bookEquity'), 'assets less equity'],
  ['grossProfit', difference('sales', 'costOfSales'), 'sales less their cost'],
  ['netIncome', difference('profitBeforeTax', 'incomeTax'), 'profit before tax less tax'],
  ['profitBeforeTax', total('netIncome', 'incomeTax'), 'net income and tax'],
  ['earningsBeforeInterestAndTax', total('profitBeforeTax', 'interestExpense'), 'profit before tax and interest'],
  ['changeInCash', total('operatingCashFlow', 'investingCashFlow', 'financingCashFlow'), 'the three cash flows'],
  ['fundsFromOperations', total('netIncome', 'depreciation'), 'net income and depreciation'],
]

/**
 * The statement with those amounts that it lacks and that follow from others: equity, liabilities, gross profit, net income, profit
 * before tax, earnings before interest and tax, the change in cash (exchange differences included where they are said), funds from
 * operations (net income and depreciation: what else cost no cash is left aside). What it says itself stays as it is.
 *
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE` or `INVALID_DATE` naming the field.
 * @example
 * import { withDerivedAmounts } from 'clientele/records'
 * const given = { client: 'C-1', periodEnd: '2024-12-31', currency: 'CNY', profitBeforeTax: 900, interestExpense: 120 }
 * const { statement, derived } = withDerivedAmounts(given)
 * statement.earningsBeforeInterestAndTax // => 1020
 * derived.map(({ field, says }) => `${field}: ${says}`) // => ['earningsBeforeInterestAndTax: profit before tax and interest']
 */
export function withDerivedAmounts(statement: ClientStatement): StatementWithDerived {
  expectStatement(statement, 'statement')
  const amounts = new Map<StatementAmount, number>()
  const amountOf = (field: StatementAmount): number | undefined => statement[field] ?? amounts.get(field)
  const derived = RULES.flatMap(([field, sum, says]): DerivedAmount[] => {
    const terms = withExchangeDifferences(field, sum, statement)
    const values = terms.map(([sign, part]) => ({ sign, value: amountOf(part) }))
    if (amountOf(field) !== undefined || values.some(({ value }) => value === undefined)) return []
    const value = values.reduce((total, { sign, value = 0 }) => total + sign * value, 0)
    if (field === 'totalLiabilities' && value < 0) return []
    amounts.set(field, value)
    return [{ field, value, from: terms.map(([, part]) => part), says }]
  })
  return { statement: { ...statement, ...Object.fromEntries(amounts) }, derived }
}

function withExchangeDifferences(field: StatementAmount, sum: Sum, { exchangeDifferences }: ClientStatement): Sum {
  return field === 'changeInCash' && exchangeDifferences !== undefined ? [...sum, [1, 'exchangeDifferences']] : sum
}

function total(...fields: StatementAmount[]): Sum {
  return fields.map(field => [1, field] as const)
}

function difference(whole: StatementAmount, part: StatementAmount): Sum {
  return [
    [1, whole],
    [-1, part],
  ]
}
