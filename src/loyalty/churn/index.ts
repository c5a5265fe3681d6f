import * as churnProbability from './churn-probability.js'

export type { NamedAttribute, NamedAttributes } from '../../statistics/attribute-columns/types.js'
export type { EventProbabilities } from '../../statistics/event-model/event-probabilities.js'
export type { EventReason } from '../../statistics/event-model/reasons.js'
export type { EventFeature, EventModel, EventValidation } from '../../statistics/event-model/types.js'
export type {
  ChurnContributions,
  ChurnProbabilityOptions,
  ChurnReasonOptions,
  ValidateChurnOptions,
} from './churn-probability.js'
export type { ChurnWindow, ChurnWindowOptions, ClientDates, DateColumn } from './churn-window.js'
export { churnWindow } from './churn-window.js'
export type {
  ChurnDates,
  ChurnOptions,
  ChurnParams,
  ChurnProbability,
  ChurnReport,
  ChurnValidation,
  ChurnWarning,
} from './types.js'
export { churnProbability }
