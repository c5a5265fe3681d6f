/**
 * Which columns of a regression attributes make: numbers in standard deviations with their ends cut, words as 0 or 1, what is
 * missing as a column of its own.
 *
 * @module
 */

import type { AttributeColumn, NumberColumn, WordColumn } from '../attribute-columns/read-columns.js'
import { quantiles } from '../quantile.js'
import type { EventFeature } from './types.js'

/** Quantiles beyond which a number counts as the quantile, so that no single client bends a coefficient. */
const ENDS = [0.01, 0.99] as const
/** A word that fewer clients have is left with the most common one. */
const FEWEST = 5
/** Of a spread no more than this share of the largest value, rounding is the rest. */
const ROUNDING = 1e-12

/** What varies among the rows; nothing of what is the same for all of them. */
export function planFeatures(columns: readonly AttributeColumn[], rows: Int32Array): readonly EventFeature[] {
  return columns.flatMap(column => [
    ...(column.kind === 'number' ? numberFeature(column, rows) : wordFeatures(column, rows)),
    ...missingFeature(column, rows),
  ])
}

function numberFeature({ attribute, values }: NumberColumn, rows: Int32Array): readonly EventFeature[] {
  const cut = knownOf(values, rows)
  if (cut.length < FEWEST) return []
  const [least, most] = quantiles(cut, ENDS)
  for (let i = 0; i < cut.length; i++) cut[i] = Math.min(most!, Math.max(least!, cut[i]!))
  const centre = cut.reduce((sum, value) => sum + value / cut.length, 0)
  const spread = Math.sqrt(cut.reduce((sum, value) => sum + (value - centre) ** 2 / cut.length, 0))
  if (!(spread > ROUNDING * Math.max(Math.abs(least!), Math.abs(most!)))) return []
  return [{ attribute, of: 'number', centre, spread, ends: [least!, most!] }]
}

function knownOf(values: Float64Array, rows: Int32Array): Float64Array {
  const known = new Float64Array(rows.length)
  let count = 0
  for (const row of rows) if (!Number.isNaN(values[row]!)) known[count++] = values[row]!
  return known.subarray(0, count)
}

/** One column a word but for the most common one, which the others are measured from. */
function wordFeatures(column: WordColumn, rows: Int32Array): readonly EventFeature[] {
  const counts = new Uint32Array(column.words.length)
  for (const row of rows) {
    for (let at = column.starts[row]!; at < column.starts[row + 1]!; at++) counts[column.codes[at]!]!++
  }
  // Of one word in each cell the most common is where the others start from; of several each may be there or not.
  const base = column.kind === 'words' ? -1 : counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))
  return column.words.flatMap((word, place): readonly EventFeature[] => {
    const count = counts[place]!
    if (place === base || count < FEWEST || count === rows.length) return []
    return [{ attribute: column.attribute, of: 'word', word, centre: count / rows.length, spread: 1 }]
  })
}

function missingFeature(column: AttributeColumn, rows: Int32Array): readonly EventFeature[] {
  let missing = 0
  for (const row of rows) if (isMissingAt(column, row)) missing++
  if (missing < FEWEST || missing === rows.length) return []
  return [{ attribute: column.attribute, of: 'missing', centre: missing / rows.length, spread: 1 }]
}

/** Whether nothing is known of a row. */
export function isMissingAt(column: AttributeColumn, row: number): boolean {
  return column.kind === 'number' ? Number.isNaN(column.values[row]!) : column.known[row] === 0
}
