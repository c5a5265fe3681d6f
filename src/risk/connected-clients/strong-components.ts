/**
 * Rings: entities each of which leads to all others of its ring, found in one pass without recursion.
 *
 * @see Tarjan (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1.
 * @module
 */
import type { Neighbours } from './neighbours.js'

/** The rings of a graph, those first that lead to no other (so that the last ones are led to by no later one). */
export function strongComponents(size: number, { starts, edges }: Neighbours, to: Int32Array): readonly number[][] {
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const isOpen = new Uint8Array(size)
  const next = starts.slice(0, size)
  const open: number[] = []
  const path: number[] = []
  const found: number[][] = []
  let count = 0
  const enter = (k: number): void => {
    order[k] = low[k] = count++
    isOpen[k] = 1
    open.push(k)
    path.push(k)
  }
  for (let root = 0; root < size; root++) {
    if (order[root] === -1) enter(root)
    while (path.length > 0) {
      const k = path[path.length - 1]!
      if (next[k]! < starts[k + 1]!) {
        const other = to[edges[next[k]!++]!]!
        if (order[other] === -1) enter(other)
        else if (isOpen[other] === 1) low[k] = Math.min(low[k]!, order[other]!)
        continue
      }
      path.pop()
      const above = path[path.length - 1]
      if (above !== undefined) low[above] = Math.min(low[above]!, low[k]!)
      if (low[k] === order[k]) found.push(ringUpTo(k, open, isOpen))
    }
  }
  return found
}

function ringUpTo(k: number, open: number[], isOpen: Uint8Array): number[] {
  const ring: number[] = []
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    isOpen[member] = 0
    ring.push(member)
    if (member === k) break
  }
  return ring
}
