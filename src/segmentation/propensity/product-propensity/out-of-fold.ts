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
  const { columns, folds, ridge } = input
  const parts = partsOf(input, rows, outcomes)
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

/** Whether enough clients have a product, and have it not, for a model and, whatever part is left out, for its validation. */
export function isEnough(
  input: Dealt & Pick<PropensityInput, 'fewestEvents'>,
  { rows, outcomes, events }: ProductRows,
): boolean {
  const { folds, fewestEvents } = input
  const others = rows.length - events
  if (Math.min(events, others) < fewestEvents) return false
  const parts = partsOf(input, rows, outcomes)
  const inParts = new Uint32Array(2 * folds)
  for (const [i, part] of parts.entries()) inParts[2 * part + outcomes[i]!]!++
  return inParts.every((count, at) => count < (at % 2 === 1 ? events : others))
}

type Dealt = Pick<PropensityInput, 'groups' | 'folds' | 'seed'>

function partsOf({ groups, folds, seed }: Dealt, rows: Int32Array, outcomes: Uint8Array): Uint8Array {
  const own = Array.from(rows, row => groups[row]!)
  return foldsOf(own, outcomes, folds, seed)
}
