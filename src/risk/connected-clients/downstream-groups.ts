/**
 * Groups by where trouble goes: a controlled group, its dependents, what these control, their dependents, and so on.
 *
 * @module
 */
import type { ClientGraph } from './client-graph.js'
import type { NumberedControl } from './control-links.js'
import type { NumberedLink } from './linked-groups.js'
import { endsOf, linkedGroups } from './linked-groups.js'
import type { Neighbours } from './neighbours.js'
import { neighboursOf } from './neighbours.js'

/** The groups that lie within no other, of two members and more; they may overlap. */
export function downstreamGroups(
  graph: ClientGraph,
  control: readonly NumberedControl[],
  dependence: readonly NumberedLink[],
  threshold: number,
): readonly number[][] {
  const size = graph.ids.length
  const roads = [...downward(graph, control, threshold), ...dependence]
  const [from, to] = endsOf(roads)
  const out = neighboursOf(size, from)
  const cores = coresOf(size, control)
  const coreOf = new Int32Array(size)
  for (const [c, core] of cores.entries()) for (const member of core) coreOf[member] = c
  const found: { readonly core: readonly number[]; readonly members: readonly number[]; readonly set: Set<number> }[] =
    []
  const groupsOf: number[][] = Array.from({ length: size }, () => [])
  const isWithin = (core: readonly number[], other: number): boolean => {
    const { set } = found[other]!
    return core.every(member => set.has(member))
  }
  for (const c of sourcesFirst(cores, coreOf, out, to)) {
    const core = cores[c]!
    if (groupsOf[core[0]!]!.some(other => isWithin(core, other))) continue
    const members = reach(core, out, to)
    for (const member of members) groupsOf[member]!.push(found.length)
    found.push({ core, members, set: new Set(members) })
  }
  return found
    .filter(({ core, members }, g) => {
      if (members.length < 2) return false
      return !groupsOf[core[0]!]!.some(other => other > g && isWithin(core, other))
    })
    .map(({ members }) => [...members])
}

/** Roads from controllers to what they control; of joint majorities from every holder, as trouble of one may be enough. */
function downward(graph: ClientGraph, control: readonly NumberedControl[], threshold: number): readonly NumberedLink[] {
  const { from, to, kinds, shares } = graph
  const direct = kinds.flatMap((kind, e) =>
    kind === 'ownership' && shares[e]! > threshold ? [{ from: from[e]!, to: to[e]! }] : [],
  )
  const joint = control.flatMap(({ from: head, to: target, holders = [] }) => [
    { from: head, to: target },
    ...holders.map(holder => ({ from: holder, to: target })),
  ])
  return [...direct, ...joint]
}

/** Groups under common control, and everybody else alone. */
function coresOf(size: number, control: readonly NumberedControl[]): readonly (readonly number[])[] {
  const groups = linkedGroups(size, control)
  const isIn = new Uint8Array(size)
  for (const members of groups) for (const member of members) isIn[member] = 1
  const alone = Array.from({ length: size }, (_, k) => k).filter(k => isIn[k] === 0)
  return [...groups, ...alone.map(k => [k])]
}

function reach(core: readonly number[], { starts, edges }: Neighbours, to: Int32Array): readonly number[] {
  const members = [...core]
  const isIn = new Set(core)
  for (let at = 0; at < members.length; at++) {
    const k = members[at]!
    for (let e = starts[k]!; e < starts[k + 1]!; e++) {
      const other = to[edges[e]!]!
      if (isIn.has(other)) continue
      isIn.add(other)
      members.push(other)
    }
  }
  return members
}

/** Cores in an order in which those from whom trouble comes mostly stand first: the reverse of the order of leaving them. */
function sourcesFirst(
  cores: readonly (readonly number[])[],
  coreOf: Int32Array,
  { starts, edges }: Neighbours,
  to: Int32Array,
): readonly number[] {
  const isSeen = new Uint8Array(cores.length)
  const left: number[] = []
  for (let first = 0; first < cores.length; first++) {
    if (isSeen[first] === 1) continue
    isSeen[first] = 1
    const path: { readonly core: number; member: number; edge: number }[] = [{ core: first, member: 0, edge: 0 }]
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const member = cores[at.core]![at.member]
      if (member === undefined) {
        left.push(at.core)
        path.pop()
      } else if (starts[member]! + at.edge >= starts[member + 1]!) {
        at.member++
        at.edge = 0
      } else {
        const other = coreOf[to[edges[starts[member]! + at.edge++]!]!]!
        if (isSeen[other] === 1) continue
        isSeen[other] = 1
        path.push({ core: other, member: 0, edge: 0 })
      }
    }
  }
  return left.reverse()
}
