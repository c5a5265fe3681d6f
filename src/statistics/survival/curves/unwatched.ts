/**
 * Stretches of time in which nobody was watched, which delayed entry makes possible.
 *
 * @module
 */
import type { CheckedDurations } from '../durations.js'
import type { RiskTable } from './risk-counts.js'

/** From when to when nobody was watched; both ends the same where the last left at the moment at which the next came. */
export interface Unwatched {
  readonly from: number
  readonly to: number
}

/** Such stretches before the last time; none where all were watched from the start. */
export function unwatchedStretches({ entry, weights }: CheckedDurations, table: RiskTable): readonly Unwatched[] {
  if (entry === undefined) return []
  const entries = entry.filter((_, row) => weights === undefined || weights[row]! > 0).sort()
  const { times, rows } = table
  const stretches: Unwatched[] = entries[0]! > 0 ? [{ from: 0, to: entries[0]! }] : []
  let come = 0
  for (let k = 0; k < times.length - 1; k++) {
    if (rows.atRisk[k]! > rows.events[k]! + rows.censored[k]!) continue
    while (entries[come]! < times[k]!) come++
    stretches.push({ from: times[k]!, to: entries[come]! })
  }
  return stretches
}
