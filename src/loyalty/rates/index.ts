export type { OwnerColumns } from './client-rows.js'
export type { CohortCell, CohortOptions, CohortPeriod, RetentionCohort, RetentionCohorts } from './cohort-types.js'
export type { Rate } from './rate.js'
export type { BalanceColumns } from './read-balances.js'
export type { RelationshipColumns } from './relationships.js'
export type { ContractColumns, RenewalOptions, RenewalRate } from './renewal-rate.js'
export { renewalRate } from './renewal-rate.js'
export type { PurchaseColumns } from './repurchase-rate.js'
export { repurchaseRate } from './repurchase-rate.js'
export type { RatePeriods, RetentionLifetime } from './retention-arithmetic.js'
export { convertChurnRate, convertRetentionRate, lifetimeOfRetention } from './retention-arithmetic.js'
export { retentionCohorts } from './retention-cohorts.js'
export type { ConvertedRate, PeriodOptions, PeriodRate } from './retention-rate.js'
export { churnRate, retentionRate } from './retention-rate.js'
export type {
  BalanceChange,
  ClientBalance,
  RevenueRetention,
  RevenueRetentionOptions,
} from './revenue-retention.js'
export { revenueRetention } from './revenue-retention.js'
export type { WinBackOptions, WindowOptions } from './win-back-rate.js'
export { winBackRate } from './win-back-rate.js'
export type { RateWithin } from './within-window.js'
