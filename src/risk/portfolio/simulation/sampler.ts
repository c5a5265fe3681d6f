import type { RandomStream } from '../../../model/index.js'

/** What a path records: who lost how much. */
export type RecordLoss = (obligor: number, loss: number) => void

/** Draws paths of a portfolio. */
export interface PathSampler {
  /** How many obligors there are. */
  readonly size: number
  /** One path, from one stream: every loss other than 0 is recorded, always in the same order. */
  readonly draw: (uniform: RandomStream, record: RecordLoss) => void
}

/**
 * Obligors in an order that does not depend on the one they were given in: by one column after the other. Two that are
 * alike in all of them are interchangeable.
 */
export function canonicalOrder(size: number, columns: readonly ArrayLike<number>[]): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => i).sort((i, j) => {
    for (const column of columns) if (column[i] !== column[j]) return column[i]! - column[j]!
    return 0
  })
}
