/**
 * One product: who enters its model, and what came true of them.
 *
 * @module
 */
import type { EventRows } from '../../../statistics/event-model/out-of-fold.js'
import { UNKNOWN } from '../holdings.js'
import type { PropensityInput } from './read-input.js'

/** Who enters: of taking up, who had the product not before. */
export function rowsOfProduct({ holdings, before }: PropensityInput, product: number): EventRows {
  const held = holdings.held[product]!
  const name = holdings.products[product]!
  const had = before?.held[before.products.indexOf(name)]
  const rows = Int32Array.from(held.keys()).filter(
    row => held[row] !== UNKNOWN && (had === undefined || had[row] === 0),
  )
  const outcomes = Uint8Array.from(rows, row => held[row]!)
  return { rows, outcomes, events: outcomes.reduce((sum, outcome) => sum + outcome, 0) }
}
