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
  if (compensatedSum(covariance.flat()) > compensatedSum(covariance.map((row, i) => row[i]!))) {
    return reject(
      'NO_DATA',
      path,
      'figures that hold at once',
      'items that go together more than they vary',
      CONTRADICT,
    )
  }
  return reject(
    'NO_VARIATION',
    path,
    'items whose sum varies',
    'items that cancel each other',
    'Name the items to reverse',
  )
}

/**
 * Of at least two items: 1 less the items' own part of the whole, stretched; undefined where their sum does not vary, and above 1,
 * which no answers give: figures of different sheets may.
 */
export function alphaOf(covariance: ItemMatrix): number | undefined {
  const size = covariance.length
  const own = compensatedSum(covariance.map((row, i) => row[i]!))
  const whole = compensatedSum(covariance.map(row => compensatedSum(row)))
  if (!(whole > own * ROUNDING)) return undefined
  const alpha = (size / (size - 1)) * (1 - own / whole)
  return alpha > 1 + CONTRADICTION ? undefined : Math.min(1, alpha)
}

const CONTRADICT =
  "Pairwise figures are of different sheets: use missing: 'listwise', or leave out items that few answered"

/** Of a variance this small nothing is left but rounding. */
const ROUNDING = 1e-14

/** Beyond 1 by this much, figures cannot all hold at once; by less, it is rounding. */
const CONTRADICTION = 1e-9
