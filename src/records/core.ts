/**
 * What every domain reads of records, without the portfolio and what is made of it: half the time to load.
 *
 * @module
 */
export type { PatternColumns, SummaryColumns, SummaryOptions } from './base-from-summary.js'
export { customerBaseFromPatterns, customerBaseFromSummary } from './base-from-summary.js'
export { baseFromJson, baseToJson } from './base-json.js'
export type { PeriodBaseOptions } from './base-of-periods.js'
export { customerBaseOfPeriods } from './base-of-periods.js'
export type { BaseOptions, Kept, OnIssue, RefundPolicy, SpendRule, ZeroPolicy } from './base-options.js'
export type { CheckOptions } from './check-orders.js'
export { checkOrders } from './check-orders.js'
export * from './conditions/index.js'
export type {
  CalendarColumns,
  CalendarInput,
  CovariateCalendar,
  DatedPeriods,
  EvenPeriods,
} from './covariate-calendar.js'
export type { CovariateCell, CovariateColumns, CovariateRow, CovariateTable } from './covariate-table.js'
export type { CustomerBaseBuilder } from './customer-base.js'
export { customerBase, customerBaseBuilder } from './customer-base.js'
export { extendBase } from './extend-base.js'
export type { ExtendOptions } from './extension-plan.js'
export type { EntityType, FinancialStatement, StatementAmounts } from './financial-statement.js'
export { checkFinancialStatement, financialStatement } from './financial-statement.js'
export type { LogSpendColumns } from './kept-columns.js'
export type { LogMoments } from './kept-orders.js'
export { logMoments } from './log-moments.js'
export type { OrderInput } from './order-input.js'
export type { Period } from './periods.js'
export { periodEnds } from './periods.js'
export * from './project/index.js'
export type { PurchaseDays } from './purchase-days.js'
export type { PurchaseIntervalOptions, PurchaseIntervals } from './purchase-intervals.js'
export { purchaseIntervals } from './purchase-intervals.js'
export type { PurchaseCountOptions, PurchasesByPeriod } from './purchases-by-period.js'
export { purchasesByPeriod } from './purchases-by-period.js'
export * from './rating-histories/index.js'
export type { DatedEndings, DatedRelationships, DurationOptions } from './relationship-durations.js'
export { relationshipDurations, relationshipEndings } from './relationship-durations.js'
export * from './repayments/index.js'
export type { PartialScore, RiskAppetite, RiskBand, RiskCapacity, ScoredPart } from './risk-attributes.js'
export type { Season, SeasonOptions } from './seasonal-calendar.js'
export { seasonalCalendar } from './seasonal-calendar.js'
export { selectClients } from './select-clients.js'
export type { GroupedTenureColumns, TenureGroup } from './tenure-groups.js'
export { tenureGroups } from './tenure-groups.js'
export type { TenureCounts } from './tenures.js'
export { LONGEST_TENURE, tenureCounts } from './tenures.js'
export type { Cohort, CohortCounts, CohortShares } from './tenures-from-cohorts.js'
export { tenuresFromCohorts } from './tenures-from-cohorts.js'
export type { TenureColumns } from './tenures-of-clients.js'
export { tenuresOfClients } from './tenures-of-clients.js'
export type {
  BaseRules,
  ClientHistory,
  ClientId,
  CustomerBase,
  Holdout,
  IdColumn,
  LogSpend,
  Order,
  OrderColumns,
  Patterns,
} from './types.js'
export { withCalendar } from './with-calendar.js'
export type { CovariateOptions } from './with-covariates.js'
export { withCovariates } from './with-covariates.js'
