/**
 * Does a path model foretell answers that it has not seen?
 *
 * @module
 */
export { predictPath } from './predict-path.js'
export type {
  LossComparison,
  LossComparisons,
  PathPrediction,
  PredictedConstruct,
  PredictedItem,
  PredictionErrors,
  PredictionOptions,
  ScoreErrors,
} from './types.js'
