/**
 * Columns of amounts, checked.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { received } from '../../errors/index.js'
import { cellsOf } from '../../records/day-columns.js'

/** Sums of amounts this large still are numbers. */
export const MOST_AMOUNT = 1e200

/** What amounts there may be. */
export interface AmountRule {
  /** The least; 0 where amounts are not below 0. */
  readonly least: number
  /** Null is let through as -1, so that `least` is 0 beside it. */
  readonly mayBeNull?: boolean
  readonly faults: IssueCollector
}

/** What stands for null where it is let through. */
export const UNKNOWN = -1

/** A column of amounts; faults are gathered, not thrown. */
export function amountsOf(column: unknown, size: number, path: string, rule: AmountRule): Float64Array {
  const { least, mayBeNull = false, faults } = rule
  const cells = cellsOf(column, size, path, mayBeNull ? 'a column of amounts and nulls' : 'a column of amounts')
  const amounts = new Float64Array(size)
  const expected = `a number from ${least} to ${MOST_AMOUNT}${mayBeNull ? ', or null' : ''}`
  for (let i = 0; i < size; i++) {
    const cell = cells[i]
    if (typeof cell === 'number' && cell >= least && cell <= MOST_AMOUNT) amounts[i] = cell
    else if (mayBeNull && cell === null) amounts[i] = UNKNOWN
    else faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected, received: received(cell) })
  }
  return amounts
}
