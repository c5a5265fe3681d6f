export type { ActualAgainstPlan, ActualOptions, AheadRatios, PlannedAndNow } from './actual-against-plan.js'
export { actualAgainstPlan } from './actual-against-plan.js'
export { constructionBaseline } from './baseline.js'
export { earnedValue } from './earned-value.js'
export type { CompletionOptions } from './forecast-completion.js'
export { forecastCompletion } from './forecast-completion.js'
export type { ActualRow } from './read-actuals.js'
export type { ReforecastOptions } from './reforecast-project.js'
export { reforecastProject } from './reforecast-project.js'
export type {
  CompletionForecast,
  CompletionStatus,
  ConstructionBaseline,
  ConstructionNote,
  CostForecast,
  CostOutlook,
  EarnedValue,
  EarnedValueRow,
  PlannedShare,
  ProgressReport,
  ProjectReforecast,
} from './types.js'
export type { LineVariance, RowVariance } from './variance.js'
