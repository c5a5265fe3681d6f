/**
 * Each item by itself and beside the others.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { ItemCorrelations, ItemMatrix } from './correlation-types.js'
import { alphaOf } from './matrix-alpha.js'

/** One item of a scale. */
export interface ItemStatistics {
  readonly item: string
  /** Sheets on which it was answered, of all that were given. */
  readonly answered: number
  readonly missing: number
  /** Over the sheets that count: complete ones, or pairwise all that answered it. A reversed item is reversed here too. */
  readonly mean: number
  readonly deviation: number
  /** Third moment over the deviation cubed, both about the mean and over n: 0 where answers lie evenly to both sides. */
  readonly skewness: number
  /** Correlation with the sum of the other items; below 0 for an item that should be reversed. Absent where they cancel, or pairwise covariances contradict. */
  readonly restCorrelation?: number
  /** Raw alpha of the others; absent where fewer than two are left, they cancel, or pairwise covariances contradict. */
  readonly alphaWithout?: number
  readonly standardisedAlphaWithout?: number
}

/** @param columns answers over all sheets, NaN where not answered; @param counted the same over those that count. */
export function itemStatistics(
  figures: ItemCorrelations,
  columns: readonly Float64Array[],
  counted: readonly Float64Array[],
): readonly ItemStatistics[] {
  const { items, means, deviations, covariance, correlation, rows } = figures
  return items.map((item, i) => {
    const answered = rows - columns[i]!.filter(Number.isNaN).length
    const rest = restCorrelation(covariance, i)
    const without = items.length > 2 ? alphaOf(withoutItem(covariance, i)) : undefined
    const standardised = items.length > 2 ? alphaOf(withoutItem(correlation, i)) : undefined
    return {
      item,
      answered,
      missing: rows - answered,
      mean: means[i]!,
      deviation: deviations[i]!,
      skewness: skewnessOf(counted[i]!.filter(cell => !Number.isNaN(cell))),
      ...(rest !== undefined && { restCorrelation: rest }),
      ...(without !== undefined && { alphaWithout: without }),
      ...(standardised !== undefined && { standardisedAlphaWithout: standardised }),
    }
  })
}

function restCorrelation(covariance: ItemMatrix, i: number): number | undefined {
  const others = withoutItem(covariance, i)
  const whole = compensatedSum(others.flat())
  const own = compensatedSum(others.map((row, j) => row[j]!))
  if (!(whole > own * ROUNDING)) return undefined
  const shared = compensatedSum(covariance[i]!.filter((_, j) => j !== i))
  const r = shared / Math.sqrt(covariance[i]![i]!) / Math.sqrt(whole)
  return Math.abs(r) > 1 + CONTRADICTION ? undefined : r
}

/** Of a variance this small nothing is left but rounding. */
const ROUNDING = 1e-14

/** Beyond 1 by this much, pairwise covariances cannot all hold at once; by less, it is rounding. */
const CONTRADICTION = 1e-9

function withoutItem(matrix: ItemMatrix, item: number): ItemMatrix {
  return matrix.filter((_, i) => i !== item).map(row => row.filter((_, j) => j !== item))
}

function skewnessOf(values: Float64Array): number {
  const mean = values[0]! + compensatedSum(values.map(value => value - values[0]!)) / values.length
  const unit = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0)
  const distances = values.map(value => (value - mean) / unit)
  const second = compensatedSum(distances.map(distance => distance ** 2)) / values.length
  return compensatedSum(distances.map(distance => distance ** 3)) / values.length / second ** 1.5
}
