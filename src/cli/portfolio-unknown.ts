/**
 * What is not known of clients, by how much of their scores it decides.
 *
 * @module
 */
import type { ClientAppraisal } from '../appraisal/index.js'
import { textOrder } from '../model/text-order.js'
import { addTo } from './tally.js'

/** An input that is not known of some clients. */
export interface UnknownInput {
  readonly name: string
  /** Of whom. */
  readonly clients: number
  /** Part of the average score of the book that it decides where it is not known. */
  readonly weight: number
}

/** Counts client by client. */
export interface UnknownTally {
  add(client: Pick<ClientAppraisal, 'grade'>): void
  /** Those that decide most first, of `all` clients. */
  finish(all: number): readonly UnknownInput[]
}

export function unknownTally(): UnknownTally {
  const clients = new Map<string, number>()
  const weights = new Map<string, number>()
  return {
    add({ grade }) {
      const unknown = new Set<string>()
      for (const { weight, parts } of grade.points) {
        for (const { name, weight: part, isKnown } of parts) {
          if (isKnown || weight * part === 0) continue
          unknown.add(name)
          addTo(weights, name, weight * part)
        }
      }
      for (const name of unknown) addTo(clients, name, 1)
    },
    finish: all =>
      Array.from(clients, ([name, count]) => ({ name, clients: count, weight: weights.get(name)! / all })).sort(
        (a, b) => b.weight - a.weight || textOrder(a.name, b.name),
      ),
  }
}
