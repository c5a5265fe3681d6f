/**
 * Of the clients who took something once, how many took something again?
 *
 * @module
 */
import { collectIssues, expectKnownKeys } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { daysOf, NEVER } from '../../records/day-columns.js'
import type { ClientRows, OwnerColumns } from './client-rows.js'
import { clientRows } from './client-rows.js'
import type { WindowOptions } from './win-back-rate.js'
import { expectWindow } from './win-back-rate.js'
import type { RateWithin, Watch } from './within-window.js'
import { rateWithin } from './within-window.js'

/** Purchases (loans drawn, guarantees issued, policies taken), one row each. */
export interface PurchaseColumns extends OwnerColumns {
  readonly date: ArrayLike<DateInput>
}

/**
 * The share of clients who buy again on a later day, within a window after their first purchase. Several purchases of one day are
 * one.
 *
 * @throws ClienteleError naming the first ten cells at fault, or the option.
 * @example
 * import { repurchaseRate } from 'clientele/loyalty'
 * const purchases = {
 *   client: ['A', 'A', 'B', 'C', 'C', 'D'],
 *   date: ['2022-01-10', '2022-08-01', '2022-03-01', '2022-05-01', '2023-09-01', '2023-11-15'],
 * }
 * const { watched, open } = repurchaseRate(purchases, { observedUntil: '2023-12-31', within: { value: 1, unit: 'year' } })
 * watched.part // => 1
 * watched.whole // => 3
 * open // => 1
 */
export function repurchaseRate(purchases: PurchaseColumns, options: WindowOptions): RateWithin {
  expectKnownKeys(options, ['observedUntil', 'within', 'level'], 'options')
  const { until, days, level } = expectWindow(options)
  const rows = clientRows(purchases, ['date'], 'purchases')
  const faults = collectIssues()
  const day = daysOf(purchases.date, rows.row.length, 'purchases.date', { mayBeNull: false, faults })
  faults.throwIfAny()
  return rateWithin(rows, secondPurchases(rows, day, until), { days, level })
}

/** The first two days on which each client bought. */
function secondPurchases({ row, ids }: ClientRows, day: Int32Array, until: DayNumber): Watch {
  const first = new Int32Array(ids.length).fill(NEVER)
  const second = new Int32Array(ids.length).fill(NEVER)
  for (let i = 0; i < row.length; i++) {
    const [client, on] = [row[i]!, day[i]!]
    if (on > until || on === first[client]) continue
    if (on < first[client]!) {
      second[client] = first[client]!
      first[client] = on
    } else second[client] = Math.min(second[client]!, on)
  }
  const client = Int32Array.from(ids.keys()).filter(c => first[c]! !== NEVER)
  return {
    client,
    did: client.map(c => (second[c] === NEVER ? NEVER : second[c]! - first[c]!)),
    watched: client.map(c => until - first[c]!),
  }
}
