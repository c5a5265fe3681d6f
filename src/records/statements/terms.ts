/**
 * Terms of a statement and what rounding makes of their sums.
 *
 * @module
 */
import type { Amounts, StatementAmount } from './amounts.js'
import type { StatementTerm } from './types.js'

/** An amount as a term; undefined where the statement lacks it. */
export function termOf(
  amounts: Amounts,
  field: StatementAmount,
  of: StatementTerm['of'] = 'statement',
): StatementTerm | undefined {
  const value = amounts[field]
  return value === undefined ? undefined : { field, of, value }
}

/**
 * What rounding explains: half of the last digit printed for each amount, which is a hundredth where any amount has decimals and
 * 1 where none has, and what doubles lose.
 */
export function roundingOf(terms: readonly StatementTerm[]): number {
  const isWhole = terms.every(({ value }) => Number.isInteger(value))
  const largest = terms.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  return 0.5 * terms.length * (isWhole ? 1 : 0.01) + 1e-12 * largest
}
