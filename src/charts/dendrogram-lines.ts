/**
 * The lines of a tree of clusters: a place for every leaf, and a bracket for every merge.
 *
 * @module
 */
import type { hierarchical } from '../statistics/index.js'

/** What stands at the end of a tree: a row, or a cluster that is not drawn further. */
export interface DendrogramLeaf {
  /** One of its rows. */
  readonly row: number
  readonly rows: number
  /** Where its line begins: 0 of a row. */
  readonly height: number
}

/** A merge of two that are drawn, at places between 0 and the number of leaves. */
export interface DendrogramMerge {
  readonly height: number
  /** How many rows it has, and one of them. */
  readonly rows: number
  readonly row: number
  readonly upper: DendrogramEnd
  readonly lower: DendrogramEnd
}

/** A part of a merge: where it stands, how high it is, how many rows it has, and one of them. */
export interface DendrogramEnd {
  readonly place: number
  readonly height: number
  readonly rows: number
  readonly row: number
}

/** A tree as far as it is drawn. */
export interface DendrogramLines {
  /** From the top down. */
  readonly leaves: readonly DendrogramLeaf[]
  readonly merges: readonly DendrogramMerge[]
}

/** The last merges of a tree, as many as leave so many leaves. */
export function dendrogramLines(
  { merges, heights }: Pick<hierarchical.TreeParams, 'merges' | 'heights'>,
  mostLeaves: number,
): DendrogramLines {
  const rows = merges.length + 1
  const leaves: DendrogramLeaf[] = []
  const drawn: DendrogramMerge[] = []
  const first = Math.max(0, rows - mostLeaves)
  const counts = rowCounts(merges)
  const heightOf = (node: number): number => (node < rows ? 0 : heights[node - rows]!)
  const parts = new Map<number, DendrogramEnd>()
  for (const node of bottomUp(merges, rows + first)) {
    if (node < rows + first) {
      const leaf = { row: firstRow(merges, node), rows: counts[node]!, height: heightOf(node) }
      parts.set(node, { ...leaf, place: leaves.length })
      leaves.push(leaf)
      continue
    }
    const [upper, lower] = merges[node - rows]!.map(part => parts.get(part)!)
    const merge = { height: heightOf(node), rows: counts[node]!, row: upper!.row }
    drawn.push({ ...merge, upper: upper!, lower: lower! })
    parts.set(node, { ...merge, place: (upper!.place + lower!.place) / 2 })
  }
  return { leaves, merges: drawn }
}

type Merges = hierarchical.TreeParams['merges']

function rowCounts(merges: Merges): readonly number[] {
  const counts = new Array<number>(merges.length + 1).fill(1)
  for (const [left, right] of merges) counts.push(counts[left]! + counts[right]!)
  return counts
}

function firstRow(merges: Merges, node: number): number {
  const rows = merges.length + 1
  let at = node
  while (at >= rows) at = merges[at - rows]![0]
  return at
}

/** Nodes from left to right, a merge after its parts; those below `leaf` are not taken apart. */
function bottomUp(merges: Merges, leaf: number): readonly number[] {
  const rows = merges.length + 1
  const order: number[] = []
  const waiting = [2 * rows - 2]
  // From the root down and from right to left, turned round.
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    order.push(node)
    if (node >= leaf) waiting.push(...merges[node - rows]!)
  }
  return order.reverse()
}
