/**
 * Wallets as they come, checked.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { amountsOf, UNKNOWN } from '../rates/amounts.js'
import type { ClientRows } from '../rates/client-rows.js'
import { oneRowEach } from '../rates/client-rows.js'
import type { OwnerColumns } from '../rates/index.js'

/** What clients borrow, one row each, in one currency. */
export interface WalletColumns extends OwnerColumns {
  /** From us; >= 0. */
  readonly own: ArrayLike<number>
  /** From all lenders, us among them; >= `own`, null where it is not known. */
  readonly total: ArrayLike<number | null>
}

/** Checked: a total that is not known is below 0. */
export interface Wallets {
  readonly rows: ClientRows
  readonly own: Float64Array
  readonly total: Float64Array
}

/** Whether a total is one. */
export function isKnown(total: number): boolean {
  return total !== UNKNOWN
}

/** Wallets of clients that are there once; faults of cells are gathered. */
export function readWallets(columns: WalletColumns, path: string, faults: IssueCollector): Wallets {
  const rows = oneRowEach(columns, ['own', 'total'], path)
  const size = rows.row.length
  const own = amountsOf(columns.own, size, `${path}.own`, { least: 0, faults })
  const total = amountsOf(columns.total, size, `${path}.total`, { least: 0, mayBeNull: true, faults })
  for (let i = 0; i < size; i++) {
    if (!isKnown(total[i]!) || own[i]! <= total[i]!) continue
    const hint = 'A bureau that reports late can show less than we lent: give null where its total cannot be right'
    const expected = `at least ${own[i]}, what is borrowed from us, or null`
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}.total[${i}]`, expected, received: `${total[i]}`, hint })
  }
  return { rows, own, total }
}
