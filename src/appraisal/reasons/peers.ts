/**
 * Which clients is this one like, and what do they have that it has not?
 *
 *   likeness = coverage × (1 − distance)        distance of Gower, coverage the share of weight that both know
 *
 * What is not known of both counts as unlike, so that two clients of whom nothing is known are no peers.
 *
 * Source: Gower (1971), A general coefficient of similarity and some of its properties, Biometrics 27(4).
 *
 * @module
 */

import type { GowerDistances } from '../../statistics/gower/distances.js'
import * as gower from '../../statistics/gower/index.js'
import type { AttributeValue, GowerAttribute, GowerDescription, GowerTable } from '../../statistics/gower/types.js'
import type { ClientCase } from '../case/types.js'
import type { PeerDifference, PeerLack } from './peer-differences.js'
import { peerDifferences, peerLacks } from './peer-differences.js'
import type { PeersLearnt } from './peer-sample.js'
import { cellOf } from './peer-sample.js'

/** A client of the sample that resembles this one. */
export interface Peer {
  readonly id: string
  /** Share of all weight on which both are known and alike, within (0, 1]. */
  readonly likeness: number
  /** How unlike they are in what both know, within [0, 1]. */
  readonly distance: number
  /** Share of all weight that both know, (0, 1]. */
  readonly coverage: number
}

/** The clients that one resembles most, and how it differs from them. */
export interface Peers {
  /** The most alike first. */
  readonly peers: readonly Peer[]
  /** Words that most of them have and this client has not: products, parts in projects. Those most of them have come first. */
  readonly lacks: readonly PeerLack[]
  /** Numbers of this client beside the median of its peers; the furthest first. */
  readonly differences: readonly PeerDifference[]
}

/** A sample made ready to be compared with, once for all clients. */
export interface PeerIndex {
  readonly learnt: PeersLearnt
  /** Absent where there is nothing to compare. */
  readonly table?: GowerTable
}

/** Makes a sample ready. */
export function peerIndex(learnt: PeersLearnt): PeerIndex {
  const { attributes, columns, ids } = learnt
  const compared = comparedOf(attributes)
  if (ids.length === 0 || compared.length === 0) return { learnt }
  const scale = gower.fromParams(Object.fromEntries(compared))
  return { learnt, table: gower.table(scale, Object.fromEntries(compared.map(([name]) => [name, columns[name]!]))) }
}

/** What weighs nothing is told but not compared. */
function comparedOf(attributes: GowerDescription): readonly (readonly [string, GowerAttribute])[] {
  return Object.entries(attributes).filter(([, { weight = 1 }]) => weight > 0)
}

/**
 * The clients of the sample that this one resembles most; itself is never among them.
 *
 * @param count how many at most, >= 1.
 */
export function peersOf(client: ClientCase, { learnt, table }: PeerIndex, count: number): Peers {
  if (table === undefined) return { peers: [], lacks: [], differences: [] }
  const { attributes, ids } = learnt
  const row: Record<string, AttributeValue | null> = {}
  for (const name of Object.keys(attributes)) row[name] = cellOf(client, name, attributes[name]!)
  const compared: Record<string, AttributeValue | null> = {}
  for (const name of Object.keys(table.scale.params.attributes)) compared[name] = row[name]!
  const found = gower.distances(table, compared)
  const rows = nearest(found, ids, client.id, count)
  return {
    peers: rows.map(at => ({
      id: ids[at]!,
      likeness: likenessAt(found, at),
      distance: found.values[at]!,
      coverage: found.coverage[at]!,
    })),
    lacks: peerLacks(row, learnt, rows),
    differences: peerDifferences(row, learnt, rows),
  }
}

/** Rows of the most alike, in one pass; of equals, the first in the sample. */
function nearest(found: GowerDistances, ids: readonly string[], self: string, count: number): readonly number[] {
  const rows: number[] = []
  let least = 0
  for (let row = 0; row < ids.length; row++) {
    const likeness = likenessAt(found, row)
    if (likeness <= least || ids[row] === self) continue
    let place = rows.length
    while (place > 0 && likenessAt(found, rows[place - 1]!) < likeness) place--
    rows.splice(place, 0, row)
    if (rows.length > count) rows.pop()
    if (rows.length === count) least = likenessAt(found, rows.at(-1)!)
  }
  return rows
}

function likenessAt({ values, defined, coverage }: GowerDistances, row: number): number {
  return defined[row] === 1 ? coverage[row]! * (1 - values[row]!) : 0
}
