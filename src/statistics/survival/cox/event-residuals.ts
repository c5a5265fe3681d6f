/**
 * How far each row that ended lay from those at risk with it, in standardised columns.
 *
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'
import type { Meet } from './risk-sums.js'

/** x − x̄ of rows that ended, in the order of risk sets: row i of column j is at i · width + j; 0 for those that did not. */
export interface EventResiduals {
  readonly values: Float64Array
  /** Fills the rows of an event when it is met. */
  readonly meet: Meet
}

/** To be filled in a pass over risk sets. */
export function eventResiduals({ sets, design, shares }: CoxProblem): EventResiduals {
  const { width, stride, tiles } = design
  const { starts, ending } = sets
  const values = new Float64Array(sets.rows * width)
  const mean = new Float64Array(width)
  const meet: Meet = (e, atRisk, ends) => {
    const { gone, counts } = shares[e]!
    const total = counts.reduce((sum, count) => sum + count, 0)
    mean.fill(0)
    for (let k = 0; k < gone.length; k++) {
      const share = counts[k]! / total / (atRisk.total - gone[k]! * ends.total)
      for (let j = 0; j < width; j++) mean[j]! += share * (atRisk.columns[j]! - gone[k]! * ends.columns[j]!)
    }
    for (let i = starts[e]!; i < starts[e]! + ending[e]!; i++) {
      const at = Math.floor(i / TILE) * stride * TILE + (i % TILE)
      for (let j = 0; j < width; j++) values[i * width + j] = tiles[at + j * TILE]! - mean[j]!
    }
  }
  return { values, meet }
}
