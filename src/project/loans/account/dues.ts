/**
 * What is due and unpaid, instalment by instalment.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import type { DuePart } from './types.js'

/** Parts of an instalment; penalty interest belongs to none. */
export type InstalmentPart = Exclude<DuePart, 'penalty-interest'>

/** What one instalment still owes, and what it owed. */
export interface DueRow {
  readonly number: number
  readonly due: DayNumber
  readonly owed: Readonly<Record<InstalmentPart, number>>
  readonly unpaid: Record<InstalmentPart, number>
}

export interface Dues {
  readonly rows: DueRow[]
  /** Sums of what is unpaid. */
  readonly unpaid: Record<DuePart, number>
  /** Before these rows, nothing is unpaid of the part. */
  readonly next: Record<InstalmentPart, number>
  /** Days on which something was set off against instalments, and the sum until then. */
  readonly met: { readonly day: DayNumber; sum: number }[]
}

export function newDues(): Dues {
  return {
    rows: [],
    unpaid: { fees: 0, 'penalty-interest': 0, interest: 0, principal: 0 },
    next: { fees: 0, interest: 0, principal: 0 },
    met: [],
  }
}

/** An instalment falls due; days never go back. */
export function fallDue(dues: Dues, number: number, due: DayNumber, owed: DueRow['owed']): void {
  dues.rows.push({ number, due, owed, unpaid: { ...owed } })
  for (const part of INSTALMENT_PARTS) dues.unpaid[part] += owed[part]
}

export const INSTALMENT_PARTS: readonly InstalmentPart[] = ['fees', 'interest', 'principal']

/**
 * Sets an amount off against one part of what fell due in a stretch of days, the oldest first.
 *
 * @returns what of it was used.
 */
export function setOff(dues: Dues, part: InstalmentPart, amount: number, days: Stretch, today: DayNumber): number {
  const wanted = Math.min(amount, dues.unpaid[part])
  if (wanted <= 0) return 0
  const { rows, next } = dues
  let left = wanted
  for (let i = firstRow(dues, part, days, today); i < rows.length && left > 0; i++) {
    const { due, unpaid } = rows[i]!
    if (days === 'before today' && due >= today) break
    const used = Math.min(left, unpaid[part])
    unpaid[part] -= used
    left -= used
  }
  while (next[part] < rows.length && rows[next[part]]!.unpaid[part] === 0) next[part]++
  const used = wanted - left
  dues.unpaid[part] -= used
  if (used > 0) meet(dues, used, today)
  return used
}

/** Which due days an amount goes to. */
export type Stretch = 'before today' | 'today' | 'all'

/** Rows of today stand last, so that looking for them from the end costs nothing. */
function firstRow({ rows, next }: Dues, part: InstalmentPart, days: Stretch, today: DayNumber): number {
  if (days !== 'today') return next[part]
  let first = rows.length
  while (first > 0 && rows[first - 1]!.due === today) first--
  return first
}

function meet({ met }: Dues, amount: number, day: DayNumber): void {
  const last = met.at(-1)
  if (last?.day === day) last.sum += amount
  else met.push({ day, sum: (last === undefined ? 0 : last.sum) + amount })
}
