/**
 * Cox's proportional hazards: which clients leave sooner than others, and by how much, whatever the course of time is?
 *
 *   h(t | x) = h₀(t) · exp(Σ βⱼ xⱼ)
 *
 * A column multiplies the hazard by the same factor at every tenure; the baseline h₀ may have any shape, one for each stratum. Rows
 * may enter late and change with time. It says nothing beyond the longest duration of the data: a law of failure times does. Where a
 * client can end in several ways, each hazard can be fitted alone, the other endings censored, but its survival is then no probability.
 *
 * Sources: Cox (1972), Regression models and life-tables, Journal of the Royal Statistical Society B 34(2); Efron (1977), The
 * efficiency of Cox's likelihood function for censored data, Journal of the American Statistical Association 72(359); Therneau and
 * Grambsch (2000), Modeling Survival Data: Extending the Cox Model, Springer.
 *
 * @module
 */
export type { ChangingClient, DatedChange } from './changing-spells.js'
export { codec } from './codec.js'
export { expectedLifetime } from './expected-lifetime.js'
export { fit } from './fit.js'
export type { CoxRowsOptions } from './fitted-rows.js'
export type { CoxUnit } from './from-params.js'
export { fromParams } from './from-params.js'
export type { CoxHazardOptions } from './hazard-curve.js'
export { hazardCurve } from './hazard-curve.js'
export type { HazardRatio, HazardRatioOptions } from './hazard-ratios.js'
export { hazardRatios } from './hazard-ratios.js'
export { influence } from './influence.js'
export type { CoxQuantileOptions, CoxQuantiles } from './lifetime-quantile.js'
export { lifetimeQuantile } from './lifetime-quantile.js'
export { linearPredictor } from './linear-predictor.js'
export { devianceResiduals, martingaleResiduals } from './martingale-residuals.js'
export type { ColumnDrift, ProportionalHazardsOptions, ProportionalHazardsTest } from './proportional-hazards-test.js'
export { proportionalHazardsTest } from './proportional-hazards-test.js'
export type { SchoenfeldResiduals } from './schoenfeld-residuals.js'
export { schoenfeldResiduals } from './schoenfeld-residuals.js'
export type { SplitOptions, SplitRows } from './split-at-times.js'
export { splitAtTimes } from './split-at-times.js'
export type { CoxChange, CoxPathOptions, CoxRow } from './step-path.js'
export type { CoxCurveOptions } from './survival-curve.js'
export { survivalCurve } from './survival-curve.js'
export type { CoxIntervalOptions, CoxIntervalScale } from './survival-intervals.js'
export { survivalIntervals } from './survival-intervals.js'
export type { CoxSurvivalOptions } from './survival-probability.js'
export { survivalProbability } from './survival-probability.js'
export type { TimeTransform } from './time-transform.js'
export type { ChangingRows, TimeVaryingOptions } from './time-varying-rows.js'
export { timeVaryingRows } from './time-varying-rows.js'
export type {
  ByColumn,
  CoxBaseline,
  CoxModel,
  CoxOptions,
  CoxParams,
  CoxReport,
  CoxTest,
  FirthReport,
  RobustErrors,
  Ties,
} from './types.js'
export type { CoxAhead, CoxAsked } from './windows.js'
