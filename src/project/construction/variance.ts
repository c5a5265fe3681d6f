/**
 * Actual figures against planned ones.
 *
 * @module
 */

/** A line in a row. */
export interface LineVariance {
  /** `revenue`, `operating-cost`, `cfads`, or the name of a line. */
  readonly line: string
  readonly planned: number
  readonly actual: number
  /** Actual less planned: > 0 is good of revenue and CFADS, bad of costs. */
  readonly variance: number
  /** Of what was planned; absent where that is 0. */
  readonly share?: number
}

/** One row of actual figures. */
export interface RowVariance {
  readonly row: number
  readonly date: string
  readonly lines: readonly LineVariance[]
  readonly cfads: LineVariance
}

/** A figure against its plan. */
export function varianceOf(line: string, planned: number, actual: number): LineVariance {
  const variance = actual - planned
  return { line, planned, actual, variance, ...(planned !== 0 && { share: variance / Math.abs(planned) }) }
}
