/** Edges by the entity they leave: those of entity k are `edges[starts[k]]` to `edges[starts[k + 1] - 1]`. */
export interface Neighbours {
  readonly starts: Int32Array
  readonly edges: Int32Array
}

/** Edges among `size` entities, by their beginning; only those that `isWanted`, all by default. */
export function neighboursOf(
  size: number,
  beginnings: Int32Array,
  isWanted: (edge: number) => boolean = () => true,
): Neighbours {
  const starts = new Int32Array(size + 1)
  for (let e = 0; e < beginnings.length; e++) if (isWanted(e)) starts[beginnings[e]! + 1]!++
  for (let k = 0; k < size; k++) starts[k + 1]! += starts[k]!
  const next = starts.slice(0, size)
  const edges = new Int32Array(starts[size]!)
  for (let e = 0; e < beginnings.length; e++) if (isWanted(e)) edges[next[beginnings[e]!]!++] = e
  return { starts, edges }
}
