/**
 * Nobody owns more than all of a client: its shares add up to at most 1 on every day.
 *
 * @module
 */
import type { Report } from './issue-book.js'
import type { TableView } from './table-view.js'

/** Shares are printed to a tenth of a percent or finer; thirds of 33.4 % are no fault. */
const ROUNDING = 0.0025

/** What is added to the shares of a client on a day, or taken off them after it. */
interface Change {
  readonly day: string
  /** Shares that end on a day are still there on it. */
  readonly after: boolean
  readonly share: number
  readonly row: number
}

/** Reports each client whose shares add up to more than 1 on some day, once. */
export function reportOwnershipShares(ownerships: TableView, report: Report): void {
  for (const [client, changes] of changesOf(ownerships)) {
    let total = 0
    for (const { day, share, row } of changes.toSorted(byDay)) {
      total += share
      if (total <= 1 + ROUNDING) continue
      const when = day === '' ? '' : ` on ${day}`
      report({
        code: 'OUT_OF_RANGE',
        path: ownerships.path(row, 'share'),
        expected: `shares of '${client}' that add up to at most 1${when}`,
        received: String(Number(total.toFixed(6))),
        table: ownerships.table,
        row,
        field: 'share',
      })
      break
    }
  }
}

function changesOf(ownerships: TableView): ReadonlyMap<string, readonly Change[]> {
  const [client, share] = [ownerships.cells('client'), ownerships.cells('share')]
  const [from, until] = [ownerships.cells('from'), ownerships.cells('until')]
  const changes = new Map<string, Change[]>()
  for (let row = 0; row < ownerships.size; row++) {
    const [of, part, start, end] = [client(row), share(row), from(row), until(row)]
    if (typeof of !== 'string' || typeof part !== 'number' || isNever(start, end)) continue
    const list = changes.get(of) ?? []
    changes.set(of, list)
    list.push({ day: typeof start === 'string' ? start : '', after: false, share: part, row })
    if (typeof end === 'string') list.push({ day: end, after: true, share: -part, row })
  }
  return changes
}

/** Days out of order are a fault of their own. */
function isNever(start: unknown, end: unknown): boolean {
  return typeof start === 'string' && typeof end === 'string' && end < start
}

function byDay(one: Change, other: Change): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return Number(one.after) - Number(other.after)
}
