/**
 * Balances on two days as they come, checked and added up by client.
 *
 * @module
 */
import { collectIssues } from '../../errors/index.js'
import { amountsOf, MOST_AMOUNT } from './amounts.js'
import type { ClientRows, OwnerColumns } from './client-rows.js'
import { clientRows, sumsByClient } from './client-rows.js'

/** Balances, limits or revenue of the same rows on two days, in one currency; a client may have several rows. */
export interface BalanceColumns extends OwnerColumns {
  /** >= 0. */
  readonly opening: ArrayLike<number>
  /** >= 0. */
  readonly closing: ArrayLike<number>
  /**
   * What the schedule repays between the two days; below 0 where it draws more than it repays. 0 by default, as for revenue and
   * for limits. A client's is at most its opening balance.
   */
  readonly scheduled?: ArrayLike<number>
}

/** Balances by client. */
export interface Balances {
  readonly rows: ClientRows
  readonly opening: Float64Array
  readonly scheduled: Float64Array
  readonly base: Float64Array
  readonly closing: Float64Array
}

/** Balances by client, checked. */
export function readBalances(columns: BalanceColumns): Balances {
  const path = 'balances'
  const rows = clientRows(columns, ['opening', 'closing', 'scheduled'], path)
  const faults = collectIssues()
  const read = (name: 'opening' | 'closing' | 'scheduled', least: number): Float64Array =>
    sumsByClient(rows, amountsOf(columns[name], rows.row.length, `${path}.${name}`, { least, faults }))
  const [opening, closing] = [read('opening', 0), read('closing', 0)]
  const scheduled = columns.scheduled === undefined ? opening.map(() => 0) : read('scheduled', -MOST_AMOUNT)
  faults.throwIfAny()
  const base = opening.map((cell, i) => baseOf(cell, scheduled[i]!))
  for (let i = 0; i < base.length; i++) {
    if (base[i]! >= 0) continue
    const expected = `at most ${opening[i]} for client ${rows.ids[i]}, what it owes at the opening`
    faults.add({
      code: 'INCONSISTENT_HISTORY',
      path: `${path}.scheduled[${rows.row.indexOf(i)}]`,
      expected,
      received: `${scheduled[i]}`,
    })
  }
  faults.throwIfAny()
  return { rows, opening, scheduled, base, closing }
}

/** A rest of rounding is nothing left. */
function baseOf(opening: number, scheduled: number): number {
  const base = opening - scheduled
  return Math.abs(base) <= CLOSE * opening ? 0 : base
}

/** Amounts of which the larger part is the same to so much are the same. */
export const CLOSE = 1e-12
