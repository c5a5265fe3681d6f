/**
 * When clients were clients: rows of spells, of which those that touch or overlap are one.
 *
 * @module
 */
import { collectIssues } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import { daysOf, NEVER } from '../../records/day-columns.js'
import type { ClientRows, OwnerColumns } from './client-rows.js'
import { clientRows } from './client-rows.js'

/**
 * Spells of being a client, one row each; a client has as many as it came back, or as it has contracts: rows of one client that
 * touch or overlap are one spell.
 */
export interface RelationshipColumns extends OwnerColumns {
  /** The first day of the spell. */
  readonly start: ArrayLike<DateInput>
  /** The first day after it, later than `start`; null while it lasts. */
  readonly end: ArrayLike<DateInput | null>
}

/** Spells by client, ascending, none touching the next. */
export interface Relationships extends ClientRows {
  /** Client c has the spells from place `first[c]` up to, without, `first[c + 1]`. */
  readonly first: Int32Array
  readonly start: Int32Array
  /** The first day after it; {@link NEVER} while it lasts. */
  readonly end: Int32Array
}

/** Spells that come from anywhere, checked and joined. */
export function expectRelationships(columns: RelationshipColumns, path = 'relationships'): Relationships {
  const rows = clientRows(columns, ['start', 'end'], path)
  const size = rows.row.length
  const faults = collectIssues()
  const start = daysOf(columns.start, size, `${path}.start`, { mayBeNull: false, faults })
  const end = daysOf(columns.end, size, `${path}.end`, { mayBeNull: true, faults })
  faults.throwIfAny()
  for (let i = 0; i < size; i++) {
    if (start[i]! < end[i]!) continue
    const expected = `a day after ${isoDate(start[i]!)}, when the spell starts`
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}.end[${i}]`, expected, received: isoDate(end[i]!) })
  }
  faults.throwIfAny()
  return { ...rows, ...joined(rows, start, end) }
}

function joined(
  { row, ids }: ClientRows,
  start: Int32Array,
  end: Int32Array,
): Pick<Relationships, 'first' | 'start' | 'end'> {
  const order = Int32Array.from(row, (_, i) => i).sort((a, b) => row[a]! - row[b]! || start[a]! - start[b]!)
  const first = new Int32Array(ids.length + 1)
  const [from, until] = [new Int32Array(row.length), new Int32Array(row.length)]
  let spells = 0
  let client = -1
  for (const i of order) {
    if (row[i] === client && start[i]! <= until[spells - 1]!) {
      until[spells - 1] = Math.max(until[spells - 1]!, end[i]!)
      continue
    }
    if (row[i] !== client) first[++client] = spells
    from[spells] = start[i]!
    until[spells++] = end[i]!
  }
  first[ids.length] = spells
  return { first, start: from.slice(0, spells), end: until.slice(0, spells) }
}

/** Whether a client is one on a day. */
export function isClientOn({ first, start, end }: Relationships, client: number, day: DayNumber): boolean {
  for (let at = first[client]!; at < first[client + 1]!; at++) {
    if (start[at]! > day) return false
    if (day < end[at]!) return true
  }
  return false
}

/** What has ended by a day: what ends later lasts, as far as is known on it. */
export function endKnownOn(end: DayNumber, day: DayNumber): DayNumber {
  return end > day ? NEVER : end
}
