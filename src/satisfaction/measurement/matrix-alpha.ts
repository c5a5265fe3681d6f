/**
 * Alpha from correlations alone: as if every item were standardised first.
 *
 *   α = (k / (k − 1)) (1 − k / Σᵢⱼ rᵢⱼ) = k r̄ / (1 + (k − 1) r̄)
 *
 * @see Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3), eq. 2, on standardised items.
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ItemMatrix } from './correlation-types.js'
import { readCorrelations } from './read-matrix.js'

/**
 * The standardised alpha. It is not the raw one, which weighs items by how far answers to them spread.
 *
 * @param correlation of at least two items.
 * @returns at most 1; below 0 where items go against each other.
 * @throws ClienteleError `NO_DATA` for one item; `OUT_OF_RANGE` naming the cell that is no correlation; `NO_VARIATION` where
 * the items add up to nothing, so that there is no scale.
 * @example
 * import { standardisedAlpha } from 'clientele/satisfaction'
 * standardisedAlpha([[1, 0.5, 0.4], [0.5, 1, 0.6], [0.4, 0.6, 1]]) // => 0.75
 */
export function standardisedAlpha(correlation: ItemMatrix): number {
  const rows = readCorrelations(correlation, 'correlation')
  if (rows.length < 2) reject('NO_DATA', 'correlation', 'at least two items', rows.length)
  return expectAlpha(rows, 'correlation')
}

/** Alpha of covariances or correlations, or the error that there is none. */
export function expectAlpha(covariance: ItemMatrix, path: string): number {
  const alpha = alphaOf(covariance)
  if (alpha !== undefined) return alpha
  return reject(
    'NO_VARIATION',
    path,
    'items whose sum varies',
    'items that cancel each other',
    'Name the items to reverse',
  )
}

/** Of at least two items: 1 less the items' own part of the whole, stretched; undefined where their sum does not vary. */
export function alphaOf(covariance: ItemMatrix): number | undefined {
  const size = covariance.length
  const own = compensatedSum(covariance.map((row, i) => row[i]!))
  const whole = compensatedSum(covariance.map(row => compensatedSum(row)))
  return whole > own * ROUNDING ? (size / (size - 1)) * (1 - own / whole) : undefined
}

/** Of a variance this small nothing is left but rounding. */
const ROUNDING = 1e-14
