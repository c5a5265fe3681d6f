import { expectKnownKeys, expectObject } from '../../../../errors/index.js'
import type { Interval } from '../../../../model/index.js'
import { expectLevel } from '../../../level.js'
import type { CoefficientRow, CoefficientTableOptions } from '../../../regression/coefficient-table.js'
import { coefficientRow } from '../../../regression/coefficient-table.js'
import { expectModel } from './model.js'
import type { FineGrayModel } from './types.js'

/** One column: what one unit more of it does to how many end so. */
export interface FineGrayCoefficientRow extends CoefficientRow {
  /**
   * e to the estimate. Above 1, more of such clients have ended so by any time; by how many more, predictions say, not the ratio. It
   * is no ratio of hazards of clients who are still there: those who ended otherwise count in it as if they could still end so.
   */
  readonly subdistributionHazardRatio: number
  /** Absent as `interval` is. */
  readonly subdistributionHazardRatioInterval?: Interval
}

/**
 * The coefficients with their errors (sandwich), tests and intervals, and as ratios.
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no Fine-Gray model, `OUT_OF_RANGE` for a level outside of (0, 1).
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', 'default', null, 'prepaid', 'default', null, 'prepaid', 'default', null]
 * const book = { unit: 'month', duration: [9, 4, 7, 12, 3, 5, 12, 8, 10, 12], ending }
 * const model = fineGray.fit(book, { leverage: [3, 2, 4, 1, 2, 3, 2, 1, 1, 3] }, { ending: 'default' })
 * const [leverage] = fineGray.coefficientTable(model)
 * leverage.subdistributionHazardRatio.toFixed(3) // => '0'
 * leverage.pValue.toFixed(3) // => '0'
 */
export function coefficientTable(
  model: FineGrayModel,
  options: CoefficientTableOptions = {},
): readonly FineGrayCoefficientRow[] {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const { params, fit } = expectModel(model)
  const errors = fit.source === 'given' ? undefined : fit.standardErrors
  return Object.entries(params.coefficients).map(([name, estimate]) => {
    const subdistributionHazardRatio = ratioOf(estimate)
    if (errors === undefined) return { name, estimate, subdistributionHazardRatio }
    const row = coefficientRow(name, estimate, errors[name]!, level)
    const { interval } = row
    if (interval === undefined) return { ...row, subdistributionHazardRatio }
    const [lower, upper] = [ratioOf(interval.lower), ratioOf(interval.upper)]
    return { ...row, subdistributionHazardRatio, subdistributionHazardRatioInterval: { ...interval, lower, upper } }
  })
}

/** What is more than any double is as good as the largest. */
function ratioOf(coefficient: number): number {
  return Math.min(Math.exp(coefficient), Number.MAX_VALUE)
}
