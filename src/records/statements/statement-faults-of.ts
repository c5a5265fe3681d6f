/**
 * Does a statement fit together, and does it fit the one before?
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import type { ClientStatement } from '../portfolio/types/index.js'
import { STATEMENT_AMOUNTS } from './amounts.js'
import { identityFaults } from './identity-faults.js'
import { partFaults, signFaults } from './part-faults.js'
import type { StatementFault } from './types.js'
import { yearFaults } from './year-faults.js'

/** What a statement is held against. */
export interface StatementFaultOptions {
  /** The client's statement before, of the same circle of companies. */
  readonly before?: ClientStatement
  /**
   * How far a sum may be off, in the unit of the statement; >= 0. By default what rounding explains: half of 1 for each amount where
   * all are whole numbers, half of a hundredth where they are not.
   */
  readonly tolerance?: number
  /** By how many times sales and assets may change from one period to the next; > 1, 10 by default. */
  readonly jump?: number
}

/**
 * The rules of accounts that a statement breaks: assets are liabilities and equity, parts are within their whole, sums come out,
 * cash changes by its flow, no year is many times the year before. What a statement lacks is not asked for. Each fault says what
 * was expected, how far it is off, and which slip of the pen would explain it; nothing is changed.
 *
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE` or `INVALID_DATE` naming a field that is no amount or date; `UNKNOWN_OPTION`.
 * @example
 * import { statementFaultsOf } from 'clientele/records'
 * const head = { client: 'C-1', periodEnd: '2024-12-31', currency: 'CNY' }
 * const faults = statementFaultsOf({ ...head, totalAssets: 980, totalLiabilities: 540, bookEquity: 350 })
 * faults.map(fault => fault.says) // => ['totalAssets = totalLiabilities + bookEquity: 980 is not 890']
 * faults[0]?.repairs.map(repair => repair.says) // => ['Swap two digits of totalAssets: 980 may be 890']
 */
export function statementFaultsOf(
  statement: ClientStatement,
  options: StatementFaultOptions = {},
): readonly StatementFault[] {
  expectKnownKeys(options, ['before', 'tolerance', 'jump'], 'options')
  const { before, tolerance, jump = 10 } = options
  expectStatement(statement, 'statement')
  if (tolerance !== undefined) expectNonNegative(tolerance, 'options.tolerance')
  if (expectFinite(jump, 'options.jump') <= 1) reject('OUT_OF_RANGE', 'options.jump', 'a number > 1', jump)
  if (before !== undefined) expectStatement(before, 'options.before')
  return [
    ...signFaults(statement),
    ...identityFaults(statement, tolerance),
    ...partFaults(statement, tolerance),
    ...(before === undefined ? [] : yearFaults(statement, before, { tolerance, jump })),
  ]
}

/** A statement whose amounts are numbers and whose day is one: what else it says is not looked at. */
export function expectStatement(statement: ClientStatement, path: string): ClientStatement {
  const fields = expectObject(statement, path)
  dayNumber(statement.periodEnd, `${path}.periodEnd`)
  for (const name of STATEMENT_AMOUNTS) {
    const value = fields[name]
    if (value !== undefined) expectFinite(value, `${path}.${name}`)
  }
  for (const name of ['unit', 'months']) {
    const value = fields[name]
    if (value !== undefined) expectPositive(value, `${path}.${name}`)
  }
  return statement
}
