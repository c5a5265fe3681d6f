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

/** Rows in groups, and links that were not followed. */
export interface Linked {
  readonly groups: readonly LinkedRows[]
  /** Links whose ends are in two groups, because something in one is surely not what something in the other is. */
  readonly refused: ReadonlySet<Link>
}

/** Groups larger than this are joined by their first rows' word. */
const MOST_ASKED = 30

/**
 * The groups of rows that links join, the largest first, then by first row: Kruskal (1956) on links from the strongest down. A link that
 * would put two rows together that exclude each other is refused: a record goes with the likelier of two different companies.
 *
 * @param exclude whether two rows surely are two clients.
 */
export function linkedRows(links: readonly Link[], exclude: (row: number, other: number) => boolean): Linked {
  const groups = new Map<number, { rows: number[]; probability: number }>()
  const refused = new Set<Link>()
  const groupOf = (row: number): { rows: number[]; probability: number } =>
    groups.get(row) ?? { rows: [row], probability: 1 }
  for (const link of links.toSorted((one, other) => other.probability - one.probability)) {
    const { rows, probability } = link
    const [a, b] = [groupOf(rows[0]), groupOf(rows[1])]
    if (a === b) continue
    const asked = b.rows.slice(0, MOST_ASKED)
    if (a.rows.slice(0, MOST_ASKED).some(row => asked.some(other => exclude(row, other)))) {
      refused.add(link)
      continue
    }
    const [large, small] = a.rows.length >= b.rows.length ? [a, b] : [b, a]
    for (const row of small.rows) large.rows.push(row)
    large.probability = Math.min(probability, large.probability, small.probability)
    for (const row of [...rows, ...small.rows]) groups.set(row, large)
  }
  const sorted = [...new Set(groups.values())]
    .map(({ rows, probability }) => ({ rows: rows.toSorted((one, other) => one - other), probability }))
    .sort((one, other) => other.rows.length - one.rows.length || one.rows[0]! - other.rows[0]!)
  return { groups: sorted, refused }
}
