/**
 * The facilities of two dates, one row each: those of the opening first, then the new ones.
 *
 * @module
 */
import type { ClientId } from '../../records/core.js'
import type { Portfolio } from './portfolio-columns.js'

/** Where each facility stands on the two dates. */
export interface Facilities {
  readonly ids: readonly ClientId[]
  readonly rows: ReadonlyMap<ClientId, number>
  /** -1 where the facility is new. */
  readonly openingRow: Int32Array
  /** -1 where the facility is gone. */
  readonly closingRow: Int32Array
}

/** The facilities of both dates. */
export function facilitiesOf(opening: Portfolio, closing: Portfolio): Facilities {
  const ids: ClientId[] = []
  const rows = new Map<ClientId, number>()
  for (let row = 0; row < opening.size; row++) {
    const id = opening.ids[row]!
    rows.set(id, ids.push(id) - 1)
  }
  const found = new Int32Array(closing.size)
  for (let row = 0; row < closing.size; row++) {
    const id = closing.ids[row]!
    const known = rows.get(id)
    found[row] = known === undefined ? ids.push(id) - 1 : known
    if (known === undefined) rows.set(id, found[row]!)
  }
  const openingRow = Int32Array.from(ids, (_, row) => (row < opening.size ? row : -1))
  const closingRow = new Int32Array(ids.length).fill(-1)
  for (const [row, facility] of found.entries()) closingRow[facility] = row
  return { ids, rows, openingRow, closingRow }
}
