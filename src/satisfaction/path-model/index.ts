/**
 * Path models: what do clients think, and what of it makes them content and loyal?
 *
 * @module
 */
export { checkStructure } from './check-structure.js'
export * as pathModel from './path-model.js'
export type { InnerScheme } from './plan.js'
export type { PathScoreOptions, PathScores } from './scores.js'
export type {
  CompositeConstruct,
  Construct,
  FactorConstruct,
  HigherOrderConstruct,
  InteractionConstruct,
  Path,
  PathStructure,
  WeightMode,
} from './structure-types.js'
export type {
  EstimatedConstruct,
  EstimatedPath,
  ExplainedConstruct,
  PathIndicator,
  PathModel,
  PathModelOptions,
  PathParams,
  PathReport,
  PathStage,
  PathWarning,
} from './types.js'
