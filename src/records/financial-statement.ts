/**
 * What a client's accounts say: one balance sheet and one year of earnings, as far as the bank has them.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { ClienteleError, expectObject } from '../errors/index.js'
import type { DateInput } from '../money/core.js'
import type { ENTITY_TYPES } from './statement-faults.js'
import { statementFaults } from './statement-faults.js'

/** Who draws up the accounts; a `'project-company'` is a vehicle whose one project pays its debt (SPV). */
export type EntityType = (typeof ENTITY_TYPES)[number]

/** The amounts of a statement, all in one currency and one unit (yuan, thousands, millions). */
export interface StatementAmounts {
  /** > 0. */
  readonly totalAssets?: number
  /** Cash, receivables, inventory and what else turns to cash within a year; >= 0. */
  readonly currentAssets?: number
  /** All that is owed, >= 0. */
  readonly totalLiabilities?: number
  /** Of these, what falls due within a year; >= 0. */
  readonly currentLiabilities?: number
  /** Earnings kept since the company began; below 0 where losses add up. */
  readonly retainedEarnings?: number
  /** Assets less liabilities, by the books; below 0 where debts exceed assets. */
  readonly bookEquity?: number
  /** Price of all shares, ordinary and preferred; >= 0; only where they are quoted. */
  readonly marketValueOfEquity?: number
  /** Revenue of the year; >= 0. */
  readonly sales?: number
  /** Earnings of the year before interest and tax. */
  readonly earningsBeforeInterestAndTax?: number
  /** Earnings of the year after all. */
  readonly netIncome?: number
  /** The same of the year before. */
  readonly priorNetIncome?: number
  /** Cash that the year's operations brought before changes of working capital. */
  readonly fundsFromOperations?: number
}

/** A statement; what the bank does not have is left out, and a model that needs it says so. */
export interface FinancialStatement extends StatementAmounts {
  readonly entityType: EntityType
  /** ISO 4217 code of all amounts. */
  readonly currency: string
  /** The day of the balance sheet, with which the year ended. */
  readonly periodEnd: DateInput
}

/**
 * All faults of a statement, none where it can be used: fields by name, amounts that cannot be, parts that exceed their
 * whole, equity that is not assets less liabilities (by more than 0.5 % of assets; give minority interests as equity).
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no object.
 * @example
 * import { checkFinancialStatement } from 'clientele/records'
 * const statement = { entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: 100, currentAssets: 120 }
 * checkFinancialStatement(statement).map(issue => issue.path) // => ['statement.currentAssets']
 */
export function checkFinancialStatement(statement: unknown, path = 'statement'): readonly Issue[] {
  return statementFaults(expectObject(statement, path), path)
}

/**
 * The statement itself, if it has no fault.
 *
 * @throws ClienteleError with the first ten faults that {@link checkFinancialStatement} finds.
 * @example
 * import { financialStatement } from 'clientele/records'
 * financialStatement({ entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', totalAssets: -5 })
 * // => Error OUT_OF_RANGE
 */
export function financialStatement(statement: FinancialStatement, path = 'statement'): FinancialStatement {
  const issues = checkFinancialStatement(statement, path)
  const [first] = issues
  if (first !== undefined) throw new ClienteleError(first, { issues: issues.slice(0, 10), issueCount: issues.length })
  return statement
}
