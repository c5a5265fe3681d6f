/**
 * Every row with the component that is likeliest for it.
 *
 * @module
 */
import type { Climb } from './climb.js'
import type { WeightedRows } from './mixture.js'

/** Which rows are likeliest of which component. */
export interface Partition {
  /** A column per component: 1 for its distinct rows, 0 for others. */
  readonly columns: readonly Float64Array[]
  /** Rows of each component. */
  readonly sizes: readonly number[]
  /** Σ ln (largest probability): 0 where every row is certain. */
  readonly logCertainty: number
}

/** The partition by largest probability. */
export function partitionOf({ responsibilities }: Climb, { count, weights }: WeightedRows): Partition {
  const columns = responsibilities.map(() => new Float64Array(count))
  const sizes = responsibilities.map(() => 0)
  let logCertainty = 0
  for (let i = 0; i < count; i++) {
    let likeliest = 0
    for (const [k, column] of responsibilities.entries()) {
      if (column[i]! > responsibilities[likeliest]![i]!) likeliest = k
    }
    columns[likeliest]![i] = 1
    sizes[likeliest]! += weights[i]!
    logCertainty += weights[i]! * Math.log(responsibilities[likeliest]![i]!)
  }
  return { columns, sizes, logCertainty }
}
