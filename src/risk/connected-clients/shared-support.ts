/**
 * Who stands behind several clients: the same sponsor, funder, guarantor or main customer?
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ClientEdge, ClientEdgeKind } from './client-graph.js'
import { clientGraph } from './client-graph.js'
import type { ExposureColumns } from './group-exposures.js'
import { expectExposures } from './group-exposures.js'

/** Which supporters are listed. */
export interface SharedSupportOptions {
  /** Behind so many borrowers at least; a whole number >= 1, 2 by default. */
  readonly least?: number
}

/** One who stands behind several borrowers. */
export interface SharedSupporter {
  readonly supporter: string
  /** The borrowers that one edge leads to, and by what. */
  readonly clients: readonly { readonly client: string; readonly kinds: readonly ClientEdgeKind[] }[]
  /** What these borrowers owe, in currency units. */
  readonly exposure: number
}

/**
 * Sponsors, funders and customers shared by several borrowers, however small their share: concentration that lies below any
 * threshold of control. The largest exposure first.
 *
 * @throws ClienteleError naming the edge or cell at fault.
 * @example
 * import { sharedSupport } from 'clientele/risk'
 * const edges = [
 *   { from: 'Fund', to: 'A', kind: 'ownership', share: 0.2 }, { from: 'Fund', to: 'B', kind: 'dependence', share: 0.3 },
 * ]
 * const [first] = sharedSupport(edges, { client: ['A', 'B'], exposure: [40, 60] })
 * first.supporter // => 'Fund'
 * first.exposure // => 100
 */
export function sharedSupport(
  edges: readonly ClientEdge[],
  columns: ExposureColumns,
  options: SharedSupportOptions = {},
): readonly SharedSupporter[] {
  expectKnownKeys(options, ['least'], 'options')
  const least = expectInteger(options.least ?? 2, 'options.least', 1)
  const owed = expectExposures(columns)
  const { ids, from, to, kinds } = clientGraph(edges)
  const behind = new Map<number, Map<string, Set<ClientEdgeKind>>>()
  for (const [e, kind] of kinds.entries()) {
    const client = ids[to[e]!]!
    if (!owed.has(client)) continue
    const clients = behind.get(from[e]!) ?? new Map<string, Set<ClientEdgeKind>>()
    behind.set(from[e]!, clients.set(client, (clients.get(client) ?? new Set<ClientEdgeKind>()).add(kind)))
  }
  return [...behind]
    .filter(([, clients]) => clients.size >= least)
    .map(([supporter, clients]) => ({
      supporter: ids[supporter]!,
      clients: [...clients].map(([client, known]) => ({ client, kinds: [...known] })),
      exposure: compensatedSum([...clients.keys()].map(client => Number(owed.get(client)))),
    }))
    .sort((a, b) => b.exposure - a.exposure)
}
