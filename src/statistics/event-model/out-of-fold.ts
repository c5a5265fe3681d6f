/**
 * What is foretold of each client by a model of the others.
 *
 * @module
 */

import type { AttributeColumn } from '../attribute-columns/read-columns.js'
import { foldsOf } from '../folds.js'
import { featureValues } from './feature-values.js'
import { logOdds, train } from './train.js'

/** Some clients and what came true of them. */
export interface EventRows {
  readonly rows: Int32Array
  /** 1 where the event came true. */
  readonly outcomes: Uint8Array
  readonly events: number
}

/** The part of each row in which it is foretold. */
export function partsOf({ groups, folds, seed }: Dealt, { rows, outcomes }: EventRows): Uint8Array {
  const own = Array.from(rows, row => groups[row]!)
  return foldsOf(own, outcomes, folds, seed)
}

/** How parts are dealt out. */
export interface Dealt {
  /** By row of the columns: who belongs together. */
  readonly groups: readonly (string | number)[]
  readonly folds: number
  readonly seed: number
}

/** How many of either side are asked for. */
export interface Enough {
  readonly folds: number
  readonly fewestEvents: number
}

/** What models are fitted to, and how. */
export interface Fitted {
  readonly columns: readonly AttributeColumn[]
  readonly folds: number
  readonly ridge: number
}

/** Whether the event came true of enough clients, and not of enough, for a model and, whatever part is left out, for its validation. */
export function isEnough(
  { folds, fewestEvents }: Enough,
  { rows, outcomes, events }: EventRows,
  parts: Uint8Array,
): boolean {
  const others = rows.length - events
  if (Math.min(events, others) < fewestEvents) return false
  const inParts = new Uint32Array(2 * folds)
  for (const [i, part] of parts.entries()) inParts[2 * part + outcomes[i]!]!++
  return inParts.every((count, at) => count < (at % 2 === 1 ? events : others))
}

/** Log-odds of each client by a model that has not seen it. */
export function outOfFold(
  { columns, folds, ridge }: Fitted,
  { rows, outcomes }: EventRows,
  parts: Uint8Array,
): Float64Array {
  const found = new Float64Array(rows.length)
  for (let part = 0; part < folds; part++) {
    const told = rows.filter((_, i) => parts[i] === part)
    if (told.length === 0) continue
    const { model } = train(
      columns,
      rows.filter((_, i) => parts[i] !== part),
      outcomes.filter((_, i) => parts[i] !== part),
      ridge,
    )
    const values = logOdds(model, featureValues(model.features, columns, told), told.length)
    let next = 0
    for (let i = 0; i < found.length; i++) if (parts[i] === part) found[i] = values[next++]!
  }
  return found
}
