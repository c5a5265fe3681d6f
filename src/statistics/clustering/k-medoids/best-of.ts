import type { Found } from './search.js'

/** Two sums that differ by less than this part of them are the same, but for rounding. */
const SAME = 1e-9

/** The best of several starts, and how many came as far. */
export interface Best {
  readonly found: Found
  readonly startsAtBest: number
}

/** The end with the least cost; of equals the one whose medoids come first in canonical order, whichever start found it. */
export function bestOf(ends: readonly Found[]): Best {
  const least = Math.min(...ends.map(({ cost }) => cost))
  const best = ends.filter(({ cost }) => cost <= least * (1 + SAME))
  const [found] = best.toSorted((one, other) => comparePlaces(one.medoids, other.medoids))
  return { found: found!, startsAtBest: best.length }
}

function comparePlaces(one: Int32Array, other: Int32Array): number {
  const at = one.findIndex((place, i) => place !== other[i])
  return at === -1 ? 0 : one[at]! - other[at]!
}
