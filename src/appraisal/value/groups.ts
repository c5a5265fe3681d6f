/**
 * What are connected clients worth together, and who draws whom into trouble?
 *
 * Clients are connected by a common group, by ownerships that control, and by guarantees: the guarantor's trouble is that of whom it
 * guarantees.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { Portfolio } from '../../records/index.js'
import type { ClientEdge } from '../../risk/connected-clients/client-graph.js'
import { connectedClients } from '../../risk/connected-clients/connected-groups.js'
import { contagion } from '../../risk/connected-clients/contagion.js'
import type { ClientValue } from '../shapes/value.js'
import { connectionEdges } from './connection-edges.js'

/** A client with its value, and what contagion needs of it. */
export interface ValuedClient {
  readonly client: string
  readonly value: Pick<ClientValue, 'currency' | 'value' | 'exposure' | 'economicCapital'>
  /** Within a year, and the part lost then, both [0, 1]. */
  readonly probabilityOfDefault: number
  readonly lossGivenDefault: number
}

/** Connected clients as one. */
export interface GroupValue {
  /** Its first member, or its id in `groups`. */
  readonly name: string
  /** Members that have a value. */
  readonly members: readonly string[]
  readonly value: number
  readonly exposure: number
  readonly economicCapital: number
  /** The member of the lowest value. */
  readonly worst: { readonly client: string; readonly value: number }
  /** Expected loss of the next year, each by itself, and with those who are drawn along. */
  readonly contagion: { readonly ownExpectedLoss: number; readonly expectedLoss: number }
}

/**
 * Values of groups of connected clients, the largest exposure first; groups of whom fewer than two have a value are left out.
 *
 * @param portfolio where groups, ownerships and guarantees are recorded.
 * @param valued clients with values in one currency, each once.
 * @param options `seed` of contagion's futures, 1 by default, and how many `paths`, 10,000 by default.
 * @throws ClienteleError `MIXED_CURRENCIES`, `DUPLICATE_CLIENT`; `OUT_OF_RANGE` naming a probability.
 * @example
 * import { groupValues } from 'clientele/appraisal'
 * groupValues({ clients: [] }, []) // => []
 */
export function groupValues(
  portfolio: Portfolio,
  valued: readonly ValuedClient[],
  options: { readonly seed?: number; readonly paths?: number } = {},
): readonly GroupValue[] {
  const byClient = new Map<string, ValuedClient>()
  for (const [i, one] of valued.entries()) {
    const { currency } = one.value
    const path = `valued[${i}]`
    if (byClient.has(one.client)) reject('DUPLICATE_CLIENT', `${path}.client`, 'each client once', one.client)
    if (currency !== valued[0]!.value.currency) {
      reject('MIXED_CURRENCIES', `${path}.value.currency`, valued[0]!.value.currency, currency)
    }
    byClient.set(one.client, one)
  }
  const edges = connectionEdges(portfolio)
  const { groups } = connectedClients(edges, { dependence: 'both-ways' })
  const edgesOf = edgesByGroup(groups, edges)
  const found = groups.flatMap(({ name, members }, g) => {
    const known = members.flatMap(member => byClient.get(member) ?? [])
    return known.length < 2 ? [] : [groupValue(name, known, edgesOf[g]!, options)]
  })
  return found.sort((one, other) => other.exposure - one.exposure || (one.name < other.name ? -1 : 1))
}

/** Each client is in one group at most, so that its edges are too. */
function edgesByGroup(
  groups: readonly { readonly members: readonly string[] }[],
  edges: readonly ClientEdge[],
): readonly ClientEdge[][] {
  const places = new Map(groups.flatMap(({ members }, g) => members.map(member => [member, g] as const)))
  const lists: ClientEdge[][] = groups.map(() => [])
  for (const edge of edges) {
    const place = places.get(edge.from)
    if (place !== undefined && place === places.get(edge.to)) lists[place]!.push(edge)
  }
  return lists
}

function groupValue(
  name: string,
  members: readonly ValuedClient[],
  edges: readonly ClientEdge[],
  { seed = 1, paths = 10_000 }: { readonly seed?: number; readonly paths?: number },
): GroupValue {
  const [first] = members
  const worst = members.reduce((least, one) => (one.value.value < least.value.value ? one : least), first!)
  const columns = {
    client: members.map(({ client }) => client),
    exposure: members.map(({ value }) => value.exposure),
    probabilityOfDefault: members.map(one => one.probabilityOfDefault),
    lossGivenDefault: members.map(one => one.lossGivenDefault),
  }
  const ids = new Set(columns.client)
  // Control draws along as surely as it says: who is controlled follows; within a group of one hand too.
  const draws = edges.flatMap(({ from, to, share = 1, probability = share }): ClientEdge[] =>
    ids.has(from) && ids.has(to) ? [{ from, to, kind: 'dependence', share, probability }] : [],
  )
  const { ownExpectedLoss, expectedLoss } = contagion(draws, columns, { seed, paths })
  return {
    name,
    members: columns.client,
    value: compensatedSum(members.map(({ value }) => value.value)),
    exposure: compensatedSum(columns.exposure),
    economicCapital: compensatedSum(members.map(({ value }) => value.economicCapital)),
    worst: { client: worst.client, value: worst.value.value },
    contagion: { ownExpectedLoss, expectedLoss: expectedLoss.value },
  }
}
