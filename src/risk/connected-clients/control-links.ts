/**
 * Who controls whom, through chains of majorities: a company is controlled by whoever holds more than half of it, alone or
 * together with companies it controls already, and by whoever controls it by contract.
 *
 * Votes of a controlled company are cast by the one in control; of a company that several control by contract, by none of
 * them. Found by letting controllers take over the holdings of those they control until nothing changes; as nobody but one
 * can hold more than half, the order does not matter.
 *
 * Sources: Regulation (EU) No 575/2013, art. 4(1)(37) and (39); EBA/GL/2017/15, section 5 (control).
 *
 * @module
 */
import { addTo } from './add-to.js'
import type { ClientGraph } from './client-graph.js'

/** That one controls another, and by what. Entities are numbers of the graph. */
export interface NumberedControl {
  readonly from: number
  readonly to: number
  /** More than half held directly, held together with those it controls, or control whatever the share. */
  readonly by: 'majority' | 'jointly' | 'contract'
  /** Of ownership: what is held, in all. */
  readonly share?: number
  /** Of joint majorities: who holds it. */
  readonly holders?: readonly number[]
}

/** All links of control in a graph. */
export function controlLinks(graph: ClientGraph, threshold: number): readonly NumberedControl[] {
  const { ids, from, to, kinds, shares } = graph
  const size = ids.length
  const links: NumberedControl[] = []
  /** Which group an entity votes with, by steps; the holdings of a group stand with its representative. */
  const above = Int32Array.from({ length: size }, (_, k) => k)
  const heads = Int32Array.from({ length: size }, (_, k) => k)
  const holdings: (Map<number, number> | undefined)[] = new Array(size)
  const owners: number[][] = Array.from({ length: size }, () => [])
  const isLed = new Uint8Array(size)
  const waiting: [target: number, holder: number][] = []
  const groupOf = (entity: number): number => {
    let k = entity
    while (above[k] !== k) {
      above[k] = above[above[k]!]!
      k = above[k]!
    }
    return k
  }
  const add = (group: number, target: number, share: number): void => {
    const held = holdings[group] ?? new Map<number, number>()
    holdings[group] = held
    if (addTo(held, target, share) > threshold) waiting.push([target, group])
  }
  const join = (entity: number, leader: number): void => {
    const [group, other] = [groupOf(leader), groupOf(entity)]
    if (group === other) return
    const head = heads[group]!
    const [large, small] = sizeOf(holdings[group]) >= sizeOf(holdings[other]) ? [group, other] : [other, group]
    above[small] = large
    heads[large] = head
    const moved = holdings[small]
    holdings[small] = undefined
    if (moved !== undefined) for (const [target, share] of moved) add(large, target, share)
  }
  const contracts = contractsOf(graph)
  for (const [entity, leaders] of contracts) {
    for (const leader of leaders) links.push({ from: leader, to: entity, by: 'contract' })
    isLed[entity] = 1
  }
  for (let e = 0; e < kinds.length; e++) {
    if (kinds[e] !== 'ownership' || shares[e] === 0) continue
    owners[to[e]!]!.push(e)
    add(from[e]!, to[e]!, shares[e]!)
  }
  for (const [entity, [leader, ...others]] of contracts) {
    if (leader !== undefined && others.length === 0) join(entity, leader)
  }
  const told = new Set<string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [target, holder] = next
    const group = groupOf(holder)
    if (group === groupOf(target)) continue
    const key = `${heads[group]} ${target}`
    if (told.has(key)) continue
    told.add(key)
    links.push(majority(graph, target, owners[target]!, heads[group]!, owner => groupOf(owner) === group, threshold))
    if (isLed[target] === 1) continue
    isLed[target] = 1
    join(target, group)
  }
  return links
}

function sizeOf(held: Map<number, number> | undefined): number {
  return held === undefined ? 0 : held.size
}

/** By whom each entity is controlled whatever the share. */
function contractsOf({ from, to, kinds }: ClientGraph): ReadonlyMap<number, readonly number[]> {
  const leaders = new Map<number, number[]>()
  for (let e = 0; e < kinds.length; e++) {
    if (kinds[e] !== 'control') continue
    const known = leaders.get(to[e]!) ?? []
    if (!known.includes(from[e]!)) known.push(from[e]!)
    leaders.set(to[e]!, known)
  }
  return leaders
}

/** The link of a majority: of one owner where one holds it alone, else of the head of those who do together. */
function majority(
  { from, shares }: ClientGraph,
  target: number,
  owners: readonly number[],
  head: number,
  isInGroup: (owner: number) => boolean,
  threshold: number,
): NumberedControl {
  const held = new Map<number, number>()
  for (const edge of owners) {
    const owner = from[edge]!
    if (isInGroup(owner)) addTo(held, owner, shares[edge]!)
  }
  for (const [owner, share] of held) if (share > threshold) return { from: owner, to: target, by: 'majority', share }
  const share = [...held.values()].reduce((sum, one) => sum + one, 0)
  return { from: head, to: target, by: 'jointly', share: Math.min(1, share), holders: [...held.keys()] }
}
