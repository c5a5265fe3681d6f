/**
 * Which part of what a project cost is still owed?
 *
 *   gearing_t = balance_t / (debt, equity and grants paid in until t)
 *
 * At completion it is the share of all uses that lenders paid; with repayment it falls to 0.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative } from '../../errors/index.js'
import { ratioColumn } from './ratio-column.js'
import { readBeside, readPeriods } from './read-columns.js'
import type { RatioColumn } from './types.js'

/** Debt and all money paid in, by moment. */
export interface GearingColumns {
  /** Owed, in units of currency; >= 0. */
  readonly balance: ArrayLike<number>
  /** Paid in until then by lenders, owners and others, repaid or not; >= 0. As long as `balance`. */
  readonly paidIn: ArrayLike<number>
}

/**
 * Gearing at each moment; none where nothing has been paid in.
 *
 * @throws ClienteleError `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`, `OUT_OF_RANGE`.
 * @example
 * import { gearing } from 'clientele/project'
 * Array.from(gearing({ balance: [0, 70, 35], paidIn: [0, 100, 100] }).values) // => [0, 0.7, 0.35]
 */
export function gearing(columns: GearingColumns): RatioColumn {
  expectKnownKeys(columns, ['balance', 'paidIn'], 'columns')
  const balance = readPeriods(columns.balance, 'columns.balance', expectNonNegative)
  return ratioColumn(balance, readBeside(columns.paidIn, balance.length, 'columns.paidIn', expectNonNegative))
}
