/**
 * The rows that enter a path model: complete ones, or with gaps filled, each with what it counts.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { expectColumns, WEIGHT } from '../../statistics/columns.js'
import type { PathSettings } from './options.js'
import { readItemColumns } from './read-item-columns.js'

/** Rows that enter. */
export interface EnteringRows {
  /** One column per item, without gaps. */
  readonly columns: readonly Float64Array[]
  /** One per row, > 0; absent where all count alike. */
  readonly weights?: Float64Array
  /** Their places among the rows given. */
  readonly places: Int32Array
  readonly leftOut: number
  /** Of each item, among all rows given. */
  readonly missingAnswers: Readonly<Record<string, number>>
}

/** The answers to these items; other questions are not looked at. */
export function readRows(answers: unknown, items: readonly string[], settings: PathSettings): EnteringRows {
  const { columns, rows } = readItemColumns(answers, items)
  const weights = readWeights(settings.weights, rows)
  const missingAnswers = Object.fromEntries(items.map((item, place) => [item, gapsIn(columns[place]!)]))
  const entering: number[] = []
  for (let row = 0; row < rows; row++) {
    if (weights !== undefined && weights[row] === 0) continue
    if (settings.missing === 'mean' || columns.every(column => !Number.isNaN(column[row]!))) entering.push(row)
  }
  const places = Int32Array.from(entering)
  const kept = weights && Float64Array.from(places, row => weights[row]!)
  return {
    columns: columns.map((column, item) =>
      complete(
        Float64Array.from(places, row => column[row]!),
        kept,
        items[item]!,
      ),
    ),
    ...(kept === undefined ? {} : { weights: kept }),
    places,
    leftOut: rows - places.length,
    missingAnswers,
  }
}

function readWeights(weights: ArrayLike<number> | undefined, rows: number): Float64Array | undefined {
  if (weights === undefined) return undefined
  expectColumns(['options.weights', weights, WEIGHT])
  if (weights.length !== rows)
    reject('LENGTH_MISMATCH', 'options.weights', `${rows} weights, one per row`, weights.length)
  const largest = Float64Array.from(weights).reduce((most, weight) => Math.max(most, weight), 0)
  if (largest === 0) reject('NO_DATA', 'options.weights', 'a weight above 0', 'none')
  // In parts of the largest, so that sums and squares stay within the range of a double.
  return Float64Array.from(weights, weight => weight / largest)
}

function gapsIn(column: Float64Array): number {
  return column.reduce((gaps, answer) => (Number.isNaN(answer) ? gaps + 1 : gaps), 0)
}

/** Gaps filled with the mean of what was answered. */
function complete(column: Float64Array, weights: Float64Array | undefined, item: string): Float64Array {
  if (!column.some(Number.isNaN)) return column
  let [mean, total] = [0, 0]
  for (const [row, answer] of column.entries()) {
    if (Number.isNaN(answer)) continue
    const weight = weights === undefined ? 1 : weights[row]!
    total += weight
    mean += (answer - mean) * (weight / total)
  }
  if (total === 0) reject('NO_DATA', `answers.${item}`, 'at least one answer', 'none')
  return column.map(answer => (Number.isNaN(answer) ? mean : answer))
}
