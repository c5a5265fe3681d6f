/**
 * How the summit of a slice moves with the coordinate that is held, and how the likelihood bends along that path.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { Summit } from './surface.js'

/** The box, whose edges hold coordinates as well. */
interface Box {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/**
 * d point / d point[index] along the path of summits: −H_oo⁻¹ H_oi for the other coordinates o, 1 for the one held.
 * Where the likelihood is not curved as at a summit, the others stay.
 */
export function pathDirection({ point, hessian }: Summit, index: number, { lower, upper }: Box): Float64Array {
  const n = point.length
  const isFree = (i: number): boolean => i !== index && point[i]! > lower[i]! && point[i]! < upper[i]!
  const factor = new Float64Array(n * n)
  const direction = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    direction[i] = isFree(i) ? hessian[i * n + index]! : 0
    for (let j = 0; j < n; j++) {
      factor[i * n + j] = isFree(i) && isFree(j) ? -hessian[i * n + j]! : i === j ? 1 : 0
    }
  }
  if (choleskyFactor(factor, n, factor)) choleskySolve(factor, n, direction, direction)
  else direction.fill(0)
  if (!direction.every(Number.isFinite)) direction.fill(0)
  direction[index] = 1
  return direction
}

/** −d²l/dx² along the path of summits; what is left for the coordinate once the others follow it. */
export function pathCurvature({ hessian }: Summit, index: number, direction: Float64Array): number {
  const n = direction.length
  let bend = 0
  for (let j = 0; j < n; j++) bend -= hessian[index * n + j]! * direction[j]!
  return bend
}
