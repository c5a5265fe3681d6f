/**
 * How much of what was found is true, and how much of what is true was found.
 *
 * @module
 */
import type { Duplicates } from '../../../../src/records/duplicates/index.js'
import type { MadeUpBook } from './made-up-book.js'

/** Counts of pairs of rows. */
export interface Measured {
  /** Pairs that the clusters say are one client. */
  readonly said: number
  /** Those of them that are. */
  readonly right: number
  /** Pairs that are one client. */
  readonly there: number
  readonly precision: number
  readonly recall: number
  /** Repeats and those found, by damage. */
  readonly byDamage: ReadonlyMap<string, { readonly there: number; readonly found: number }>
  /** Wrong pairs, by the families of their companies. */
  readonly wrong: ReadonlyMap<string, number>
}

/** Clusters against the truth: every two rows of a cluster are said to be one client. */
export function measure({ companies, repeats }: MadeUpBook, { clusters }: Duplicates): Measured {
  const clusterOf = new Map(clusters.flatMap(({ rows }, i) => rows.map(row => [row, i] as const)))
  const wrong = new Map<string, number>()
  let [said, right] = [0, 0]
  for (const { rows } of clusters) {
    for (const [i, row] of rows.entries()) {
      for (const other of rows.slice(i + 1)) {
        said++
        const [a, b] = [companies[row]!, companies[other]!]
        if (a === b) right++
        else wrong.set(a.family, (wrong.get(a.family) ?? 0) + 1)
      }
    }
  }
  const byDamage = new Map<string, { there: number; found: number }>()
  for (const { row, of, damage } of repeats) {
    const counts = byDamage.get(damage) ?? { there: 0, found: 0 }
    counts.there++
    if (clusterOf.has(row) && clusterOf.get(row) === clusterOf.get(of)) counts.found++
    byDamage.set(damage, counts)
  }
  const there = pairsOf(companies)
  return {
    said,
    right,
    there,
    precision: right / Math.max(1, said),
    recall: right / Math.max(1, there),
    byDamage,
    wrong,
  }
}

function pairsOf(companies: readonly unknown[]): number {
  const counts = new Map<unknown, number>()
  for (const company of companies) counts.set(company, (counts.get(company) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}
