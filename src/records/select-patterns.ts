/**
 * The patterns of chosen clients: those that occur among them, with new weights. As the patterns of a base are in order
 * already, nothing is sorted and nothing is hashed; the times that no client has any more leave the table.
 *
 * @module
 */
import type { Patterns } from './types.js'

/** The patterns of some rows of a base, each as heavy as `weight` says, or as one client. */
export function selectPatterns(patterns: Patterns, rows: Int32Array, weight?: Float64Array): Patterns {
  const totals = weightsOf(patterns, rows, weight)
  const kept = placesOf(totals)
  const timeOccurs = new Float64Array(patterns.times.length)
  for (let i = 0; i < kept.size; i++) {
    const p = kept.places[i]!
    timeOccurs[patterns.recency[p]!] = 1
    timeOccurs[patterns.age[p]!] = 1
  }
  const used = placesOf(timeOccurs)
  const selected = {
    size: kept.size,
    times: new Float64Array(used.size),
    frequency: new Int32Array(kept.size),
    recency: new Int32Array(kept.size),
    age: new Int32Array(kept.size),
    weight: new Float64Array(kept.size),
    ofClient: new Int32Array(rows.length),
  }
  for (let i = 0; i < used.size; i++) selected.times[i] = patterns.times[used.places[i]!]!
  for (let i = 0; i < kept.size; i++) {
    const p = kept.places[i]!
    selected.frequency[i] = patterns.frequency[p]!
    selected.recency[i] = used.rankOf[patterns.recency[p]!]!
    selected.age[i] = used.rankOf[patterns.age[p]!]!
    selected.weight[i] = totals[p]!
  }
  for (let i = 0; i < rows.length; i++) selected.ofClient[i] = kept.rankOf[patterns.ofClient[rows[i]!]!]!
  return selected
}

/** Pattern -> the weight of its rows; 0 where it has none. */
function weightsOf({ size, ofClient }: Patterns, rows: Int32Array, weight: Float64Array | undefined): Float64Array {
  const totals = new Float64Array(size)
  if (weight === undefined) for (let i = 0; i < rows.length; i++) totals[ofClient[rows[i]!]!]!++
  else for (let i = 0; i < rows.length; i++) totals[ofClient[rows[i]!]!]! += weight[rows[i]!]!
  return totals
}

/** Where a column is above 0: the places, ascending, of which the first `size` count, and each place's rank among them. */
function placesOf(column: Float64Array): { size: number; places: Int32Array; rankOf: Int32Array } {
  const places = new Int32Array(column.length)
  const rankOf = new Int32Array(column.length)
  let size = 0
  for (let place = 0; place < column.length; place++) {
    if (column[place] === 0) continue
    rankOf[place] = size
    places[size++] = place
  }
  return { size, places, rankOf }
}
