/**
 * Which nodes of a directed graph can reach each other, both ways.
 *
 * Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972), without recursion, so that
 * a chain of a million nodes is no deeper than one of two.
 *
 * @module
 */

/** The component of each node, numbered as they are found; `targets[node]` are the nodes that a node leads to. */
export function strongComponents(targets: readonly (readonly number[])[]): Int32Array {
  const size = targets.length
  const [order, low, component] = [new Int32Array(size).fill(-1), new Int32Array(size), new Int32Array(size).fill(-1)]
  const next = new Int32Array(size)
  const [open, path]: [number[], number[]] = [[], []]
  let [visited, found] = [0, 0]

  const enter = (node: number): void => {
    order[node] = low[node] = visited++
    open.push(node)
    path.push(node)
  }
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node]!, to)
  }
  const close = (root: number): void => {
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      component[node] = found
      if (node === root) break
    }
    found++
  }

  for (let start = 0; start < size; start++) {
    if (order[start]! >= 0) continue
    enter(start)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = targets[node]?.[next[node]!]
      if (target === undefined) {
        path.pop()
        if (low[node]! === order[node]!) close(node)
        const above = path.at(-1)
        if (above !== undefined) lower(above, low[node]!)
        continue
      }
      next[node] = next[node]! + 1
      if (order[target]! < 0) enter(target)
      else if (component[target]! < 0) lower(node, order[target]!)
    }
  }
  return component
}
