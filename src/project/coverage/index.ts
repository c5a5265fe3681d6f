export type {
  CovenantColumns,
  CovenantEvent,
  CovenantResult,
  CovenantStatus,
  CovenantTest,
} from './covenant-types.js'
export { coverageRatios } from './coverage-ratios.js'
export type { CoverageOptions, CoverageRatios, DebtCoverage, FinalRepayment } from './coverage-types.js'
export {
  backwardDebtServiceCover,
  debtServiceCover,
  forwardDebtServiceCover,
} from './debt-service-cover.js'
export type { DebtServiceReserve, DebtServiceReserveTerms } from './debt-service-reserve.js'
export { debtServiceReserve } from './debt-service-reserve.js'
export type { GearingColumns } from './gearing.js'
export { gearing } from './gearing.js'
export type { InterestCoverColumns } from './interest-cover.js'
export { interestCover } from './interest-cover.js'
export { loanLifeCover, projectLifeCover } from './life-cover.js'
export type { AverageLifeColumns, DebtTail, DebtTailColumns } from './loan-life.js'
export { averageLife, debtTail } from './loan-life.js'
export { testCovenants } from './test-covenants.js'
export type {
  CoverColumns,
  LifeCover,
  LifeCoverColumns,
  RatioColumn,
  RatioMinimum,
  WindowCoverColumns,
} from './types.js'
export type { RateColumns } from './weighted-rates.js'
export { weightedRates } from './weighted-rates.js'
