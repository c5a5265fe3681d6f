/**
 * Conditions over columns: how true each is for a run of clients at a time.
 *
 * All parts of a condition are worked out for some hundred clients before the next ones are looked at. So each part is one plain loop
 * over a column, and what it gives stays close at hand. A part looks at those clients only for whom the parts before it leave the
 * condition open.
 *
 * @module
 */
import type { Condition } from '../../../records/core.js'
import { TRUTH } from '../truth.js'
import type { Fill, Selection } from './row-statements.js'
import { filling } from './row-statements.js'
import type { ReadColumn } from './types.js'

/** Clients that are looked at together. */
export const RUN = 1024

/** A condition for the clients of one run. */
export interface RowCondition {
  /** How true it is for each client of the run for whom it was worked out. */
  readonly truth: Uint8Array
  readonly fill: Fill
  /** The conditions within; of clients for whom it is unknown each of them was worked out. */
  readonly parts: readonly RowCondition[]
  /** The fact that a statement reads; absent for a condition of parts. */
  readonly fact?: string
}

/** All clients of a run. */
export function wholeRun(count: number): Selection {
  const places = new Uint16Array(count)
  for (let place = 0; place < count; place++) places[place] = place
  return { places, count }
}

type Columns = ReadonlyMap<string, ReadColumn>

/** A condition made ready for some columns. A fact without a column is not known of anybody. */
export function rowCondition(condition: Condition, columns: Columns): RowCondition {
  if ('all' in condition) return joined(condition.all, columns, 'all')
  if ('any' in condition) return joined(condition.any, columns, 'any')
  if ('not' in condition) return denied(rowCondition(condition.not, columns))
  const truth = new Uint8Array(RUN)
  return { truth, fill: filling(condition, columns.get(condition.fact), truth), parts: [], fact: condition.fact }
}

/** One part of the deciding kind is enough; without one, a part that is unknown leaves the whole unknown. */
function joined(conditions: readonly Condition[], columns: Columns, word: 'all' | 'any'): RowCondition {
  const truth = new Uint8Array(RUN)
  const parts = conditions.map(part => rowCondition(part, columns))
  const [deciding, otherwise] = word === 'all' ? [TRUTH.no, TRUTH.yes] : [TRUTH.yes, TRUTH.no]
  const places = new Uint16Array(RUN)
  return {
    truth,
    parts,
    fill: (from, clients) => {
      const [first, ...others] = parts
      if (first === undefined) return write(truth, clients, otherwise)
      first.fill(from, clients)
      let open = { places, count: begin(truth, first.truth, clients, deciding, places) }
      for (const part of others) {
        if (open.count === 0) return
        part.fill(from, open)
        open = { places, count: proceed(truth, part.truth, open.count, deciding, otherwise, places) }
      }
    },
  }
}

function write(truth: Uint8Array, { places, count }: Selection, value: number): void {
  for (let k = 0; k < count; k++) truth[places[k]!] = value
}

/** Takes over what the first part says, and keeps those whom it does not decide; gives how many. */
function begin(
  truth: Uint8Array,
  part: Uint8Array,
  { places, count }: Selection,
  deciding: number,
  kept: Uint16Array,
): number {
  let left = 0
  for (let k = 0; k < count; k++) {
    const place = places[k]!
    const value = part[place]!
    truth[place] = value
    kept[left] = place
    if (value !== deciding) left++
  }
  return left
}

/** The same with a further part, which changes nothing where it says what the whole is without it. */
function proceed(
  truth: Uint8Array,
  part: Uint8Array,
  count: number,
  deciding: number,
  otherwise: number,
  places: Uint16Array,
): number {
  let left = 0
  for (let k = 0; k < count; k++) {
    const place = places[k]!
    const value = part[place]!
    if (value !== otherwise) truth[place] = value
    places[left] = place
    if (value !== deciding) left++
  }
  return left
}

function denied(part: RowCondition): RowCondition {
  const truth = new Uint8Array(RUN)
  return {
    truth,
    parts: [part],
    fill: (from, clients) => {
      part.fill(from, clients)
      for (let k = 0; k < clients.count; k++) {
        const place = clients.places[k]!
        truth[place] = TRUTH.yes - part.truth[place]!
      }
    },
  }
}
