/**
 * Path models: what do clients think, and what of it makes them content and loyal?
 *
 *   score = Σ weight × item,      correlations of scores = w′Sw,      S: correlations of items
 *   weights: covariances of items with what the neighbours picture of their construct (mode A), coefficients on all (mode B)
 *   paths: regressions on the correlations of scores, of factors corrected for measurement error (PLSc)
 *
 * Sources: Wold (1982), Soft modeling: the basic design and some extensions; Lohmöller (1989), Latent Variable Path Modeling with
 * Partial Least Squares; Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005), PLS path modeling, Computational Statistics & Data
 * Analysis 48(1); Dijkstra and Henseler (2015), Consistent partial least squares path modeling, MIS Quarterly 39(2).
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
