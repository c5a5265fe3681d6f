/**
 * What rows add up to while they are compared with one, attribute by attribute.
 *
 * @module
 */

/** Sums over attributes, one cell per row. */
export interface Sums {
  /** Σ weight × difference. */
  readonly differences: Float64Array
  /** Σ weight over attributes that are compared. */
  readonly compared: Float64Array
  /** Σ weight over attributes that both rows know: also what both have not. */
  readonly known: Float64Array
}

/** Adds one attribute for every row from one on. */
export type Adder = (sums: Sums, from: number) => void

export function emptySums(size: number): Sums {
  return {
    differences: new Float64Array(size),
    compared: new Float64Array(size),
    known: new Float64Array(size),
  }
}

/** What is missing in the one row is compared with no other. */
export const NOTHING: Adder = () => undefined
