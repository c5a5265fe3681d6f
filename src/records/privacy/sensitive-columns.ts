/**
 * What rows that look alike give away together: all alike in what was to be hidden, they hide nothing.
 *
 *   distinct l = fewest different values within a class
 *   entropy  l = least exp(-Σ p ln p) within a class
 *   t          = greatest distance between the values of a class and those of all rows
 *
 * The distance is the earth mover's: of ordered values v₁ < ... < v_m with shares p (class) and q (all),
 * Σᵢ |Σⱼ≤ᵢ (pⱼ - qⱼ)| / (m - 1); of values without an order half of Σ |p - q|. Columns of numbers are ordered.
 *
 * Sources: Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam (2007), l-diversity, definitions 4.1 and section 3; Li, Li and
 * Venkatasubramanian (2007), t-closeness, definition 2, section 4.1 (ordered distance) and 4.2 (equal distance).
 *
 * @module
 */
import type { CodedColumn, EquivalenceClasses } from './equivalence-classes.js'

/** What classes give away of one column. */
export interface SensitiveColumn {
  /** Fewest different values within a class (distinct l-diversity); 1: some class gives the value away. */
  readonly fewestValues: number
  /** Least effective number of values within a class (entropy l-diversity), >= 1. */
  readonly fewestEffectiveValues: number
  /** Greatest distance of a class from all rows (t of t-closeness), [0, 1]; 0: belonging to a class says nothing more. */
  readonly greatestDistance: number
}

/** Judges one column. */
export function sensitiveColumn(column: CodedColumn, classes: EquivalenceClasses): SensitiveColumn {
  const { codes, ordered } = rankedColumn(column)
  const all = overallShares(codes, column.values.length)
  const judged = codesByClass(codes, classes).map(own => {
    const shares = sharesWithin(own)
    return {
      values: shares.length,
      effective: effectiveValues(shares),
      distance: ordered ? orderedDistance(shares, all) : equalDistance(shares, all),
    }
  })
  return {
    fewestValues: judged.reduce((least, { values }) => Math.min(least, values), Number.POSITIVE_INFINITY),
    fewestEffectiveValues: judged.reduce(
      (least, { effective }) => Math.min(least, effective),
      Number.POSITIVE_INFINITY,
    ),
    greatestDistance: judged.reduce((most, { distance }) => Math.max(most, distance), 0),
  }
}

/** Codes in the order of their values where all are numbers. */
function rankedColumn({ codes, values }: CodedColumn): { readonly codes: Int32Array; readonly ordered: boolean } {
  const numbers = values.filter(value => typeof value === 'number')
  if (numbers.length < values.length) return { codes, ordered: false }
  const rankOf = new Int32Array(values.length)
  const order = Array.from(numbers.keys()).sort((one, other) => numbers[one]! - numbers[other]!)
  for (const [rank, code] of order.entries()) rankOf[code] = rank
  return { codes: codes.map(code => rankOf[code]!), ordered: true }
}

function codesByClass(codes: Int32Array, { classOf, sizes }: EquivalenceClasses): readonly Int32Array[] {
  const byClass = Array.from(sizes, size => new Int32Array(size))
  const filled = new Int32Array(sizes.length)
  for (const [row, own] of classOf.entries()) byClass[own]![filled[own]!++] = codes[row]!
  return byClass
}

/** All rows by value: shares, shares up to and with each value, and sums of the latter before each. */
interface OverallShares {
  readonly share: Float64Array
  readonly upTo: Float64Array
  readonly sums: Float64Array
}

function overallShares(codes: Int32Array, values: number): OverallShares {
  const counts = new Int32Array(values)
  for (const code of codes) counts[code]!++
  const share = Float64Array.from(counts, count => count / codes.length)
  const upTo = new Float64Array(values)
  const sums = new Float64Array(values + 1)
  let counted = 0
  for (const [code, count] of counts.entries()) {
    counted += count
    upTo[code] = counted / codes.length
    sums[code + 1] = sums[code]! + upTo[code]!
  }
  return { share, upTo, sums }
}

/** A value and its share of a class. */
interface OwnShare {
  readonly code: number
  readonly share: number
}

/** Only values that the class has, in their order: a table may have as many classes as values. */
function sharesWithin(codes: Int32Array): readonly OwnShare[] {
  const counts = new Map<number, number>()
  for (const code of codes.sort()) {
    const before = counts.get(code)
    counts.set(code, before === undefined ? 1 : before + 1)
  }
  return Array.from(counts, ([code, count]) => ({ code, share: count / codes.length }))
}

function effectiveValues(shares: readonly OwnShare[]): number {
  return Math.exp(-shares.reduce((sum, { share }) => sum + share * Math.log(share), 0))
}

/** Half of what differs is what the class has too much of. */
function equalDistance(shares: readonly OwnShare[], all: OverallShares): number {
  return shares.reduce((sum, { code, share }) => sum + Math.max(0, share - all.share[code]!), 0)
}

/** Between two values of the class its own share up to there stays the same, so that whole stretches are added at once. */
function orderedDistance(shares: readonly OwnShare[], all: OverallShares): number {
  const values = all.upTo.length
  if (values === 1) return 0
  let work = 0
  let from = 0
  let level = 0
  for (const { code, share } of shares) {
    work += stretch(all, level, from, code)
    level += share
    from = code
  }
  return (work + stretch(all, level, from, values)) / (values - 1)
}

/** Σ |level - upTo(i)| for from <= i < until. */
function stretch({ upTo, sums }: OverallShares, level: number, from: number, until: number): number {
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >>> 1
    if (upTo[middle]! < level) low = middle + 1
    else high = middle
  }
  const below = level * (low - from) - (sums[low]! - sums[from]!)
  const above = sums[until]! - sums[low]! - level * (until - low)
  return below + above
}
