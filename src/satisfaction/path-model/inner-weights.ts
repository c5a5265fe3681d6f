import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { InnerScheme, StagePlan } from './plan.js'

/** Rests of a variance of 1 below which what has been explained leaves nothing to tell apart. */
export const NOTHING_LEFT = 1e-10

/** Room for regressions of one construct on at most `size` others. */
export interface RegressionRoom {
  readonly matrix: Float64Array
  readonly right: Float64Array
}

export function regressionRoom(size: number): RegressionRoom {
  return { matrix: new Float64Array(size * size), right: new Float64Array(size) }
}

/**
 * Coefficients of one construct on its antecedents, from correlations alone; they are left in `room.right`.
 *
 * @returns false where the antecedents are collinear or their correlations are no such matrix.
 */
export function regress(
  correlations: Float64Array,
  size: number,
  antecedents: readonly number[],
  outcome: number,
  room: RegressionRoom,
): boolean {
  const count = antecedents.length
  const { matrix, right } = room
  for (let i = 0; i < count; i++) {
    const from = antecedents[i]! * size
    for (let j = 0; j <= i; j++) matrix[i * count + j] = correlations[from + antecedents[j]!]!
    right[i] = correlations[from + outcome]!
  }
  if (!choleskyFactor(matrix, count, matrix)) return false
  for (let i = 0; i < count; i++) if (matrix[i * count + i]! ** 2 < NOTHING_LEFT) return false
  choleskySolve(matrix, count, right, right)
  return true
}

/**
 * How much each construct counts in the picture that its neighbours make of another: `weights[i · size + j]` is that of i for j.
 *
 * By sign of the correlation (centroid), the correlation itself (factorial), or, by the path scheme, the regression coefficient
 * of an antecedent and the correlation of a consequent (Lohmöller 1989).
 *
 * @returns the first construct whose antecedents are collinear, -1 where there is none.
 */
export function innerWeights(
  correlations: Float64Array,
  { blocks, antecedents, consequents }: StagePlan,
  scheme: InnerScheme,
  room: RegressionRoom,
  weights: Float64Array,
): number {
  const size = blocks.length
  for (let j = 0; j < size; j++) {
    for (const i of consequents[j]!) weights[i * size + j] = neighbourWeight(correlations[i * size + j]!, scheme)
    const before = antecedents[j]!
    if (scheme !== 'path' || before.length === 0) {
      for (const i of before) weights[i * size + j] = neighbourWeight(correlations[i * size + j]!, scheme)
      continue
    }
    if (!regress(correlations, size, before, j, room)) return j
    for (let place = 0; place < before.length; place++) weights[before[place]! * size + j] = rounded(room.right[place]!)
  }
  return -1
}

function neighbourWeight(correlation: number, scheme: InnerScheme): number {
  return scheme === 'centroid' ? Math.sign(rounded(correlation)) : rounded(correlation)
}

/** Less than this is no relation but what sums of digits leave; it must not decide the weights of anything. */
const ROUNDING = 1e-13

function rounded(value: number): number {
  return Math.abs(value) < ROUNDING ? 0 : value
}
