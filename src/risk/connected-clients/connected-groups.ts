/**
 * Which clients are one risk? Groups of connected clients: whoever is controlled together, or would draw others into trouble.
 *
 * Control works both ways: all that stand under one controller are one group. Dependence goes one way: whoever is depended on
 * draws the dependent into trouble, with all it controls, not the reverse. There are two readings of that:
 *
 * - `'both-ways'` joins whoever is linked at all. Every client is in one group at most; the prudent and simple reading.
 * - `'downstream'` follows trouble from a controlled group to its dependents, to what these control, and to their own
 *   dependents, never up to an owner that depends on nobody. A client that depends on two groups belongs to both; a group
 *   that lies within another is not listed. The scenarios of the European guidelines.
 *
 * Sources: Regulation (EU) No 575/2013, art. 4(1)(39); EBA/GL/2017/15, sections 5 to 7; China 2018,
 * 商业银行大额风险暴露管理办法 (非同业集团客户、经济依存客户).
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { ClientEdge, ClientGraph } from './client-graph.js'
import { clientGraph } from './client-graph.js'
import type { ConnectionLink } from './connection.js'
import { expectLinks, namedControl } from './connection.js'
import { controlLinks } from './control-links.js'
import { downstreamGroups } from './downstream-groups.js'
import { linkedGroups } from './linked-groups.js'

/** How dependence joins groups. */
export type DependenceReading = 'both-ways' | 'downstream' | 'none'

/** What makes clients connected. */
export interface ConnectedOptions {
  /** More than this share is control, from 0.5 (default) to below 1. */
  readonly controlThreshold?: number
  /** `'both-ways'` by default; `'none'` leaves dependence out. */
  readonly dependence?: DependenceReading
  /** Dependence on less than this share is left out, within [0, 1]; 0 by default. */
  readonly leastDependence?: number
}

/** Clients that are one risk. */
export interface ConnectedGroup {
  /** Its first member. */
  readonly name: string
  /** At least two; first one whom nobody in the group controls or supports, where there is one. */
  readonly members: readonly string[]
}

/** All groups of two clients and more. */
export interface ConnectedClients {
  readonly groups: readonly ConnectedGroup[]
  /** Every link of control and dependence that counts. */
  readonly links: readonly ConnectionLink[]
  readonly controlThreshold: number
  readonly dependence: DependenceReading
  readonly leastDependence: number
}

/**
 * Groups of connected clients, with the links they rest on: see `whyConnected` for the reason why two are connected, and
 * `groupExposures` for what a group owes.
 *
 * @param edges who owns, controls or depends on whom. Owners that are no clients belong here too: they connect.
 * @throws ClienteleError naming the edge at fault: `INVALID_CLIENT`, `OUT_OF_RANGE`, `MISSING_VALUE`; `OUT_OF_RANGE` for a
 * threshold below one half, with which two could control the same.
 * @example
 * import { connectedClients } from 'clientele/risk'
 * const { groups } = connectedClients([
 *   { from: 'Li', to: 'Plant', kind: 'ownership', share: 0.6 },
 *   { from: 'Plant', to: 'Yard', kind: 'dependence' },
 *   { from: 'Wu', to: 'Mill', kind: 'ownership', share: 0.4 },
 * ])
 * groups // => [{ name: 'Li', members: ['Li', 'Plant', 'Yard'] }]
 */
export function connectedClients(edges: readonly ClientEdge[], options: ConnectedOptions = {}): ConnectedClients {
  const settings = connectedSettings(options)
  const graph = clientGraph(edges)
  const control = controlLinks(graph, settings.controlThreshold)
  const dependence = dependencesOf(graph, settings)
  const groups =
    settings.dependence === 'downstream'
      ? downstreamGroups(graph, control, dependence, settings.controlThreshold)
      : linkedGroups(graph.ids.length, [...control, ...dependence])
  return {
    groups: groups.map(members => ({ name: graph.ids[members[0]!]!, members: members.map(k => graph.ids[k]!) })),
    links: [
      ...control.map(link => namedControl(graph, link)),
      ...dependence.map(({ from, to, share }) => {
        return { from: graph.ids[from]!, to: graph.ids[to]!, by: 'dependence' as const, share }
      }),
    ],
    ...settings,
  }
}

/**
 * Who controls whom: the links of control alone, through chains of majorities and by contract.
 *
 * @throws ClienteleError as {@link connectedClients}.
 * @example
 * import { controlOf } from 'clientele/risk'
 * const owns = (from, to, share) => ({ from, to, share, kind: 'ownership' })
 * controlOf([owns('Li', 'A', 0.8), owns('Li', 'B', 0.3), owns('A', 'B', 0.3)])[1]
 * // => { from: 'Li', to: 'B', by: 'jointly', share: 0.6, holders: ['Li', 'A'] }
 */
export function controlOf(
  edges: readonly ClientEdge[],
  options: Pick<ConnectedOptions, 'controlThreshold'> = {},
): readonly ConnectionLink[] {
  expectKnownKeys(options, ['controlThreshold'], 'options')
  const graph = clientGraph(edges)
  return controlLinks(graph, connectedSettings(options).controlThreshold).map(link => namedControl(graph, link))
}

/** What {@link connectedClients} returned, from anywhere. */
export function expectConnectedClients(connected: ConnectedClients): ConnectedClients {
  expectKnownKeys(connected, ['groups', 'links', 'controlThreshold', 'dependence', 'leastDependence'], 'connected')
  for (const [i, group] of expectList(connected.groups, 'connected.groups').entries()) {
    const path = `connected.groups[${i}]`
    const { name, members } = expectObject(group, path)
    expectText(name, `${path}.name`)
    for (const [k, member] of expectList(members, `${path}.members`).entries())
      expectText(member, `${path}.members[${k}]`)
  }
  expectLinks(connected.links, 'connected.links')
  return connected
}

function connectedSettings(options: ConnectedOptions): Required<ConnectedOptions> {
  expectKnownKeys(options, ['controlThreshold', 'dependence', 'leastDependence'], 'options')
  const { controlThreshold = 0.5, dependence = 'both-ways', leastDependence = 0 } = options
  const threshold = expectFinite(controlThreshold, 'options.controlThreshold')
  if (threshold < 0.5 || threshold >= 1) {
    reject('OUT_OF_RANGE', 'options.controlThreshold', 'a number >= 0.5 and < 1', threshold)
  }
  const least = expectFinite(leastDependence, 'options.leastDependence')
  if (least < 0 || least > 1) reject('OUT_OF_RANGE', 'options.leastDependence', 'a number from 0 to 1', least)
  return {
    controlThreshold: threshold,
    dependence: expectOneOf(dependence, ['both-ways', 'downstream', 'none'], 'options.dependence'),
    leastDependence: least,
  }
}

/** A link of dependence by numbers. */
export interface NumberedDependence {
  readonly from: number
  readonly to: number
  readonly share: number
}

function dependencesOf(graph: ClientGraph, settings: Required<ConnectedOptions>): readonly NumberedDependence[] {
  if (settings.dependence === 'none') return []
  const { from, to, kinds, shares } = graph
  return kinds.flatMap((kind, e) =>
    kind === 'dependence' && shares[e]! >= settings.leastDependence
      ? [{ from: from[e]!, to: to[e]!, share: shares[e]! }]
      : [],
  )
}
