/**
 * A cluster as it is shown.
 *
 * @module
 */
import type { Client } from '../portfolio/types/index.js'
import type { LinkedRows } from './clusters.js'
import { compareClients } from './compare-clients.js'
import { shownEvidence } from './evidence/evidence.js'
import { mergeSuggestion } from './merge-suggestion.js'
import type { ReadClient } from './read-clients.js'
import type { DuplicateCluster, DuplicateConflict } from './types.js'

/** Conflicts are looked for among so many records of a cluster, the first ones: all pairs of more would take too long. */
const MOST_COMPARED = 100

/** Ids, conflicts and suggestion of rows that belong together. */
export function describeCluster(
  { rows, probability }: LinkedRows,
  clients: readonly Client[],
  read: readonly ReadClient[],
  prior: number,
): DuplicateCluster {
  const members = rows.map(row => clients[row]!)
  return {
    rows,
    clients: members.map(({ id }) => id),
    probability,
    conflicts: conflictsOf(
      rows.slice(0, MOST_COMPARED).map(row => read[row]!),
      prior,
    ),
    suggestion: mergeSuggestion(members),
  }
}

/** Pairs that are rather not one client by themselves. */
function conflictsOf(members: readonly ReadClient[], prior: number): readonly DuplicateConflict[] {
  return members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b): readonly DuplicateConflict[] => {
      const { probability, evidence } = compareClients(a, b, prior)
      if (probability >= 0.5) return []
      return [{ rows: [a.row, b.row], clients: [a.id, b.id], probability, evidence: shownEvidence(evidence) }]
    }),
  )
}
