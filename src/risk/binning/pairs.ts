/**
 * Fine bins in order, and all that a search asks of the bins made of neighbours among them.
 *
 * @module
 */
import type { Limits } from './document.js'
import type { ClassTotals } from './evidence.js'
import { informationOf } from './evidence.js'

/** Goods and bads of fine bins, in order, none of them empty. */
export interface FineBins {
  readonly size: number
  /** Rows. */
  readonly counts: Float64Array
  readonly goods: Float64Array
  readonly bads: Float64Array
}

/** What bins are measured by. */
export interface Measured {
  readonly all: ClassTotals
  readonly smoothing: number
}

/** Every bin [i, j) of neighbours, 0 <= i < j <= size, at i (size + 1) + j. */
export interface Pairs {
  readonly size: number
  readonly information: Float64Array
  /** The bins [h, i) that end at i: i of them. */
  readonly ending: Ordered
  /** The bins [i, j) that start at i: size - i of them. */
  readonly starting: Ordered
}

/** Bins that share an edge i by bad rate, the lowest first, from place i (size + 1) on. */
export interface Ordered {
  /** Their other edges. */
  readonly edges: Uint16Array
  readonly rates: Float64Array
}

/** More fine bins than this need more memory than a search is worth. */
export const MOST_FINE_BINS = 1024

/** What each bin of neighbours tells, and which of them come before which by rate. */
export function pairsOf(fine: FineBins, { all, smoothing }: Measured): Pairs {
  const { size } = fine
  const [goods, bads] = [sumsOf(fine.goods), sumsOf(fine.bads)]
  const side = size + 1
  const rates = new Float64Array(side * side)
  const information = new Float64Array(side * side)
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j <= size; j++) {
      const [g, b] = [goods[j]! - goods[i]!, bads[j]! - bads[i]!]
      rates[i * side + j] = b / (g + b)
      information[i * side + j] = informationOf(g, b, all, smoothing)
    }
  }
  return { size, information, ...orderedBins(size, rates) }
}

/** The information of each bin that keeps the limits; -∞ for the others. */
export function withinLimits(
  { size, information }: Pairs,
  fine: FineBins,
  limits: Limits,
  all: ClassTotals,
): Float64Array {
  const side = size + 1
  const within = new Float64Array(side * side).fill(Number.NEGATIVE_INFINITY)
  const [counts, goods, bads] = [sumsOf(fine.counts), sumsOf(fine.goods), sumsOf(fine.bads)]
  // A share that is met exactly may come out a rounding short.
  const least = limits.minimumShare * (all.goods + all.bads) * (1 - 1e-12)
  const isLarge = (i: number, j: number): boolean => {
    const [g, b] = [goods[j]! - goods[i]!, bads[j]! - bads[i]!]
    const isFull = counts[j]! - counts[i]! >= limits.minimumCount && g + b >= least
    return isFull && g >= limits.minimumGoods && b >= limits.minimumBads
  }
  for (let i = 0, from = 1; i < size; i++) {
    from = Math.max(from, i + 1)
    while (from <= size && !isLarge(i, from)) from++
    within.set(information.subarray(i * side + from, i * side + side), i * side + from)
  }
  return within
}

function sumsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!
  return sums
}

function orderedBins(size: number, rates: Float64Array): Pick<Pairs, 'ending' | 'starting'> {
  const side = size + 1
  const empty = (): Ordered => ({ edges: new Uint16Array(side * side), rates: new Float64Array(side * side) })
  const [ending, starting] = [empty(), empty()]
  const keys = new Float64Array(side)
  const unordered = new Float64Array(side)
  for (let i = 0; i <= size; i++) {
    for (let h = 0; h < i; h++) unordered[h] = rates[h * side + i]!
    orderByRate(keys.subarray(0, i), unordered, 0, ending, i * side)
    for (let j = i + 1; j <= size; j++) unordered[j] = rates[i * side + j]!
    orderByRate(keys.subarray(0, size - i), unordered, i + 1, starting, i * side)
  }
  return { ending, starting }
}

const PLACES = 2048
const STEPS = 2 ** 41

/** Writes the edges from `first` on by their rates; numbers with the edge in their last digits sort natively. */
function orderByRate(keys: Float64Array, unordered: Float64Array, first: number, to: Ordered, offset: number): void {
  for (let k = 0; k < keys.length; k++) keys[k] = Math.floor(unordered[first + k]! * STEPS) * PLACES + first + k
  keys.sort()
  for (let k = 0; k < keys.length; k++) {
    const edge = keys[k]! % PLACES
    const rate = unordered[edge]!
    // Rates that differ by less than a step are still to be told apart.
    let at = offset + k
    for (; at > offset && to.rates[at - 1]! > rate; at--) {
      to.rates[at] = to.rates[at - 1]!
      to.edges[at] = to.edges[at - 1]!
    }
    to.rates[at] = rate
    to.edges[at] = edge
  }
}
