/**
 * Accelerated failure time: how long will a client stay, and by what factor do its columns stretch that time?
 *
 *   ln T = intercept + Σ βⱼ xⱼ + σ W,      S(t) = P(W > (ln t − intercept − Σ βⱼ xⱼ) / σ)
 *
 * W follows the smallest extreme value (T is Weibull; exponential with σ = 1), a normal law (T is log-normal) or a logistic one (T
 * is log-logistic). A law, unlike a Cox model, says something of times beyond the data, and of a client that is its own case; it is
 * worth as much as the law is right, so compare several. e^β is the time ratio: 1.3 means that all such clients stay 1.3 times as long.
 *
 * Sources: Kalbfleisch & Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed., sections 2.2 and 3.6; Wei (1992),
 * The accelerated failure time model, Statistics in Medicine 11.
 *
 * @module
 */
export type { TenureOption } from '../asked.js'
export { codec } from './codec.js'
export type { ComparedLaw, CompareLawsOptions } from './compare.js'
export { compareDistributions } from './compare.js'
export type { FailureCurveOptions } from './curves.js'
export { hazardCurve, survivalCurve } from './curves.js'
export { expectedLifetime } from './expected-lifetime.js'
export { fit } from './fit.js'
export type { FailureTimeUnit } from './from-params.js'
export { fromParams } from './from-params.js'
export type { FailureIntervalOptions } from './intervals.js'
export { survivalIntervals } from './intervals.js'
export { linearPredictor } from './predictor.js'
export type { FailureQuantileOptions, LifetimeQuantiles } from './quantile.js'
export { lifetimeQuantile } from './quantile.js'
export type { FailureSurvivalOptions } from './survival-probability.js'
export { survivalProbability } from './survival-probability.js'
export type { TimeRatio, TimeRatioOptions } from './time-ratios.js'
export { timeRatios } from './time-ratios.js'
export type {
  ColumnsTest,
  FailureTimeDistribution,
  FailureTimeErrors,
  FailureTimeModel,
  FailureTimeOptions,
  FailureTimeParams,
  FailureTimeReport,
} from './types.js'
