/**
 * Sums over ranks that change and are asked for in turn, in O(log n) each.
 *
 * @see Fenwick (1994), A new data structure for cumulative frequency tables, Software: Practice and Experience 24.
 * @module
 */

/** Weights by rank. */
export interface RankSums {
  /** Adds to a rank. */
  add(rank: number, weight: number): void
  /** Of all ranks below one. */
  below(rank: number): number
  /** Of one rank. */
  at(rank: number): number
  /** Of all ranks. */
  total(): number
}

/** Nothing yet at any of so many ranks. */
export function rankSums(ranks: number): RankSums {
  const tree = new Float64Array(ranks + 1)
  const own = new Float64Array(ranks)
  let all = 0
  return {
    add(rank, weight) {
      own[rank]! += weight
      all += weight
      for (let node = rank + 1; node <= ranks; node += node & -node) tree[node]! += weight
    },
    below(rank) {
      let sum = 0
      for (let node = rank; node > 0; node &= node - 1) sum += tree[node]!
      return sum
    },
    at: rank => own[rank]!,
    total: () => all,
  }
}
