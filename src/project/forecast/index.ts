export type { BlendInput } from './blend-with-plan.js'
export { blendWithPlan } from './blend-with-plan.js'
export type { CashFlowForecastOptions } from './forecast-cash-flow.js'
export { forecastCashFlow } from './forecast-cash-flow.js'
export type { PlanPrior } from './plan-record.js'
export type { RevenueLineOptions } from './revenue-line.js'
export { revenueLineOf } from './revenue-line.js'
export type {
  BlendedCashFlow,
  BlendedPeriod,
  CashFlowForecast,
  CashFlowPeriod,
  ForecastPeriod,
  PastPlan,
  PlanRecord,
} from './types.js'
