/**
 * Infection in 32 simulated years at once.
 *
 * @module
 */
import type { ClientGraph } from './client-graph.js'
import type { Neighbours } from './neighbours.js'
import { neighboursOf } from './neighbours.js'
import { bitsOf } from './path-bits.js'

/** Edges of dependence, those of the same two joined into one. */
export interface DependenceEdges {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly probabilities: Float64Array
  /** Of their random streams. */
  readonly names: readonly string[]
  readonly out: Neighbours
}

/** What was found so far: of clients, how often they were infected; of losses by infection, their sum and that of squares. */
export interface Infection {
  readonly counts: Float64Array
  readonly losses: [sum: number, squares: number]
}

/** One block of years. */
export interface InfectionBlock {
  /** How many of the entities are clients; these come first. */
  readonly size: number
  readonly words: number
  /** Who defaults on its own, and over which edges infection would go: `words` words each. */
  readonly own: Int32Array
  readonly open: Int32Array
  readonly links: DependenceEdges
  readonly transitive: boolean
  /** What is lost of each client in default. */
  readonly severity: Float64Array
}

/** The edges over which default spreads. Two edges between the same clients infect independently of each other. */
export function dependenceEdges({ ids, from, to, kinds, probabilities }: ClientGraph): DependenceEdges {
  const joined = new Map<string, { readonly from: number; readonly to: number; probability: number }>()
  for (const [e, kind] of kinds.entries()) {
    if (kind !== 'dependence' || probabilities[e] === 0) continue
    const name = JSON.stringify([ids[from[e]!], ids[to[e]!]])
    const known = joined.get(name)
    if (known === undefined) joined.set(name, { from: from[e]!, to: to[e]!, probability: probabilities[e]! })
    else known.probability = 1 - (1 - known.probability) * (1 - probabilities[e]!)
  }
  const links = [...joined.values()]
  const beginnings = Int32Array.from(links, link => link.from)
  return {
    from: beginnings,
    to: Int32Array.from(links, link => link.to),
    probabilities: Float64Array.from(links, link => link.probability),
    names: [...joined.keys()],
    out: neighboursOf(ids.length, beginnings),
  }
}

/** Spreads defaults through a block and adds what it did to `found`. */
export function infect(block: InfectionBlock, found: Infection): void {
  const { size, words, own, severity } = block
  const entities = own.length / words
  const failed = new Int32Array(entities)
  const losses = new Float64Array(32)
  for (let word = 0; word < words; word++) {
    for (let k = 0; k < entities; k++) failed[k] = own[k * words + word]!
    spread(block, word, failed)
    losses.fill(0)
    for (let k = 0; k < size; k++) {
      let infected = failed[k]! & ~own[k * words + word]!
      if (infected === 0) continue
      found.counts[k]! += bitsOf(infected)
      for (; infected !== 0; infected &= infected - 1) losses[31 - Math.clz32(infected & -infected)]! += severity[k]!
    }
    for (let year = 0; year < 32; year++) {
      found.losses[0] += losses[year]!
      found.losses[1] += losses[year]! ** 2
    }
  }
}

function spread({ words, open, own, links, transitive }: InfectionBlock, word: number, failed: Int32Array): void {
  const { to, out } = links
  const waiting: number[] = []
  for (let k = 0; k < failed.length; k++) if (failed[k] !== 0 && out.starts[k] !== out.starts[k + 1]) waiting.push(k)
  for (let k = waiting.pop(); k !== undefined; k = waiting.pop()) {
    const source = transitive ? failed[k]! : own[k * words + word]!
    for (let at = out.starts[k]!; at < out.starts[k + 1]!; at++) {
      const edge = out.edges[at]!
      const other = to[edge]!
      const more = source & open[edge * words + word]! & ~failed[other]!
      if (more === 0) continue
      failed[other] = failed[other]! | more
      if (transitive && out.starts[other] !== out.starts[other + 1]) waiting.push(other)
    }
  }
}
