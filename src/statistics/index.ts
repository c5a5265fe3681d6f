import * as gower from './gower/index.js'

export { adjustedPValues } from './adjusted-p-values.js'
export * from './agreement/index.js'
export { areaUnderCurve, giniOfScores } from './auc.js'
export { averagePrecision } from './average-precision.js'
export type { BrierOptions, BrierScore } from './brier.js'
export { brierScore } from './brier.js'
export type { CalibrationOptions, CalibrationRow } from './calibration-curve.js'
export { calibrationCurve } from './calibration-curve.js'
export type { ClusteredShare, ClusteredShareOptions } from './clustered-share.js'
export { clusteredShare } from './clustered-share.js'
export * from './clustering/index.js'
export type { Kappa, KappaOptions } from './cohen-kappa.js'
export { cohenKappa } from './cohen-kappa.js'
export * from './composite/index.js'
export * from './concentration/index.js'
export type { ConcentrationCurve } from './concentration-curve.js'
export { concentrationCurve, lorenzCurve } from './concentration-curve.js'
export * from './control-charts/index.js'
export type { Correlation, CorrelationIntervalOptions } from './correlation.js'
export { pearsonCorrelation, spearmanCorrelation } from './correlation.js'
export type { Decile, DecileOptions } from './deciles.js'
export { deciles } from './deciles.js'
export * from './discrimination/index.js'
export * from './distributions/index.js'
export * from './fitting.js'
export * from './forecast/index.js'
export { giniCoefficient, giniOfValue } from './gini.js'
export type {
  AttributeColumns,
  AttributeRow,
  AttributeValue,
  BinaryAttribute,
  GowerAttribute,
  GowerDescription,
  GowerDistance,
  GowerDistances,
  GowerMatrix,
  GowerParams,
  GowerPart,
  GowerReport,
  GowerScale,
  GowerTable,
  GowerWarning,
  NominalAttribute,
  NumberAttribute,
  OrdinalAttribute,
  SetAttribute,
} from './gower/index.js'
export * from './importance/index.js'
export * from './inference/index.js'
export type { Location, LocationOptions } from './location-intervals.js'
export { meanInterval, medianInterval } from './location-intervals.js'
export { logLoss } from './log-loss.js'
export * from './markov/index.js'
export type { NearestCorrelation } from './nearest-correlation.js'
export { nearestCorrelation } from './nearest-correlation.js'
export type { ProportionMethod, ProportionOptions } from './proportion-interval.js'
export { proportionInterval } from './proportion-interval.js'
export { quantiles } from './quantile.js'
export type { RankSumTest } from './rank-sum-test.js'
export { rankSumTest } from './rank-sum-test.js'
export type { RateMethod, RateOptions } from './rate-interval.js'
export { rateInterval } from './rate-interval.js'
export * from './regression/index.js'
export * from './reliability/index.js'
export * from './sampling/index.js'
export type { ShrunkenOptions, ShrunkenProportions } from './shrunken-proportions.js'
export { shrunkenProportions } from './shrunken-proportions.js'
export * from './stability/index.js'
export type { StandardisedDifference, StandardisedDifferenceOptions } from './standardised-difference.js'
export { standardisedMeanDifference } from './standardised-difference.js'
export * from './survival/index.js'
export type { TheilSen } from './theil-sen.js'
export { theilSen } from './theil-sen.js'
export * from './trend/index.js'
export type { Proportion, TwoProportions, TwoProportionsOptions } from './two-proportions.js'
export { compareProportions } from './two-proportions.js'
export type { WeightedCountOptions } from './weighted-count-interval.js'
export { weightedCountInterval } from './weighted-count-interval.js'
export { weightedQuantiles } from './weighted-quantile.js'
export { gower }
