/**
 * May a path model be believed? Effects, reliability, distinctness, collinearity, what is explained, and how well it foretells.
 *
 * @module
 */
export type { CrossLoadings, MisplacedItem } from './cross-loadings.js'
export { crossLoadings } from './cross-loadings.js'
export type { ConstructPair, DiscriminantValidity } from './discriminant-validity.js'
export { discriminantValidity } from './discriminant-validity.js'
export type { EffectRoute, EffectRoutesOptions } from './effect-routes.js'
export { effectRoutes } from './effect-routes.js'
export type { EffectSize } from './effect-sizes.js'
export { effectSizes, refittedEffectSizes } from './effect-sizes.js'
export type { ExplainedVariance, PathFit } from './explained-variance.js'
export { explainedVariance } from './explained-variance.js'
export type { AntecedentInflation, ItemInflation, PathCollinearity } from './path-collinearity.js'
export { pathCollinearity } from './path-collinearity.js'
export type { ColumnFigures, PathDescriptives } from './path-descriptives.js'
export { pathDescriptives } from './path-descriptives.js'
export type { PathEffect } from './path-effects.js'
export { pathEffects } from './path-effects.js'
export type { ConstructReliability } from './path-reliability.js'
export { pathReliability } from './path-reliability.js'
export type {
  LossComparison,
  LossComparisons,
  PathPrediction,
  PredictedConstruct,
  PredictedItem,
  PredictionErrors,
  PredictionOptions,
  ScoreErrors,
} from './prediction/index.js'
export { predictPath } from './prediction/index.js'
export type { Unidimensionality } from './unidimensionality.js'
export { unidimensionality } from './unidimensionality.js'
