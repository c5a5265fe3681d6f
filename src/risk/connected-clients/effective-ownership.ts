/**
 * How much of a company does an owner hold in the end, through chains of others and rings of cross-holdings?
 *
 *   y = a + y A,   so that y = a (I − A)⁻¹
 *
 * aⱼ: what the owner holds of j directly; Aᵢⱼ: what i holds of j, without what anybody holds of the owner itself. So yⱼ is the
 * part of one unit paid out by j that reaches the owner, each unit counted when it first arrives: within [0, 1], whatever
 * rings there are. The column of (I − A)⁻¹ of all holdings, divided by its own diagonal, is the same.
 *
 * Sources: Brioschi, Buzzacchi and Colombo (1989), Risk capital financing and the separation of ownership and control in
 * business groups, Journal of Banking and Finance 13; Baldone, Brioschi and Paleari (1998), Ownership measures among firms
 * connected by cross-shareholdings.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, reject } from '../../errors/index.js'
import type { PayingCompany } from './absorbed-shares.js'
import { absorbedShares, sweptShares } from './absorbed-shares.js'
import { addTo } from './add-to.js'
import type { ClientEdge, ClientGraph } from './client-graph.js'
import { clientGraph } from './client-graph.js'
import type { Neighbours } from './neighbours.js'
import { neighboursOf } from './neighbours.js'
import { strongComponents } from './strong-components.js'

/** What is left out. */
export interface EffectiveOwnershipOptions {
  /** Holdings below are left out, >= 0; 0 by default, which lists all above 0. */
  readonly least?: number
}

/** What an owner holds of one company. */
export interface EffectiveHolding {
  readonly client: string
  /** Held by the owner itself, within [0, 1]. */
  readonly direct: number
  /** Held in the end, directly and through others, within [0, 1]. */
  readonly effective: number
}

/**
 * All that an owner holds in the end, the largest holdings first. Edges of control and dependence are no ownership.
 *
 * @param edges who owns whom, see {@link ClientEdge}.
 * @param owner an end of one edge at least.
 * @throws ClienteleError `OUT_OF_RANGE` for shares of a company that add up to more than 1, `INVALID_CLIENT` for an owner that
 * no edge names.
 * @example
 * import { effectiveOwnership } from 'clientele/risk'
 * const owns = (from, to, share) => ({ from, to, share, kind: 'ownership' })
 * effectiveOwnership([owns('Li', 'Holding', 0.6), owns('Holding', 'Plant', 0.5), owns('Li', 'Plant', 0.1)], 'Li')
 * // => [{ client: 'Holding', direct: 0.6, effective: 0.6 }, { client: 'Plant', direct: 0.1, effective: 0.4 }]
 */
export function effectiveOwnership(
  edges: readonly ClientEdge[],
  owner: string,
  options: EffectiveOwnershipOptions = {},
): readonly EffectiveHolding[] {
  expectKnownKeys(options, ['least'], 'options')
  const { least: lowest = 0 } = options
  const least = expectNonNegative(lowest, 'options.least')
  const graph = clientGraph(edges)
  const { ids, places, from, to, kinds, shares } = graph
  const own = places.get(owner)
  if (own === undefined) return reject('INVALID_CLIENT', 'owner', 'an end of one of the edges', owner)
  const isHolding = (edge: number): boolean => kinds[edge] === 'ownership' && to[edge] !== own && shares[edge]! > 0
  const below = reachedFrom(own, graph, neighboursOf(ids.length, from, isHolding))
  const inside = (edge: number): boolean => isHolding(edge) && below[from[edge]!] === 1
  const downward = neighboursOf(ids.length, from, edge => inside(edge) && from[edge] !== own)
  const upward = neighboursOf(ids.length, to, inside)
  const effective = new Float64Array(ids.length)
  effective[own] = 1
  // Rings come with those first that hold nobody outside: owners are solved before what they own from the other end.
  for (const ring of strongComponents(ids.length, downward, to).toReversed()) {
    const members = ring.filter(member => member !== own && below[member] === 1)
    if (members.length > 0) solveRing(members, graph, upward, effective)
  }
  const direct = new Float64Array(ids.length)
  for (let e = 0; e < kinds.length; e++) if (isHolding(e) && from[e] === own) direct[to[e]!]! += shares[e]!
  return ids
    .map((client, k) => ({ client, direct: Math.min(1, direct[k]!), effective: Math.min(1, effective[k]!) }))
    .filter(({ client, effective: held }) => client !== owner && held > 0 && held >= least)
    .sort((a, b) => b.effective - a.effective)
}

function reachedFrom(start: number, { ids, to }: ClientGraph, { starts, edges }: Neighbours): Uint8Array {
  const reached = new Uint8Array(ids.length)
  reached[start] = 1
  const waiting = [start]
  for (let k = waiting.pop(); k !== undefined; k = waiting.pop()) {
    for (let at = starts[k]!; at < starts[k + 1]!; at++) {
      const other = to[edges[at]!]!
      if (reached[other] === 1) continue
      reached[other] = 1
      waiting.push(other)
    }
  }
  return reached
}

/** Larger rings are swept first: elimination is exact, but slow where everybody holds shares of many. */
const SMALL = 200

/** Solves y = given + y A among the members of a ring, all outside of it being known. */
function solveRing(members: readonly number[], graph: ClientGraph, upward: Neighbours, effective: Float64Array): void {
  const { from, shares } = graph
  const place = new Map(members.map((member, i) => [member, i]))
  const companies = members.map(member => {
    const company: PayingCompany = { owner: 0, elsewhere: 0, inside: new Map() }
    let unknown = 1
    for (let at = upward.starts[member]!; at < upward.starts[member + 1]!; at++) {
      const edge = upward.edges[at]!
      const holder = place.get(from[edge]!)
      const share = shares[edge]!
      unknown -= share
      if (holder !== undefined) {
        addTo(company.inside, holder, share)
        continue
      }
      const held = effective[from[edge]!]!
      company.owner += share * held
      company.elsewhere += share * (1 - held)
    }
    company.elsewhere += Math.max(0, unknown)
    return company
  })
  const [first, second] = companies
  if (first !== undefined && second === undefined) {
    effective[members[0]!] = Math.min(1, first.owner)
    return
  }
  const swept = members.length > SMALL ? sweptShares(companies) : undefined
  const solution = swept ?? absorbedShares(companies)
  for (const [row, member] of members.entries()) effective[member] = solution[row]!
}
