/**
 * Merges of places, and the nodes of a tree that they make.
 *
 * @module
 */

/** Two places whose clusters merge, each place standing for the cluster it is in. */
export interface RawMerge {
  readonly a: number
  readonly b: number
  readonly height: number
}

/** The nodes of a tree: a leaf below their number, else `leaves` + i for what merge i made. */
export interface TreeNodes {
  readonly merges: readonly (readonly [left: number, right: number])[]
  readonly heights: readonly number[]
}

/** Merges from the lowest to the highest; of equal heights as they were found. */
export function byHeight(merges: readonly RawMerge[]): readonly RawMerge[] {
  return merges.toSorted((one, other) => one.height - other.height)
}

/** The nodes of merges in their order; the left one of two has the first leaf. */
export function nodesOf(merges: readonly RawMerge[], leaves: number): TreeNodes {
  const parents = Int32Array.from({ length: 2 * leaves - 1 }, (_, node) => node)
  const firsts = Int32Array.from(parents)
  const pairs = merges.map(({ a, b }, i) => {
    const [one, other] = [rootOf(parents, a), rootOf(parents, b)]
    const node = leaves + i
    parents[one] = node
    parents[other] = node
    const isFirst = firsts[one]! < firsts[other]!
    firsts[node] = isFirst ? firsts[one]! : firsts[other]!
    return isFirst ? ([one, other] as const) : ([other, one] as const)
  })
  return { merges: pairs, heights: merges.map(({ height }) => height) }
}

/** The node that a place is in, with the way to it made short. */
function rootOf(parents: Int32Array, place: number): number {
  let root = place
  while (parents[root] !== root) root = parents[root]!
  for (let node = place; node !== root; ) {
    const next = parents[node]!
    parents[node] = root
    node = next
  }
  return root
}
