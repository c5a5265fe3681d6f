/**
 * Records that belong together through pairs.
 *
 * @module
 */

/** A link of two rows. */
export interface Link {
  readonly rows: readonly [number, number]
  readonly probability: number
}

/** Rows that links join, directly or through others. */
export interface LinkedRows {
  /** Ascending. */
  readonly rows: readonly number[]
  /** The weakest of the links that hold them together at their strongest: the lowest edge of the maximum spanning tree. */
  readonly probability: number
}

/** The groups of rows that links join, the largest first, then by first row. Kruskal (1956) on links from the strongest down. */
export function linkedRows(links: readonly Link[]): readonly LinkedRows[] {
  const groups = new Map<number, { rows: number[]; probability: number }>()
  const groupOf = (row: number): { rows: number[]; probability: number } =>
    groups.get(row) ?? { rows: [row], probability: 1 }
  for (const { rows, probability } of links.toSorted((one, other) => other.probability - one.probability)) {
    const [a, b] = [groupOf(rows[0]), groupOf(rows[1])]
    if (a === b) continue
    const [large, small] = a.rows.length >= b.rows.length ? [a, b] : [b, a]
    for (const row of small.rows) large.rows.push(row)
    large.probability = Math.min(probability, large.probability, small.probability)
    for (const row of [...rows, ...small.rows]) groups.set(row, large)
  }
  return [...new Set(groups.values())]
    .map(({ rows, probability }) => ({ rows: rows.toSorted((one, other) => one - other), probability }))
    .sort((one, other) => other.rows.length - one.rows.length || one.rows[0]! - other.rows[0]!)
}
