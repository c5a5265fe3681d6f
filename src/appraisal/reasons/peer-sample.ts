/**
 * Clients that others are compared with: a sample that no order of clients changes.
 *
 * @module
 */
import { hashesOf, hashPrefix } from '../../model/text-hash.js'
import * as gower from '../../statistics/gower/index.js'
import type { AttributeValue, GowerAttribute, GowerDescription } from '../../statistics/gower/types.js'
import type { ClientCase, Learner } from '../case/types.js'
import type { PeersPolicy } from './policy.js'

/** The sample, and how its clients are compared; survives JSON. */
export interface PeersLearnt {
  readonly kind: 'peers-learnt'
  readonly version: 1
  /** Clients of the whole book. */
  readonly clients: number
  /** Of the sample. */
  readonly ids: readonly string[]
  /** How each attribute is compared, with its range; those that nobody in the sample has are not among them. */
  readonly attributes: GowerDescription
  /** A column per attribute, one cell per client of the sample; null where it is not known. */
  readonly columns: Readonly<Record<string, readonly (AttributeValue | null)[]>>
}

/** A client that may stay in the sample. */
interface Candidate {
  readonly id: string
  readonly hash: number
  readonly cells: readonly (AttributeValue | null)[]
}

const PREFIX = hashPrefix('peers/')

/**
 * Learns a sample of the book: the clients whose hashed ids are the least, so that who is in it depends on ids alone. Only of those
 * that may stay are attributes computed.
 */
export function learnPeers({ attributes, references }: PeersPolicy): Learner<PeersLearnt> {
  const described = Object.entries(attributes)
  let candidates: Candidate[] = []
  let clients = 0
  let cut = Number.POSITIVE_INFINITY
  return {
    add: client => {
      clients++
      const hash = hashOf(client.id)
      if (hash > cut) return
      candidates.push({ id: client.id, hash, cells: described.map(([name, how]) => cellOf(client, name, how)) })
      if (candidates.length < 2 * references) return
      candidates = leastHashes(candidates, references)
      cut = candidates.at(-1)!.hash
    },
    finish: () => {
      const sample = leastHashes(candidates, references)
      const known = described
        .map(([name, how], place) => ({ name, how, cells: sample.map(({ cells }) => cells[place]!) }))
        .filter(({ cells }) => cells.some(cell => cell !== null))
      const columns = Object.fromEntries(known.map(({ name, cells }) => [name, cells]))
      const kept = Object.fromEntries(known.map(({ name, how }) => [name, how]))
      return {
        kind: 'peers-learnt',
        version: 1,
        clients,
        ids: sample.map(({ id }) => id),
        attributes: isComparable(kept) ? gower.fit(columns, kept).params.attributes : {},
        columns,
      }
    },
  }
}

function isComparable(attributes: GowerDescription): boolean {
  return Object.values(attributes).some(({ weight = 1 }) => weight > 0)
}

function leastHashes(candidates: readonly Candidate[], most: number): Candidate[] {
  return candidates.toSorted((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1)).slice(0, most)
}

/** 53 bits of the hash of an id. */
function hashOf(id: string): number {
  const [high, low] = hashesOf(PREFIX, id)
  return (high >>> 0) * 0x20_0000 + (low >>> 11)
}

/** Beyond this, differences of numbers overflow. */
const LARGEST = 1e300

/** What is known of an attribute, as it can be compared; null where nothing is. */
export function cellOf(client: ClientCase, name: string, how: GowerAttribute): AttributeValue | null {
  const { kind } = how
  const fact = client.fact(name)
  if (fact === undefined) return null
  if (kind === 'number') return typeof fact === 'number' && isWithin(fact, how.scale === 'log') ? fact : null
  if (kind === 'set') return Array.isArray(fact) ? fact : null
  if (kind === 'nominal') return typeof fact === 'string' ? fact : null
  if (kind === 'ordinal') return typeof fact === 'string' && how.levels.includes(fact) ? fact : null
  return typeof fact === 'boolean' ? fact : null
}

/** What is 0 or less has no logarithm, and is not compared where logarithms are. */
function isWithin(fact: number, isLog: boolean): boolean {
  return Math.abs(fact) <= LARGEST && (!isLog || fact > 0)
}
