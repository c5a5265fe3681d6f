/**
 * The time value of money: annuities, present and future values, growth, depreciation, payback.
 *
 * @module
 */
export type { FutureValueTerms, PaymentTerms, PresentValueTerms } from './annuity.js'
export { fv, pmt, pv } from './annuity.js'
export type { InstalmentTerms } from './annuity-balance.js'
export type {
  DurationTerms,
  EffectTerms,
  EqualPrincipalInterestTerms,
  GrowthRateTerms,
  NominalTerms,
} from './compounding.js'
export { effect, fvschedule, ispmt, nominal, pduration, rri } from './compounding.js'
export type { CumulativeTerms } from './cumulative-parts.js'
export { cumipmt, cumprinc } from './cumulative-parts.js'
export type { DatedFutureValueTerms, DatedValueOptions } from './dated-value.js'
export { xfv, xnfv, xnpv } from './dated-value.js'
export type { DecliningTerms, FixedDecliningTerms, PeriodDepreciationTerms } from './depreciation.js'
export { db, ddb, sln, syd } from './depreciation.js'
export type { DepreciationTerms } from './depreciation-terms.js'
export type { OneInstalmentTerms } from './instalment-parts.js'
export { ipmt, ipmtSchedule, ppmt, ppmtSchedule } from './instalment-parts.js'
export type { ModifiedReturnOptions } from './mirr.js'
export { mirr } from './mirr.js'
export type { NumberOfPeriodsTerms } from './nper.js'
export { nper } from './nper.js'
export type { NetFutureValueOptions, NetPresentValueOptions } from './npv.js'
export { nfv, npv, npvExcel } from './npv.js'
export type { DiscountedPaybackOptions, Payback, PaybackCrossing, PaybackOptions } from './payback.js'
export { discountedPayback, payback } from './payback.js'
export { profitabilityIndex } from './profitability-index.js'
export { rate } from './rate.js'
export type { LevelRateTerms, RateSolution, RateSolutions } from './rate-solutions.js'
export { rateSolutions } from './rate-solutions.js'
export type { AnnuityBasis, Due } from './terms.js'
export type { VariableDecliningTerms } from './vdb.js'
export { vdb } from './vdb.js'
