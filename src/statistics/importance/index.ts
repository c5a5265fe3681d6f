/**
 * How much each of several predictors matters for an outcome.
 *
 * @module
 */
export { relativeWeights, shapleyShares } from './importance.js'
export { importanceIntervals, importanceIntervalsSteps } from './intervals.js'
export type {
  Importance,
  ImportanceDifference,
  ImportanceIntervalOptions,
  ImportanceIntervals,
  ImportanceMethod,
  ImportanceOptions,
  PredictorImportance,
  PredictorInterval,
} from './types.js'
