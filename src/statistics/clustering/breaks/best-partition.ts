/**
 * The cheapest partition of ordered values into neighbouring groups, for every number of groups up to the most.
 *
 *   D₁(j) = cost(0, j)        Dₖ(j) = min over i of Dₖ₋₁(i − 1) + cost(i, j)
 *
 * The first value of the last group never falls as j rises, since squares about a mean fulfil the quadrangle inequality. So each
 * layer is solved from its middle outwards, in O(n log n), and all of them in O(k n log n).
 *
 * @see Fisher (1958), On Grouping for Maximum Homogeneity, JASA 53; Wang & Song (2011), Ckmeans.1d.dp, The R Journal 3/2;
 * Grønlund, Larsen, Mathiasen, Nielsen, Schneider & Song (2017), Fast Exact k-Means in 1D, arXiv 1701.07204, section 3.
 * @module
 */
import type { GroupCost } from './group-cost.js'

/** Best partitions by how many groups they have. */
export interface BestPartitions {
  /** The cost of one group, two groups ... */
  readonly costs: readonly number[]
  /** The places at which the groups begin, the first at 0. Where several partitions cost the same: the lower ones shorter. */
  starts(groups: number): readonly number[]
}

export function bestPartitions(size: number, most: number, cost: GroupCost): BestPartitions {
  let before = Float64Array.from({ length: size }, (_, j) => cost(0, j))
  const costs = [before[size - 1]!]
  const firsts: Int32Array[] = [new Int32Array(size)]
  for (let groups = 2; groups <= most; groups++) {
    // Of the largest number of groups only the whole is asked for.
    const layer = nextLayer(before, groups, groups === most ? size - 1 : groups - 1, cost)
    costs.push(layer.costs[size - 1]!)
    firsts.push(layer.firsts)
    before = layer.costs
  }
  return { costs, starts: groups => startsOf(firsts, groups, size) }
}

interface Layer {
  readonly costs: Float64Array<ArrayBuffer>
  /** Where the last group begins. */
  readonly firsts: Int32Array
}

/** One group more, for all ends from one place on. */
function nextLayer(before: Float64Array, groups: number, from: number, cost: GroupCost): Layer {
  const size = before.length
  const costs = new Float64Array(size)
  const firsts = new Int32Array(size)
  const solve = (low: number, high: number, least: number, most: number): void => {
    if (low > high) return
    const end = (low + high) >> 1
    let [best, first] = [Number.POSITIVE_INFINITY, least]
    for (let i = least; i <= Math.min(end, most); i++) {
      const sum = before[i - 1]! + cost(i, end)
      if (sum < best) {
        best = sum
        first = i
      }
    }
    costs[end] = best
    firsts[end] = first
    solve(low, end - 1, least, first)
    solve(end + 1, high, first, most)
  }
  solve(from, size - 1, groups - 1, size - 1)
  return { costs, firsts }
}

function startsOf(firsts: readonly Int32Array[], groups: number, size: number): readonly number[] {
  const starts: number[] = []
  let end = size - 1
  for (let group = groups - 1; group >= 0; group--) {
    const first = firsts[group]![end]!
    starts.unshift(first)
    end = first - 1
  }
  return starts
}
