/**
 * Binning: into which bins does a variable fall so that they tell most of who pays and who defaults?
 *
 * Of goods gᵢ and bads bᵢ in bin i, and G and B of all:
 *
 *   weight of evidence  wᵢ = ln((gᵢ/G) / (bᵢ/B))          or the other way round: the sign is in the option
 *   information value   J  = Σ (gᵢ/G − bᵢ/B) ln((gᵢ/G) / (bᵢ/B))
 *
 * The bins are the exact maximum of J over all that are made of neighbouring fine bins and keep the limits: a trend of
 * the bad rate, at most so many bins, at least so many rows. Missing values and codes have bins of their own. A bin that
 * lacks a class has 0.5 added to both its counts, which the report counts; what each limit costs in J stands in it too.
 *
 * Sources: Kullback and Leibler (1951), eq. 2.6, for J; Good (1950) for weights of evidence; Siddiqi (2006), Credit Risk
 * Scorecards, chapter 6, for their use.
 *
 * @module
 */
export { binOf } from './bin-of.js'
export type { BinTableData } from './bin-table.js'
export { binTable } from './bin-table.js'
export type { BinColumns, BinnedVariables, BinVariablesOptions } from './bin-variables.js'
export { binVariables, binVariablesSteps } from './bin-variables.js'
export type { BinsFromCutsOptions, BinsFromGroupsOptions } from './bins-from-cuts.js'
export { binsFromCuts, binsFromGroups } from './bins-from-cuts.js'
export type { GivenCategoryParams, GivenNumericParams } from './bins-from-params.js'
export { binsFromParams } from './bins-from-params.js'
export { categoryBinsCodec, numericBinsCodec, reviveBins } from './codec.js'
export type {
  BinnedVariable,
  BinningReport,
  BinRow,
  BinTable,
  CategoryBins,
  CategoryColumn,
  CategoryParams,
  ConstraintCosts,
  CountedReport,
  FoundTrend,
  Limits,
  NumericBins,
  NumericColumn,
  NumericParams,
  OptimumReport,
  Shape,
  SharedParams,
  SpecialBin,
  Trend,
  WeightOfEvidence,
} from './document.js'
export type { Evidence } from './evidence.js'
export { informationValue } from './evidence.js'
export { optimalBins } from './optimal-bins.js'
export { optimalGroups } from './optimal-groups.js'
export type {
  BesideOptions,
  EvidenceOptions,
  OptimalBinsOptions,
  OptimalGroupsOptions,
  PreBinning,
} from './options.js'
export type { WeightOptions } from './weights-of-evidence.js'
export { weightsOfEvidence } from './weights-of-evidence.js'
