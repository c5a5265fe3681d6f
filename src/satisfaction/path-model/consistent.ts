/**
 * Correlations of factors instead of their scores: what measurement error has taken off is put back (PLSc).
 *
 *   ρ_A = (w′w)² · w′(S − diag S)w / (w′(ww′ − diag ww′)w),   corrected r = r / √(ρ_A ρ_A′),   loadings = w √ρ_A / w′w
 *
 * @see Dijkstra and Henseler (2015), Consistent partial least squares path modeling, MIS Quarterly 39(2), equations 2, 3 and 5.
 * @module
 */
import { rhoASums } from '../measurement/rho-a-sums.js'
import type { Block, StagePlan } from './plan.js'
import type { FoundWeights } from './search-weights.js'

/** Reliabilities and corrected correlations; `loadings` of factors are corrected in place. */
export function consistent(
  { weights, correlations }: FoundWeights,
  covariance: Float64Array,
  loadings: Float64Array,
  { blocks, names }: StagePlan,
): { readonly reliabilities: Float64Array; readonly constructCorrelations: Float64Array } {
  const [size, count] = [blocks.length, names.length]
  const reliabilities = new Float64Array(size).fill(1)
  const constructCorrelations = Float64Array.from(correlations)
  for (const [j, block] of blocks.entries()) {
    if (!block.isFactor || block.end - block.start === 1) continue
    const { rho, length } = scoreReliability(weights, covariance, block, count)
    reliabilities[j] = rho
    // Without a positive reliability there is nothing to correct by: the factor stays as its score.
    if (!(rho > 0)) continue
    for (let h = block.start; h < block.end; h++) {
      loadings[h] = (weights[h]! * Math.sqrt(rho)) / length / Math.sqrt(covariance[h * count + h]!)
    }
    for (let i = 0; i < size; i++) {
      if (i === j) continue
      constructCorrelations[i * size + j]! /= Math.sqrt(rho)
      constructCorrelations[j * size + i]! /= Math.sqrt(rho)
    }
  }
  return { reliabilities, constructCorrelations }
}

/** Reliability of the score of one block, and the sum of its squared weights. */
export function scoreReliability(
  weights: Float64Array,
  covariance: Float64Array,
  { start, end }: Pick<Block, 'start' | 'end'>,
  count: number,
): { readonly rho: number; readonly length: number } {
  const covarianceOf = (i: number, j: number): number => covariance[(start + i) * count + start + j]!
  const { largest, squares, together, spread } = rhoASums(weights.subarray(start, end), covarianceOf)
  const length = squares * largest ** 2
  // One item that carries all the weight is a single item: that it has no error is an assumption.
  return { rho: spread > 0 ? (squares * squares * together * largest ** 2) / spread : 1, length }
}
