import type { TreeNodes } from './raw-merges.js'

/** The leaves from left to right, as a picture of the tree has them without a crossing. */
export function leavesInOrder({ merges }: TreeNodes): readonly number[] {
  const rows = merges.length + 1
  const order: number[] = []
  const waiting = [2 * rows - 2]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node < rows) order.push(node)
    else {
      const [left, right] = merges[node - rows]!
      waiting.push(right, left)
    }
  }
  return order
}
