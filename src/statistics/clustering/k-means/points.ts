/**
 * Distinct rows and how often each comes: what clusters are searched among.
 *
 * @module
 */

/** Distinct rows in canonical order. */
export interface Points {
  readonly count: number
  readonly dimensions: number
  /** Row by row. */
  readonly values: Float64Array
  /** How many rows are equal to each; > 0. */
  readonly weights: Float64Array
}

/** Of point i from centre j, squared; both row by row. */
export function squaredDistance(
  values: Float64Array,
  i: number,
  centres: Float64Array,
  j: number,
  dimensions: number,
): number {
  let sum = 0
  const [from, to] = [i * dimensions, j * dimensions]
  for (let d = 0; d < dimensions; d++) {
    const apart = values[from + d]! - centres[to + d]!
    sum += apart * apart
  }
  return sum
}
