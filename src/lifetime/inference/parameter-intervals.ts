/**
 * How sure are the parameters?
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { Interval, ModelDocument } from '../../model/index.js'
import { paramsAt, pointScales } from '../../model/index.js'
import type { ProfileLikelihood, ProfileLikelihoodOptions } from '../../statistics/index.js'
import { logWaldIntervals, profileIntervals, profileLikelihood } from '../../statistics/index.js'
import type { InferenceData, InferencePair } from './inference-pair.js'
import { likelihoodOf } from './inference-pair.js'
import { peakCovariance } from './peak.js'

/** Which intervals of parameters are asked for. */
export interface ParameterIntervalOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * `'profile'` (default): all values that the data do not speak against, honest where a likelihood is skewed or flat.
   * `'log-wald'`: from standard errors, at once, and right for large samples.
   */
  readonly method?: 'profile' | 'log-wald'
}

/** An interval, and what is to be said of it. */
export interface ParameterInterval extends Interval {
  /** The end at which the data set no bound: it stands at the edge of the parameter's range. */
  readonly unbounded?: 'lower' | 'upper' | 'both'
  /** The same in words. */
  readonly note?: string
}

/**
 * Intervals of every parameter that was estimated from data, by name; the effects of covariates are among them.
 *
 * @param pair a model as the pair of its module and its document, fitted to `data`.
 * @throws ClienteleError for an option that is unknown or out of range; `NOT_AT_PEAK` for log-Wald intervals of a model that
 * was not fitted to these data, or has no proper peak.
 * @see Venzon and Moolgavkar (1988), A method for computing profile-likelihood-based confidence intervals, Applied
 * Statistics 37(1).
 * @example
 * import { parameterIntervals, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const { alpha } = parameterIntervals([shiftedBetaGeometric, model], tenures)
 * alpha.lower.toFixed(3) // => '0.506'
 * alpha.upper.toFixed(3) // => '0.943'
 */
export function parameterIntervals<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  options: ParameterIntervalOptions = {},
): Readonly<Record<string, ParameterInterval>> {
  expectKnownKeys(options, ['level', 'method'], 'options')
  const { method = 'profile', ...level } = options
  const likelihood = likelihoodOf({ pair, data })
  const { parameters, point } = likelihood
  const params = paramsAt(parameters, point)
  if (expectOneOf(method, ['profile', 'log-wald'], 'options.method') === 'profile') {
    return profileIntervals(likelihood, { params }, level)
  }
  const scales = pointScales(parameters, params)
  const covariance = peakCovariance(likelihood).map((row, i) => row.map((cell, j) => cell * scales[i]! * scales[j]!))
  return logWaldIntervals(parameters, { params, covariance }, level)
}

/**
 * The profile of a model's likelihood along one parameter, as a curve to look at: the largest log-likelihood at each of
 * its values.
 *
 * @param pair a model as the pair of its module and its document, fitted to `data`.
 * @throws ClienteleError for an option that is unknown or out of range.
 * @example
 * import { profileCurve, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const { maximum, cut } = profileCurve([shiftedBetaGeometric, model], tenures, { parameter: 'alpha', points: 5 })
 * maximum.value.toFixed(4) // => '0.6681'
 * const drop = maximum.logLikelihood - cut
 * drop.toFixed(4) // => '1.9207'
 */
export function profileCurve<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  options: ProfileLikelihoodOptions<string>,
): ProfileLikelihood<string> {
  const likelihood = likelihoodOf({ pair, data })
  return profileLikelihood(likelihood, { params: paramsAt(likelihood.parameters, likelihood.point) }, options)
}
