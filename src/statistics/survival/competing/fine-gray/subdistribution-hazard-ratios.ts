import { expectKnownKeys, expectObject } from '../../../../errors/index.js'
import { expectLevel } from '../../../level.js'
import type { HazardRatio } from '../../cox/hazard-ratios.js'
import { certaintyOf, ratioOf } from '../../cox/hazard-ratios.js'
import { expectModel } from './model.js'
import type { FineGrayModel } from './types.js'

/** How sure the intervals shall be. */
export interface SubdistributionHazardRatioOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What one column does to how many end so. */
export interface SubdistributionHazardRatio extends Omit<HazardRatio, 'hazardRatio'> {
  /**
   * e^β. Above 1, more of such clients have ended so by any time; by how many more, predictions say, not the ratio. It is no ratio of
   * hazards of clients who are still there: those who ended otherwise count in it as if they could still end so.
   */
  readonly subdistributionHazardRatio: number
}

/**
 * The columns of a model with what each does to how many end so, how sure that is, and whether it may be chance, by the sandwich errors
 * of the fit (Wald).
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no Fine-Gray model, `OUT_OF_RANGE` for a level outside of (0, 1).
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', 'default', null, 'prepaid', 'default', null, 'prepaid', 'default', null]
 * const book = { unit: 'month', duration: [9, 4, 7, 12, 3, 5, 12, 8, 10, 12], ending }
 * const model = fineGray.fit(book, { leverage: [3, 2, 4, 1, 2, 3, 2, 1, 1, 3] }, { ending: 'default' })
 * const [leverage] = fineGray.subdistributionHazardRatios(model)
 * leverage.subdistributionHazardRatio.toFixed(3) // => '2.793'
 * leverage.pValue.toFixed(3) // => '0.045'
 */
export function subdistributionHazardRatios(
  model: FineGrayModel,
  options: SubdistributionHazardRatioOptions = {},
): readonly SubdistributionHazardRatio[] {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const { params, fit } = expectModel(model)
  const errors = fit.source === 'given' ? undefined : fit.standardErrors
  return Object.entries(params.coefficients).map(([name, estimate]) => ({
    name,
    estimate,
    subdistributionHazardRatio: ratioOf(estimate),
    ...(errors === undefined ? {} : certaintyOf(estimate, errors[name]!, level)),
  }))
}
