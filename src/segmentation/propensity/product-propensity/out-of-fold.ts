/**
 * One product: who enters, and what is foretold of each client by a model of the others.
 *
 * @module
 */
import { foldsOf } from '../folds.js'
import { UNKNOWN } from '../holdings.js'
import { featureValues } from './feature-values.js'
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

/** The part of each row in which it is foretold. */
export function partsOf({ groups, folds, seed }: Dealt, { rows, outcomes }: ProductRows): Uint8Array {
  const own = Array.from(rows, row => groups[row]!)
  return foldsOf(own, outcomes, folds, seed)
}

type Dealt = Pick<PropensityInput, 'groups' | 'folds' | 'seed'>

/** Whether enough clients have a product, and have it not, for a model and, whatever part is left out, for its validation. */
export function isEnough(
  { folds, fewestEvents }: Pick<PropensityInput, 'folds' | 'fewestEvents'>,
  { rows, outcomes, events }: ProductRows,
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
  { columns, folds, ridge }: PropensityInput,
  { rows, outcomes }: ProductRows,
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
