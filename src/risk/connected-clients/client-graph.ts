/**
 * Who owns, controls or depends on whom: edges as they come, checked and numbered.
 *
 * @module
 */
import {
  collectIssues,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  type IssueCollector,
  received,
} from '../../errors/index.js'

/** How two clients hang together. */
export type ClientEdgeKind = 'ownership' | 'control' | 'dependence'

/** One thing known of two clients. Ends need not be clients: owners and sponsors who borrow nothing belong here too. */
export interface ClientEdge {
  /** The owner, the one in control, or the one depended on: whose trouble comes first. */
  readonly from: string
  /** The owned, the controlled, or the dependent. */
  readonly to: string
  /**
   * `'ownership'`: a share of capital and votes; `'control'`: by contract, statute or a majority of the board, whatever the
   * share; `'dependence'`: trouble of `from` is likely to become trouble of `to` (main customer, guarantor, only funder).
   */
  readonly kind: ClientEdgeKind
  /** Within [0, 1]. Of ownership: needed. Of dependence: the part of income or funding that hangs on `from`; 1 by default. */
  readonly share?: number
  /** Of dependence, within [0, 1]: how likely `to` follows when `from` defaults; the share by default. */
  readonly probability?: number
}

/** Edges by numbers: entity k is `ids[k]`. */
export interface ClientGraph {
  readonly ids: readonly string[]
  readonly places: ReadonlyMap<string, number>
  readonly from: Int32Array
  readonly to: Int32Array
  readonly kinds: readonly ClientEdgeKind[]
  /** 1 where none was given. */
  readonly shares: Float64Array
  readonly probabilities: Float64Array
}

const KEYS = ['from', 'to', 'kind', 'share', 'probability']
const KINDS = ['ownership', 'control', 'dependence'] as const

/** The graph of edges, and of further clients that no edge names. */
export function clientGraph(edges: readonly ClientEdge[], clients: readonly string[] = []): ClientGraph {
  const size = expectList(edges, 'edges').length
  const places = new Map<string, number>()
  const ids: string[] = []
  const place = (id: string): number => {
    const known = places.get(id)
    if (known !== undefined) return known
    places.set(id, ids.length)
    ids.push(id)
    return ids.length - 1
  }
  for (const client of clients) place(client)
  const [from, to] = [new Int32Array(size), new Int32Array(size)]
  const [shares, probabilities] = [new Float64Array(size), new Float64Array(size)]
  const faults = collectIssues()
  const kinds = edges.map((edge, i): ClientEdgeKind => {
    const path = `edges[${i}]`
    expectObject(edge, path)
    expectKnownKeys(edge, KEYS, path)
    const kind = expectOneOf(edge.kind, KINDS, `${path}.kind`)
    if (!areEnds(edge, path, faults) || !isWeighed(edge, kind, path, faults)) return kind
    from[i] = place(edge.from)
    to[i] = place(edge.to)
    shares[i] = edge.share ?? 1
    probabilities[i] = edge.probability ?? shares[i]!
    return kind
  })
  faults.throwIfAny()
  const graph = { ids, places, from, to, kinds, shares, probabilities }
  expectWholes(graph)
  return graph
}

function areEnds({ from, to }: ClientEdge, path: string, faults: IssueCollector): boolean {
  for (const [name, id] of [['from', from] as const, ['to', to] as const]) {
    if (typeof id === 'string' && id !== '') continue
    faults.add({ code: 'INVALID_CLIENT', path: `${path}.${name}`, expected: 'a name', received: received(id) })
    return false
  }
  if (from !== to) return true
  faults.add({ code: 'OUT_OF_RANGE', path: `${path}.to`, expected: `another than ${from}`, received: received(to) })
  return false
}

function isWeighed(edge: ClientEdge, kind: ClientEdgeKind, path: string, faults: IssueCollector): boolean {
  const { share, probability } = edge
  for (const [name, value] of [['share', share] as const, ['probability', probability] as const]) {
    if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)) continue
    const expected = 'a number from 0 to 1'
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}.${name}`, expected, received: received(value) })
    return false
  }
  if (kind === 'ownership' && share === undefined) {
    const expected = 'a share, as this is ownership'
    faults.add({ code: 'MISSING_VALUE', path: `${path}.share`, expected, received: 'undefined' })
    return false
  }
  return true
}

/** What shares may add up to beyond 1, as reports round them. */
const ROUNDING = 1e-6

/** Nobody can be owned by more than a whole. */
function expectWholes({ ids, to, kinds, shares }: ClientGraph): void {
  const sums = new Float64Array(ids.length)
  const faults = collectIssues()
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'ownership') continue
    const before = sums[to[i]!]!
    sums[to[i]!] = before + shares[i]!
    if (before > 1 + ROUNDING || sums[to[i]!]! <= 1 + ROUNDING) continue
    const expected = `owners of ${ids[to[i]!]} whose shares add up to 1 at most`
    faults.add({ code: 'OUT_OF_RANGE', path: `edges[${i}].share`, expected, received: `${sums[to[i]!]} in all` })
  }
  faults.throwIfAny()
}
