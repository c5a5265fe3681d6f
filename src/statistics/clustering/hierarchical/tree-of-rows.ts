import type { TreeNodes } from './raw-merges.js'

/**
 * The tree of all rows, from that of the distinct ones: equal rows are merged first, at height 0, one after the other.
 *
 * @param rowToLeaf of each row, its place among the distinct ones.
 */
export function treeOfRows({ merges, heights }: TreeNodes, rowToLeaf: Uint32Array, leaves: number): TreeNodes {
  const rows = rowToLeaf.length
  const nodes = new Int32Array(2 * leaves - 1).fill(-1)
  const equal: [number, number][] = []
  for (const [row, leaf] of rowToLeaf.entries()) {
    if (nodes[leaf] === -1) nodes[leaf] = row
    else {
      equal.push([nodes[leaf]!, row])
      nodes[leaf] = rows + equal.length - 1
    }
  }
  for (let i = 0; i < merges.length; i++) nodes[leaves + i] = rows + equal.length + i
  return {
    merges: [...equal, ...merges.map(([left, right]) => [nodes[left]!, nodes[right]!] as const)],
    heights: [...equal.map(() => 0), ...heights],
  }
}
