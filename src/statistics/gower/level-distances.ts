/**
 * How far apart the levels of an ordered attribute are.
 *
 *   steps        |i − j| / (levels − 1)
 *   mean ranks   |Rᵢ − Rⱼ| / (R_max − R_min)                                             Podani eq. 3
 *   ranks        (|Rᵢ − Rⱼ| − (Tᵢ − 1)/2 − (Tⱼ − 1)/2) / (R_max − R_min − (T_max − 1)/2 − (T_min − 1)/2)      eq. 2b
 *
 * Rᵢ is the mean rank of level i among the rows of the fit, Tᵢ how many rows have it. With the ranks of a level running from
 * first to last, the second numerator is simply the first rank of the upper level less the last rank of the lower.
 *
 * @see Podani (1999), Extending Gower's general coefficient of similarity to ordinal characters, Taxon 48(2).
 * @module
 */
import type { OrdinalAttribute } from './types.js'

/** Distances within [0, 1], row by row: level i to level j stands at i × levels + j. */
export function levelDistances({ levels, spacing, counts = [] }: OrdinalAttribute): Float64Array {
  const size = levels.length
  const gap = spacing === 'steps' ? stepsBetween(size) : ranksBetween(counts, spacing === 'mean-ranks')
  return Float64Array.from({ length: size * size }, (_, cell) => {
    const [one, other] = [Math.floor(cell / size), cell % size]
    return one === other ? 0 : gap(Math.min(one, other), Math.max(one, other))
  })
}

type Gap = (lower: number, upper: number) => number

function stepsBetween(size: number): Gap {
  return (lower, upper) => (upper - lower) / (size - 1)
}

function ranksBetween(counts: readonly number[], isMean: boolean): Gap {
  const last = cumulated(counts)
  const first = counts.map((count, level) => last[level]! - count + 1)
  const mean = counts.map((_, level) => (first[level]! + last[level]!) / 2)
  const between: Gap = (lower, upper) => (isMean ? mean[upper]! - mean[lower]! : first[upper]! - last[lower]!)
  const lowest = counts.findIndex(count => count > 0)
  const highest = counts.findLastIndex(count => count > 0)
  // Where all rows have one level there is no range; a level beyond those of the rows is no further than the last.
  return (lower, upper) => (lowest === highest ? 1 : Math.min(1, between(lower, upper) / between(lowest, highest)))
}

function cumulated(counts: readonly number[]): readonly number[] {
  let total = 0
  return counts.map(count => {
    total += count
    return total
  })
}
