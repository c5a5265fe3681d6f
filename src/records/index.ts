export type { PatternColumns, SummaryColumns, SummaryOptions } from './base-from-summary.js'
export { customerBaseFromPatterns, customerBaseFromSummary } from './base-from-summary.js'
export type { BaseOptions, OnIssue, RefundPolicy, SpendRule } from './base-options.js'
export type { CustomerBaseBuilder } from './customer-base.js'
export { customerBase, customerBaseBuilder } from './customer-base.js'
export type { OrderInput } from './order-columns.js'
export { patternsOf } from './patterns.js'
export type { TimeGrid } from './time-grid.js'
export { gridOfDays, gridOfTimes } from './time-grid.js'
export type {
  ClientHistory,
  ClientId,
  CustomerBase,
  Holdout,
  IdColumn,
  Order,
  OrderColumns,
  Patterns,
} from './types.js'
