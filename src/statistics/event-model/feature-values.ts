/**
 * The columns of a regression over some rows: each value less its mean, in units of its spread.
 *
 * @module
 */
import type { AttributeColumn, NumberColumn, WordColumn } from '../attribute-columns/read-columns.js'
import { isMissingAt } from './features.js'
import type { EventFeature } from './types.js'

/** One column per feature, in their order; a number that is missing counts as the mean. */
export function featureValues(
  features: readonly EventFeature[],
  columns: readonly AttributeColumn[],
  rows: Int32Array,
): readonly Float64Array[] {
  const filled = features.map(() => new Float64Array(rows.length))
  for (const column of columns) {
    const own = features.flatMap((feature, j): readonly Filled[] =>
      feature.attribute === column.attribute ? [{ feature, values: filled[j]! }] : [],
    )
    for (const { feature, values } of own) {
      if (feature.of === 'missing') fillMissing(feature, values, column, rows)
      else if (column.kind === 'number') fillNumbers(feature, values, column, rows)
    }
    const words = own.filter(({ feature }) => feature.of === 'word')
    if (column.kind !== 'number' && words.length > 0) fillWords(words, column, rows)
  }
  return filled
}

interface Filled {
  readonly feature: EventFeature
  readonly values: Float64Array
}

function fillMissing(
  { centre, spread }: EventFeature,
  values: Float64Array,
  column: AttributeColumn,
  rows: Int32Array,
): void {
  for (let i = 0; i < rows.length; i++) values[i] = ((isMissingAt(column, rows[i]!) ? 1 : 0) - centre) / spread
}

function fillNumbers(
  { centre, spread, ends }: EventFeature,
  values: Float64Array,
  column: NumberColumn,
  rows: Int32Array,
): void {
  const [least, most] = ends ?? [-Infinity, Infinity]
  for (let i = 0; i < rows.length; i++) {
    const value = column.values[rows[i]!]!
    values[i] = Number.isNaN(value) ? 0 : (Math.min(most, Math.max(least, value)) - centre) / spread
  }
}

/** All words of a column in one pass over its rows. */
function fillWords(words: readonly Filled[], { words: known, starts, codes }: WordColumn, rows: Int32Array): void {
  const byCode = known.map(word => words.filter(({ feature }) => feature.word === word))
  for (const { feature, values } of words) values.fill((0 - feature.centre) / feature.spread)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      for (const { feature, values } of byCode[codes[at]!]!) values[i] = (1 - feature.centre) / feature.spread
    }
  }
}
