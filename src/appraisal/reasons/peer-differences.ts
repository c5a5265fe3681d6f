/**
 * How a client differs from its peers.
 *
 * @module
 */
import { textOrder } from '../../model/text-order.js'
import type { AttributeRow, AttributeValue } from '../../statistics/gower/types.js'
import type { PeersLearnt } from './peer-sample.js'

/** A word that most peers have and the client has not. */
export interface PeerLack {
  readonly attribute: string
  readonly word: string
  /** Share of the peers of whom the attribute is known, above 1/2. */
  readonly share: number
}

/** A number of the client beside that of its peers. */
export interface PeerDifference {
  readonly attribute: string
  readonly own: number
  /** Median of the peers of whom it is known; of these there are two at least. */
  readonly peers: number
}

/** What the client is known not to have: where its own words are not known, nothing is said. */
export function peerLacks(own: AttributeRow, learnt: PeersLearnt, rows: readonly number[]): readonly PeerLack[] {
  return Object.keys(learnt.attributes)
    .flatMap(attribute => {
      const words = own[attribute]
      if (!isWords(words)) return []
      const sets = known(learnt, attribute, rows).filter(isWords)
      const counts = new Map<string, number>()
      for (const word of sets.flatMap(set => Array.from(new Set(set)))) {
        const before = counts.get(word)
        counts.set(word, before === undefined ? 1 : before + 1)
      }
      return Array.from(counts, ([word, count]) => ({ attribute, word, share: count / sets.length })).filter(
        ({ word, share }) => share > 1 / 2 && !words.includes(word),
      )
    })
    .toSorted((a, b) => b.share - a.share || textOrder(a.attribute, b.attribute) || textOrder(a.word, b.word))
}

/** Numbers that are not the same, the furthest in shares of the sample's range first. */
export function peerDifferences(
  own: AttributeRow,
  learnt: PeersLearnt,
  rows: readonly number[],
): readonly PeerDifference[] {
  return Object.entries(learnt.attributes)
    .flatMap(([attribute, how]) => {
      const figure = own[attribute]
      if (typeof figure !== 'number' || how.kind !== 'number') return []
      const figures = known(learnt, attribute, rows).filter(cell => typeof cell === 'number')
      const peers = medianOf(figures)
      if (peers === undefined || peers === figure) return []
      const { range: [least, most] = [0, 0] } = how
      const apart = most > least ? Math.abs(figure - peers) / (most - least) : 1
      return [{ attribute, own: figure, peers, apart }]
    })
    .toSorted((a, b) => b.apart - a.apart || textOrder(a.attribute, b.attribute))
    .map(({ attribute, own, peers }) => ({ attribute, own, peers }))
}

function known({ columns }: PeersLearnt, attribute: string, rows: readonly number[]): readonly AttributeValue[] {
  return rows.flatMap(row => {
    const cell = columns[attribute]?.[row]
    return cell === null || cell === undefined ? [] : [cell]
  })
}

function isWords(cell: unknown): cell is readonly string[] {
  return Array.isArray(cell)
}

function medianOf(figures: readonly number[]): number | undefined {
  if (figures.length < 2) return undefined
  const ordered = figures.toSorted((a, b) => a - b)
  const middle = ordered.length >> 1
  return ordered.length % 2 === 1 ? ordered[middle] : ordered[middle - 1]! / 2 + ordered[middle]! / 2
}
