/**
 * One product: who enters, and what is foretold of each client by a model of the others.
 *
 * @module
 */

import { foldsOf } from '../folds.js'
import { UNKNOWN } from '../holdings.js'
import type { PropensityInput } from './read-input.js'
import { logOdds, train } from './train.js'

/** The clients of one product and what came true of them. */
export interface ProductRows {
  readonly rows: Int32Array
  /** 1 for who has it. */
  readonly outcomes: Uint8Array
  readonly events: number
}

/** Who enters: of taking up, who had the product not before. */
export function rowsOfProduct({ holdings, before }: PropensityInput, product: number): ProductRows {
  const held = holdings.held[product]!
  const name = holdings.products[product]!
  const had = before?.held[before.products.indexOf(name)]
  const rows = Int32Array.from(held.keys()).filter(
    row => held[row] !== UNKNOWN && (had === undefined || had[row] === 0),
  )
  const outcomes = Uint8Array.from(rows, row => held[row]!)
  return { rows, outcomes, events: outcomes.reduce((sum, outcome) => sum + outcome, 0) }
}

/** Log-odds of each client by a model that has not seen it. */
export function outOfFold(input: PropensityInput, { rows, outcomes }: ProductRows): Float64Array {
  const { columns, folds, seed, ridge, groups } = input
  const parts = foldsOf(
    Array.from(rows, row => groups[row]!),
    outcomes,
    folds,
    seed,
  )
  const found = new Float64Array(rows.length)
  for (let part = 0; part < folds; part++) {
    const isTold = parts.map(each => (each === part ? 1 : 0))
    const told = rows.filter((_, i) => isTold[i] === 1)
    if (told.length === 0) continue
    const trained = train(
      columns,
      rows.filter((_, i) => isTold[i] === 0),
      outcomes.filter((_, i) => isTold[i] === 0),
      ridge,
    )
    const values = logOdds(trained.model, columns, told)
    let next = 0
    for (let i = 0; i < found.length; i++) if (isTold[i] === 1) found[i] = values[next++]!
  }
  return found
}

/** Whether enough clients have a product, and have it not, for a model and its validation. */
export function isEnough(
  { rows, outcomes, events }: ProductRows,
  { groups, fewestEvents }: Pick<PropensityInput, 'groups' | 'fewestEvents'>,
): boolean {
  if (Math.min(events, rows.length - events) < fewestEvents) return false
  const groupsOf = (outcome: number): number =>
    new Set(Array.from(rows, row => groups[row]!).filter((_, i) => outcomes[i] === outcome)).size
  // Without any one group there must still be both.
  return groupsOf(1) > 1 && groupsOf(0) > 1
}
