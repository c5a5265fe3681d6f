/**
 * Why are these two connected? The shortest chain of links between them.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ConnectedClients } from './connected-groups.js'
import { expectConnectedClients } from './connected-groups.js'
import type { ConnectionLink } from './connection.js'

/**
 * The shortest chain of links from one client to another within a group, each as it is known: who controls or supports whom.
 *
 * @param connected what `connectedClients` returned.
 * @returns no links where the two are in no group together, or are the same.
 * @throws ClienteleError `INVALID_CLIENT` for one who is in no link at all.
 * @example
 * import { connectedClients, describeConnection, whyConnected } from 'clientele/risk'
 * const connected = connectedClients([
 *   { from: 'Li', to: 'Plant', kind: 'ownership', share: 0.6 },
 *   { from: 'Li', to: 'Mill', kind: 'control' },
 * ])
 * describeConnection(whyConnected(connected, 'Plant', 'Mill')) // => 'Li owns 60 % of Plant; Li controls Mill by contract'
 */
export function whyConnected(connected: ConnectedClients, one: string, other: string): readonly ConnectionLink[] {
  const { groups, links } = expectConnectedClients(connected)
  for (const [path, client] of [['one', one] as const, ['other', other] as const]) {
    if (!links.some(({ from, to }) => from === client || to === client)) {
      reject('INVALID_CLIENT', path, 'a client that links name', client)
    }
  }
  const group = groups.find(({ members }) => members.includes(one) && members.includes(other))
  if (group === undefined || one === other) return []
  const inside = new Set(group.members)
  const near = new Map<string, { readonly next: string; readonly link: ConnectionLink }[]>()
  const note = (from: string, next: string, link: ConnectionLink): void => {
    const known = near.get(from)
    if (known === undefined) near.set(from, [{ next, link }])
    else known.push({ next, link })
  }
  for (const link of links) {
    if (!inside.has(link.from) || !inside.has(link.to)) continue
    note(link.from, link.to, link)
    note(link.to, link.from, link)
  }
  return chainBetween(one, other, near)
}

type Near = ReadonlyMap<string, readonly { readonly next: string; readonly link: ConnectionLink }[]>

function chainBetween(one: string, other: string, near: Near): readonly ConnectionLink[] {
  const reached = new Map<string, { readonly before: string; readonly link: ConnectionLink }>()
  const waiting = [one]
  for (let at = 0; at < waiting.length && !reached.has(other); at++) {
    const here = waiting[at]!
    for (const { next, link } of near.get(here) ?? []) {
      if (next === one || reached.has(next)) continue
      reached.set(next, { before: here, link })
      waiting.push(next)
    }
  }
  const chain: ConnectionLink[] = []
  for (let step = reached.get(other); step !== undefined; step = reached.get(step.before)) chain.push(step.link)
  return chain.reverse()
}
