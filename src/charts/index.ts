/**
 * Pictures as data: each function returns a Vega-Lite specification with its rows inside, for any renderer of Vega-Lite. It
 * holds no function and loads nothing, so that it can be made in a service and drawn in a browser.
 *
 * @module
 */
export type { AccuracyProfileOptions } from './accuracy-profile-chart.js'
export { accuracyProfileChart } from './accuracy-profile-chart.js'
export type { AliveHistoryOptions } from './alive-history-chart.js'
export { aliveHistoryChart } from './alive-history-chart.js'
export type { BinsChartOptions } from './bins-chart.js'
export { binsChart } from './bins-chart.js'
export type { CalibrationChartOptions } from './calibration-chart.js'
export { calibrationChart } from './calibration-chart.js'
export type { ChartOptions } from './chart.js'
export { clusterChoiceChart } from './cluster-choice-chart.js'
export type { ClusterProfilesChartOptions } from './cluster-profiles-chart.js'
export { clusterProfilesChart } from './cluster-profiles-chart.js'
export { gainsChart, lorenzChart } from './concentration-charts.js'
export type { ConditionedPdChartOptions } from './conditioned-pd-chart.js'
export { conditionedPdChart } from './conditioned-pd-chart.js'
export type { ContributionChartOptions } from './contribution-chart.js'
export { contributionChart } from './contribution-chart.js'
export type { CoverDistributionOptions, CoverLevel, CoverPaths } from './cover-distribution-chart.js'
export { coverDistributionChart } from './cover-distribution-chart.js'
export type { CreditLossByStageOptions } from './credit-loss-charts.js'
export { creditLossByStageChart, expectedCreditLossChart } from './credit-loss-charts.js'
export { cutOffChart } from './cutoff-chart.js'
export type { DebtAndCoverOptions } from './debt-and-cover-chart.js'
export { debtAndCoverChart } from './debt-and-cover-chart.js'
export { debtServiceChart } from './debt-service-chart.js'
export type { DendrogramChartOptions } from './dendrogram-chart.js'
export { dendrogramChart } from './dendrogram-chart.js'
export type { ChartDraws } from './draws.js'
export { financingPlansChart } from './financing-plans-chart.js'
export type { FittedSurvivalOptions } from './fitted-survival-chart.js'
export { fittedSurvivalChart } from './fitted-survival-chart.js'
export type { DrawnFlows } from './flow-value.js'
export { frequencyChart } from './frequency-chart.js'
export type { FunnelChartOptions } from './funnel-chart.js'
export { funnelChart } from './funnel-chart.js'
export { gradesChart } from './grades-chart.js'
export type { HazardRatioChartOptions } from './hazard-ratio-chart.js'
export { hazardRatioChart } from './hazard-ratio-chart.js'
export type { HeterogeneityChartOptions } from './heterogeneity-chart.js'
export { heterogeneityChart } from './heterogeneity-chart.js'
export type { Heterogeneity } from './heterogeneity-laws.js'
export type { HoldoutChartOptions } from './holdout-chart.js'
export { holdoutChart } from './holdout-chart.js'
export type { IncidenceChartOptions } from './incidence-chart.js'
export { incidenceChart } from './incidence-chart.js'
export type { LimitsChartOptions } from './limits-chart.js'
export { limitsChart } from './limits-chart.js'
export { loanBalancesChart } from './loan-balances-chart.js'
export { loanClassesChart } from './loan-classes-chart.js'
export { loanScheduleChart } from './loan-schedule-chart.js'
export type { LossDistributionOptions } from './loss-distribution-chart.js'
export { lossDistributionChart } from './loss-distribution-chart.js'
export type { LoyaltyMatrixChartOptions } from './loyalty-matrix-chart.js'
export { loyaltyMatrixChart } from './loyalty-matrix-chart.js'
export { migrationMatrixChart } from './migration-matrix-chart.js'
export type { PdTermStructureChartOptions } from './pd-term-structure-chart.js'
export { pdTermStructureChart } from './pd-term-structure-chart.js'
export type { PortraitChartOptions } from './portrait-chart.js'
export { portraitChart } from './portrait-chart.js'
export type { PosteriorChartOptions } from './posterior-charts.js'
export { posteriorChart, traceChart } from './posterior-charts.js'
export { priceDriversChart } from './price-drivers-chart.js'
export type { ChartProfile, ProfileChartOptions } from './profile-chart.js'
export { profileChart } from './profile-chart.js'
export { projectWaterfallChart } from './project-waterfall-chart.js'
export { qiniChart } from './qini-chart.js'
export type { RateOfReturnChartOptions } from './rate-of-return-chart.js'
export { rateOfReturnChart } from './rate-of-return-chart.js'
export type { PurchasesMapOptions, RecencyFrequencyOptions, ValueMapOptions } from './recency-frequency-charts.js'
export { aliveMap, purchasesMap, valueMap } from './recency-frequency-charts.js'
export type { RecencyFrequencyGridOptions } from './recency-frequency-grid.js'
export { relationshipProfitChart } from './relationship-profit-chart.js'
export type { RetentionChartOptions, RetentionPair, RetentionPairs } from './retention-charts.js'
export { retentionChart, survivalChart } from './retention-charts.js'
export { retentionHeatMap } from './retention-heat-map.js'
export { rocChart } from './roc-chart.js'
export type { RollForwardChartOptions } from './roll-forward-chart.js'
export { rollForwardChart } from './roll-forward-chart.js'
export type { ScoreDistributionOptions } from './score-distribution-chart.js'
export { scoreDistributionChart } from './score-distribution-chart.js'
export { segmentFlowsChart } from './segment-flows-chart.js'
export type { SegmentValue, SegmentValueChartOptions } from './segment-value-chart.js'
export { segmentValueChart } from './segment-value-chart.js'
export { sourcesAndUsesChart } from './sources-and-uses-chart.js'
export type {
  ChartAxis,
  ChartCell,
  ChartConfig,
  ChartData,
  ChartEncoding,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartRow,
  ChartScale,
  ChartSpec,
  ChartTitle,
  DatumChannel,
  FieldChannel,
  PositionChannel,
  ValueChannel,
} from './spec.js'
export type { SpendChartOptions } from './spend-chart.js'
export { spendChart } from './spend-chart.js'
export type { StressCurveChartOptions } from './stress-charts.js'
export { stressChart, stressCurveChart } from './stress-charts.js'
export type { DrawnTornado, DrawnTornadoRow, TornadoChartOptions } from './tornado-chart.js'
export { tornadoChart } from './tornado-chart.js'
export type { TornadoUnit } from './tornado-words.js'
export type { TrackingChartOptions } from './tracking-chart.js'
export { trackingChart } from './tracking-chart.js'
export type { ValueConcentrationChartOptions } from './value-concentration-chart.js'
export { valueConcentrationChart } from './value-concentration-chart.js'
