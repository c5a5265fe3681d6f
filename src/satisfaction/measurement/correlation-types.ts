/**
 * How items go together, as figures.
 *
 * @module
 */

/** Which answer sheets count where some answers are missing. */
export type MissingAnswers = 'listwise' | 'pairwise'

/** One row and one column per item, in their order. */
export type ItemMatrix = readonly (readonly number[])[]

/** Items of a survey and how they go together. Matrices have the order of `items`. */
export interface ItemCorrelations {
  readonly items: readonly string[]
  readonly missing: MissingAnswers
  /** Answer sheets given. */
  readonly rows: number
  /** Sheets on which every item was answered, with a weight above 0. */
  readonly complete: number
  readonly means: readonly number[]
  /** Standard deviations, with n − 1. */
  readonly deviations: readonly number[]
  /** Sheets behind the correlation of each two items; on the diagonal, behind the item's own figures. */
  readonly counts: ItemMatrix
  /** With n − 1; pairwise, a variance is that of all answers to the item. */
  readonly covariance: ItemMatrix
  /** Within [−1, 1]; pairwise, both deviations are those of the sheets that have both items. */
  readonly correlation: ItemMatrix
}
