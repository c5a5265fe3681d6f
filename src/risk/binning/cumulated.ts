import { lastAtMost } from '../../numeric/core.js'
import type { NumericFineBins } from './distinct-bins.js'
import type { Rows } from './rows.js'
import type { Marks } from './sorted-rows.js'
import { sortedRows } from './sorted-rows.js'

/** A column in order, with what stands before each place. */
export interface Cumulated {
  /** Every row's value, ascending. */
  readonly values: Float64Array
  /** Weight of the goods before each place, and of all. */
  readonly goods: Float64Array
  readonly bads: Float64Array
}

export function cumulated(rows: Rows<Float64Array>): Cumulated {
  const { values, marks } = sortedRows(rows.values, signedWeights(rows))
  const goods = new Float64Array(values.length + 1)
  const bads = new Float64Array(values.length + 1)
  let [allGoods, allBads] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const mark = marks[i]!
    if (mark < 0) allBads -= mark
    else allGoods += mark
    goods[i + 1] = allGoods
    bads[i + 1] = allBads
  }
  return { values, goods, bads }
}

/** The weight of each row, below 0 for a bad. */
function signedWeights({ outcomes, weights }: Rows<Float64Array>): Marks {
  const marks = weights === undefined ? new Int8Array(outcomes.length).fill(1) : weights.slice()
  for (let row = 0; row < marks.length; row++) if (outcomes[row] === 1) marks[row] = -marks[row]!
  return marks
}

/** The fine bins between cuts; those without rows are joined to the one before them. */
export function binsBetween({ values, goods, bads }: Cumulated, cuts: readonly number[]): NumericFineBins {
  const edges = [0]
  const starts = [Number.NEGATIVE_INFINITY]
  for (const cut of cuts) {
    const place = firstAtLeast(values, cut)
    // Of cuts with nothing between them the last is where the bin begins.
    if (place === edges[edges.length - 1]) starts[starts.length - 1] = cut
    else if (place < values.length) {
      edges.push(place)
      starts.push(cut)
    }
  }
  const ends = [...edges.slice(1), values.length]
  const between = (sum: (place: number) => number): Float64Array =>
    Float64Array.from(edges, (edge, bin) => sum(ends[bin]!) - sum(edge))
  return {
    size: edges.length,
    starts: Float64Array.from(starts),
    counts: between(place => place),
    goods: between(place => goods[place]!),
    bads: between(place => bads[place]!),
  }
}

/** The first place whose value is at least some value; past the last where none is. */
function firstAtLeast(ascending: Float64Array, value: number): number {
  let place = lastAtMost(ascending, value)
  if (place < 0 || ascending[place]! < value) return place + 1
  let below = -1
  while (place - below > 1) {
    const middle = (below + place) >> 1
    if (ascending[middle]! < value) below = middle
    else place = middle
  }
  return place
}
