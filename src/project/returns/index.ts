export type { BreakEvenPrice, BreakEvenPriceOptions } from './break-even-price.js'
export { breakEvenPrice } from './break-even-price.js'
export type { LevelisedColumns, LevelisedCostOfProject, LevelisedRates } from './levelised-cost-of-flows.js'
export { levelisedCostOfFlows } from './levelised-cost-of-flows.js'
export type { Party } from './party-flows.js'
export type { ProjectLevelisedCost, ProjectLevelisedCostOptions } from './project-levelised-cost.js'
export { projectLevelisedCost } from './project-levelised-cost.js'
export { projectReturns } from './project-returns.js'
export { returnsOfFlows } from './returns-of-flows.js'
export type {
  DatedAndPeriodic,
  FlowColumns,
  FlowReturnOptions,
  FlowReturns,
  PaybackInYears,
  ProjectReturnOptions,
  ProjectReturns,
} from './types.js'
export type { UnitsOptions, UnitsSold } from './units-sold.js'
export { unitsSold } from './units-sold.js'
