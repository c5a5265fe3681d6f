/**
 * What happened from one date to the next, counted.
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import { countsOf } from '../../statistics/markov/transition-counts.js'
import type { ReadDate } from './read-dates.js'
import { NOWHERE } from './read-dates.js'
import type { MigrationStep } from './types.js'
import { valueBridges } from './value-bridges.js'

/** One step between two dates. */
export function countStep(before: ReadDate, after: ReadDate, names: readonly string[]): MigrationStep {
  const origin = originRows(before, after)
  const size = names.length
  const tally = new Float64Array(size * size)
  const [entered, stayedBy] = [names.map(() => 0), names.map(() => 0)]
  for (let row = 0; row < origin.length; row++) {
    const to = after.segment[row]!
    const from = origin[row]!
    if (from === NOWHERE) entered[to]!++
    else {
      tally[before.segment[from]! * size + to]!++
      stayedBy[before.segment[from]!]!++
    }
  }
  const value = valueBridges(before, after, origin, names)
  return {
    from: isoDate(before.day),
    to: isoDate(after.day),
    counts: countsOf(tally, size),
    entered,
    left: clientsOf(before, size).map((clients, i) => clients - stayedBy[i]!),
    ...(value !== undefined && { value }),
  }
}

/** Row at the end -> row at the beginning. */
function originRows(before: ReadDate, after: ReadDate): Int32Array {
  const known = before.ids.length
  return Int32Array.from({ length: after.ids.length }, (_, row) => {
    const origin = before.rows.codeOf(after.ids[row]!)
    return origin < known ? origin : NOWHERE
  })
}

/** Clients of one date by segment. */
export function clientsOf({ segment }: ReadDate, size: number): readonly number[] {
  const counts = Array.from({ length: size }, () => 0)
  for (const place of segment) counts[place]!++
  return counts
}
