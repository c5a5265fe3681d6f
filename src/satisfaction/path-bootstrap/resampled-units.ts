/**
 * What is drawn: rows, or clients with all their rows.
 *
 * @module
 */
import type { ClientId } from '../../records/core.js'
import { clusterCodes, clustersOfRows } from '../../statistics/cluster-codes.js'

/** Rows by what they are drawn with. */
export interface ResampledUnits {
  /** How many there are. */
  readonly size: number
  /** Of each row that enters, the number of its unit. */
  readonly of: Int32Array
}

/**
 * The units of the rows that enter.
 *
 * @param places of those rows among all that were given.
 * @param rows that were given.
 */
export function resampledUnits(
  clients: ArrayLike<ClientId> | undefined,
  places: Int32Array,
  rows: number,
): ResampledUnits {
  if (clients === undefined) return { size: places.length, of: Int32Array.from(places, (_, row) => row) }
  const codes = clusterCodes(clients, 'options.clients', rows)
  const { code, count } = clustersOfRows(codes, Array.from(places))
  return { size: count, of: code }
}

/** How often each row was drawn, from how often its unit was. */
export function rowCounts({ of }: ResampledUnits, counts: Int32Array, out: Float64Array): Float64Array {
  for (let row = 0; row < out.length; row++) out[row] = counts[of[row]!]!
  return out
}
