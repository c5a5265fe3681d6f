/**
 * If these fail, who follows? A deterministic stress along the edges of dependence.
 *
 * A client follows in the round after so much of what it lives on has failed: the shares of its dependence on the failed ones
 * add up to a threshold. Nothing is said of how likely that is; see `contagion` for probabilities.
 *
 * Source: Watts (2002), A simple model of global cascades on random networks, PNAS 99.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ClientEdge, ClientGraph } from './client-graph.js'
import { clientGraph } from './client-graph.js'
import type { ContagionColumns } from './contagion-columns.js'
import { expectContagionColumns } from './contagion-columns.js'
import { controlLinks } from './control-links.js'
import { endsOf } from './linked-groups.js'
import { neighboursOf } from './neighbours.js'

/** Who fails first, and when others follow. */
export interface CascadeOptions {
  /** At least one, ends of edges or clients of the portfolio. */
  readonly failing: readonly string[]
  /** A client follows where at least this share of what it depends on has failed, in (0, 1]; 0.5 by default. */
  readonly followAt?: number
  /** Whether those whom a failed one controls fail with it, whatever they depend on; `false` by default. */
  readonly controlled?: boolean
}

/** One who fails. */
export interface CascadeFailure {
  readonly client: string
  /** 0 of those who fail first. */
  readonly round: number
  /** Whose failures brought this one about; empty in round 0. */
  readonly because: readonly string[]
  /** In currency units; 0 of those who owe nothing. */
  readonly exposure: number
  readonly loss: number
}

/** What a cascade costs. */
export interface DefaultCascade {
  /** In the order they fail. */
  readonly failures: readonly CascadeFailure[]
  /** The last round in which somebody followed; 0 where nobody does. */
  readonly rounds: number
  /** Of all who fail, in currency units. */
  readonly exposure: number
  readonly loss: number
  /** Of those who fail first alone. */
  readonly firstLoss: number
}

/**
 * Who fails after those who fail first, round by round, with what it costs.
 *
 * @param columns exposures and losses given default of clients; default probabilities are not read.
 * @throws ClienteleError `INVALID_CLIENT` for a failing one whom nothing names; `EMPTY_INPUT` without any; `OUT_OF_RANGE`.
 * @example
 * import { defaultCascade } from 'clientele/risk'
 * const edges = [
 *   { from: 'Mine', to: 'Smelter', kind: 'dependence', share: 0.8 }, { from: 'Smelter', to: 'Wire', kind: 'dependence', share: 0.6 },
 * ]
 * const client = ['Mine', 'Smelter', 'Wire']
 * const columns = { client, exposure: [10, 20, 30], probabilityOfDefault: [0.01, 0.01, 0.01], lossGivenDefault: [0.5, 0.5, 0.5] }
 * const { failures, loss } = defaultCascade(edges, columns, { failing: ['Mine'] })
 * failures.map(({ client, round }) => [client, round]) // => [['Mine', 0], ['Smelter', 1], ['Wire', 2]]
 * loss // => 30
 */
export function defaultCascade(
  edges: readonly ClientEdge[],
  columns: ContagionColumns,
  options: CascadeOptions,
): DefaultCascade {
  expectKnownKeys(options, ['failing', 'followAt', 'controlled'], 'options')
  const followAt = expectFinite(options.followAt ?? 0.5, 'options.followAt')
  if (followAt <= 0 || followAt > 1) reject('OUT_OF_RANGE', 'options.followAt', 'a number > 0 and <= 1', followAt)
  const { controlled = false } = options
  if (typeof controlled !== 'boolean') reject('INVALID_TYPE', 'options.controlled', 'true or false', controlled)
  const clients = expectContagionColumns(columns)
  const graph = clientGraph(edges, clients)
  const first = expectFailing(options.failing, graph)
  const failures = spread(graph, first, followAt, controlled).map(({ entity, round, because }) => {
    const exposure = entity < clients.length ? columns.exposure[entity]! : 0
    const loss = entity < clients.length ? exposure * columns.lossGivenDefault[entity]! : 0
    return { client: graph.ids[entity]!, round, because: because.map(k => graph.ids[k]!), exposure, loss }
  })
  return {
    failures,
    rounds: failures.reduce((most, { round }) => Math.max(most, round), 0),
    exposure: compensatedSum(failures.map(({ exposure }) => exposure)),
    loss: compensatedSum(failures.map(({ loss }) => loss)),
    firstLoss: compensatedSum(failures.map(({ round, loss }) => (round === 0 ? loss : 0))),
  }
}

function expectFailing(failing: readonly string[], { places }: ClientGraph): readonly number[] {
  if (expectList(failing, 'options.failing').length === 0) {
    reject('EMPTY_INPUT', 'options.failing', 'at least one client', failing)
  }
  const found = failing.map((client, i) => {
    const place = places.get(client)
    return place ?? reject('INVALID_CLIENT', `options.failing[${i}]`, 'a client or an end of an edge', client)
  })
  return [...new Set(found)]
}

interface Failure {
  readonly entity: number
  readonly round: number
  readonly because: readonly number[]
}

/** Shares that add up to the threshold but for rounding do so. */
const ROUNDING = 1e-12

function spread(
  graph: ClientGraph,
  first: readonly number[],
  followAt: number,
  withControlled: boolean,
): readonly Failure[] {
  const { ids, from, to, kinds, shares } = graph
  const support = neighboursOf(ids.length, from, e => kinds[e] === 'dependence')
  const control = withControlled ? controlLinks(graph, 0.5) : []
  const [controllers, controlled] = endsOf(control)
  const below = neighboursOf(ids.length, controllers)
  const lost = new Float64Array(ids.length)
  const causes = new Map<number, number[]>()
  const hasFailed = new Uint8Array(ids.length)
  const failures: Failure[] = first.map(entity => ({ entity, round: 0, because: [] }))
  for (const entity of first) hasFailed[entity] = 1
  for (let begin = 0, round = 1; begin < failures.length; round++) {
    const end = failures.length
    const touched = new Set<number>()
    const hit = (entity: number, cause: number, share: number): void => {
      if (hasFailed[entity] === 1) return
      lost[entity]! += share
      const known = causes.get(entity)
      if (known === undefined) causes.set(entity, [cause])
      else known.push(cause)
      touched.add(entity)
    }
    for (const { entity } of failures.slice(begin)) {
      for (let at = support.starts[entity]!; at < support.starts[entity + 1]!; at++) {
        hit(to[support.edges[at]!]!, entity, shares[support.edges[at]!]!)
      }
      for (let at = below.starts[entity]!; at < below.starts[entity + 1]!; at++) {
        hit(controlled[below.edges[at]!]!, entity, 1)
      }
    }
    for (const entity of touched) {
      if (lost[entity]! < followAt - ROUNDING) continue
      hasFailed[entity] = 1
      failures.push({ entity, round, because: causes.get(entity) ?? [] })
    }
    begin = end
  }
  return failures
}
