import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { fit as fitLaw } from './fit.js'
import { DISTRIBUTIONS } from './params.js'
import type { FailureTimeDistribution, FailureTimeModel } from './types.js'

/** One law among those that were tried. */
export interface ComparedLaw {
  readonly distribution: FailureTimeDistribution
  readonly model: FailureTimeModel
  readonly aic: number
  /** How much more than the best; below 2 the data hardly tell them apart (Burnham and Anderson 2002). */
  readonly aicBehind: number
  /** The chance that this law predicts best of those tried: e^(−behind/2), as shares of 1. */
  readonly weight: number
}

/** Steps of each search. */
export interface CompareLawsOptions {
  /** Steps after which a search stops as not converged; >= 1, 100 by default. */
  readonly maxIterations?: number
}

/**
 * All four laws fitted to the same rows, the best by AIC first. Within the data they are often alike; beyond it they are not: where
 * the horizon is longer than anybody was watched, compare what they say there too.
 *
 * @throws ClienteleError as `fit`.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [4, 9, 13, 20, 24, 24], event: [1, 1, 1, 1, 0, 0] }
 * const [best] = acceleratedFailureTime.compareDistributions(durations, {})
 * best.distribution // => 'exponential'
 */
export function compareDistributions(
  durations: Durations,
  columns: RegressionColumns,
  options: CompareLawsOptions = {},
): readonly ComparedLaw[] {
  expectKnownKeys(expectObject(options, 'options'), ['maxIterations'], 'options')
  const fitted = DISTRIBUTIONS.map(distribution => fitLaw(durations, columns, { ...options, distribution }))
  const compared = fitted.map(model => ({ model, aic: aicOf(model) })).sort((a, b) => a.aic - b.aic)
  const best = compared[0]!.aic
  const total = compared.reduce((sum, { aic }) => sum + Math.exp((best - aic) / 2), 0)
  return compared.map(({ model, aic }) => ({
    distribution: model.params.distribution,
    model,
    aic,
    aicBehind: aic - best,
    weight: Math.exp((best - aic) / 2) / total,
  }))
}

function aicOf({ fit: report }: FailureTimeModel): number {
  return report.source === 'likelihood' ? report.aic : Number.NaN
}
