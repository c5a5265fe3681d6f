/**
 * The most informative bins among all that follow a trend, found exactly.
 *
 * The best bins that end with [i, j) are [i, j) and the best that end with some [h, i) whose rate stands as the trend
 * asks: fₘ(i, j) = J(i, j) + max fₘ₋₁(h, i) over h with rate(h, i) <= rate(i, j). With the starts h and the ends j of
 * each i sorted by rate, one pass over both answers all j at once: O(n² k) for n fine bins and k bins. A peak is a rise,
 * then a fall: two phases of one search.
 *
 * @module
 */
import type { Shape } from './document.js'
import type { Pairs } from './pairs.js'

type Direction = 'up' | 'down' | 'any'

const PHASES: Readonly<Record<Shape, readonly Direction[]>> = {
  free: ['any'],
  increasing: ['up'],
  decreasing: ['down'],
  peak: ['up', 'down'],
  valley: ['down', 'up'],
}

/** Bins of neighbours. */
export interface Partition {
  readonly information: number
  /** Where each bin but the first begins, among fine bins. */
  readonly cuts: readonly number[]
}

/** Of each phase and bin [i, j): the information of the best bins that end with it. */
type Layer = readonly Float64Array[]

/** Of each phase and bin [i, j): twice where the bin before begins, plus one if that is of the phase before. */
type Links = readonly Uint16Array[]

/** The best bins of a search: those of its first phase alone, which never turn, and of all of it. */
export interface Best {
  readonly first: Partition
  readonly whole: Partition
}

/**
 * The best of at most so many bins, each with the information that `within` gives it, the fewest among equals. One bin
 * of everything is always allowed.
 */
export function bestBins(pairs: Pairs, within: Float64Array, shape: Shape, maximumBins: number): Best {
  const { size, information } = pairs
  const phases = PHASES[shape]
  const links: Links[] = []
  let first: Ending = { information: information[size]!, bins: 1, phase: 0, start: 0 }
  let whole = first
  let layer = firstLayer(pairs, within, phases.length)
  let next = emptyLayer(size, phases.length)
  let from = firstEnd(pairs, within, 0)
  for (let bins = 2; bins <= maximumBins && from < size; bins++) {
    const link = phases.map(() => new Uint16Array((size + 1) ** 2))
    // No bin can be the next before the least ones have ended.
    for (const cells of next) cells.fill(Number.NEGATIVE_INFINITY, 0, from * (size + 1))
    advance(pairs, within, phases, from, layer, next, link)
    first = better(first, bestEnd(next, 0, size), bins)
    whole = phases.reduce((best, _, phase) => better(best, bestEnd(next, phase, size), bins), whole)
    links.push(link)
    from = firstEnd(pairs, within, from)
    const done = layer
    layer = next
    next = done
  }
  const partition = (end: Ending): Partition => ({ information: end.information, cuts: cutsOf(links, size, end) })
  return { first: partition(first), whole: partition(whole) }
}

/** The most information of any number of bins: one layer that builds on itself. */
export function mostInformation(pairs: Pairs, within: Float64Array, shape: Shape): number {
  const { size, information } = pairs
  const phases = PHASES[shape]
  const layer = firstLayer(pairs, within, phases.length)
  advance(pairs, within, phases, 1, layer, layer)
  const ends = phases.map((_, phase) => bestEnd(layer, phase, size).information)
  return Math.max(information[size]!, ...ends)
}

interface Ending {
  readonly information: number
  readonly bins: number
  readonly phase: number
  /** Where the last bin begins. */
  readonly start: number
}

/** The better of two, the one of fewer bins where they differ by rounding only. */
function better(known: Ending, other: Omit<Ending, 'bins'>, bins: number): Ending {
  return other.information > known.information * (1 + 1e-12) ? { ...other, bins } : known
}

/** Where the least bin from an edge on ends; past the last edge where there is none. */
function firstEnd({ size }: Pairs, within: Float64Array, start: number): number {
  let end = start + 1
  while (end <= size && within[start * (size + 1) + end] === Number.NEGATIVE_INFINITY) end++
  return end
}

function emptyLayer(size: number, phases: number): Layer {
  const cells = (size + 1) ** 2
  return Array.from({ length: phases }, () => new Float64Array(cells).fill(Number.NEGATIVE_INFINITY))
}

function firstLayer({ size }: Pairs, within: Float64Array, phases: number): Layer {
  const layer = emptyLayer(size, phases)
  layer[0]!.set(within.subarray(0, size + 1))
  return layer
}

/** Puts a bin behind all that end with one, in every phase. */
function advance(
  pairs: Pairs,
  within: Float64Array,
  phases: readonly Direction[],
  first: number,
  from: Layer,
  to: Layer,
  links?: Links,
): void {
  for (let i = first; i < pairs.size; i++) {
    for (const [phase, way] of phases.entries()) {
      follow(pairs, within, from[phase]!, from[phase - 1], to[phase]!, i, way, links?.[phase])
    }
  }
}

/** Puts every bin [i, j) behind the best bin [h, i) that it may follow, of the same phase or of the one before. */
function follow(
  { size, ending, starting }: Pairs,
  within: Float64Array,
  same: Float64Array,
  before: Float64Array | undefined,
  to: Float64Array,
  i: number,
  way: Direction,
  links: Uint16Array | undefined,
): void {
  const side = size + 1
  const row = i * side
  const count = size - i
  // Falling rates are rising ones read from the end.
  const [firstStart, firstEnd, step] = way === 'down' ? [row + i - 1, row + count - 1, -1] : [row, row, 1]
  let best = Number.NEGATIVE_INFINITY
  let link = 0
  let seen = 0
  for (let k = 0; k < count; k++) {
    const place = firstEnd + step * k
    const end = starting.edges[place]!
    const most = way === 'any' ? Number.POSITIVE_INFINITY : step * starting.rates[place]!
    for (; seen < i; seen++) {
      const at = firstStart + step * seen
      if (step * ending.rates[at]! > most) break
      const start = ending.edges[at]!
      const cell = start * side + i
      if (same[cell]! > best) {
        best = same[cell]!
        link = 2 * start
      }
      if (before !== undefined && before[cell]! > best) {
        best = before[cell]!
        link = 2 * start + 1
      }
    }
    to[row + end] = within[row + end]! + best
    if (links !== undefined) links[row + end] = link
  }
}

function bestEnd(layer: Layer, phase: number, size: number): Omit<Ending, 'bins'> {
  let best = { information: Number.NEGATIVE_INFINITY, phase, start: 0 }
  for (let start = 0; start < size; start++) {
    const information = layer[phase]![start * (size + 1) + size]!
    if (information > best.information) best = { information, phase, start }
  }
  return best
}

function cutsOf(links: readonly Links[], size: number, { bins, phase, start }: Ending): readonly number[] {
  const cuts: number[] = []
  let [i, j, p] = [start, size, phase]
  for (let m = bins; m >= 2; m--) {
    cuts.unshift(i)
    const link = links[m - 2]![p]![i * (size + 1) + j]!
    if (link % 2 === 1) p--
    j = i
    i = link >> 1
  }
  return cuts
}
