/**
 * What clients were asked for, and when they gave it: requests answered, documents delivered, offers accepted.
 *
 * @module
 */
import { collectIssues, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { daysOf, NEVER } from '../../records/day-columns.js'
import { clientRows } from '../rates/client-rows.js'

/** One kind of question, row by row. */
export interface AskedRows {
  /** Of each row, its client's number; the numbers are those of `ids`. */
  readonly row: Int32Array
  readonly ids: readonly ClientId[]
  /** The day from which days are counted. */
  readonly asked: Int32Array
  /** {@link NEVER} where it has not come. */
  readonly answered: Int32Array
}

/** Rows of one kind, checked: `asked` and `answered` name the columns. */
export function readAsked(
  columns: { readonly client: ArrayLike<ClientId> },
  names: { readonly asked: string; readonly answered: string; readonly mayPrecede: boolean },
  path: string,
): AskedRows {
  const { row, ids } = clientRows(columns, [names.asked, names.answered], path)
  if ('group' in columns) reject('UNKNOWN_OPTION', `${path}.group`, 'no groups: conduct is each client’s own', 'group')
  const size = row.length
  const faults = collectIssues()
  const read = (name: string, mayBeNull: boolean): Int32Array =>
    daysOf(Reflect.get(columns, name), size, `${path}.${name}`, { mayBeNull, faults })
  const [asked, answered] = [read(names.asked, false), read(names.answered, true)]
  faults.throwIfAny()
  for (let i = 0; i < size && !names.mayPrecede; i++) {
    if (answered[i]! >= asked[i]!) continue
    const expected = `a day not before ${isoDate(asked[i]!)}`
    const place = `${path}.${names.answered}[${i}]`
    faults.add({ code: 'OUT_OF_RANGE', path: place, expected, received: isoDate(answered[i]!) })
  }
  faults.throwIfAny()
  return { row, ids, asked, answered }
}

/** How often a client did, of how often it is decided whether it did. */
export interface Tally {
  did: number
  of: number
  /** Not decided yet. */
  open: number
}

/** Tallies by client: what was asked so long ago that the answer is in time or late. */
export function talliesOf({ row, ids, asked, answered }: AskedRows, days: number, until: DayNumber): readonly Tally[] {
  const tallies = ids.map((): Tally => ({ did: 0, of: 0, open: 0 }))
  for (let i = 0; i < row.length; i++) {
    const tally = tallies[row[i]!]!
    if (asked[i]! > until) continue
    if (asked[i]! + days > until) tally.open++
    else {
      tally.of++
      if (answered[i]! <= asked[i]! + days) tally.did++
    }
  }
  return tallies
}

/** How long answers took, or have been waited for by the last day known; in days. */
export function delaysOf(
  { row, asked, answered }: AskedRows,
  until: DayNumber,
): { readonly client: readonly number[]; readonly days: readonly number[]; readonly answered: readonly number[] } {
  const rows = Array.from(row.keys()).filter(i => asked[i]! <= until)
  return {
    client: rows.map(i => row[i]!),
    days: rows.map(i => Math.min(answered[i]!, until) - asked[i]!),
    answered: rows.map(i => (answered[i] !== NEVER && answered[i]! <= until ? 1 : 0)),
  }
}
