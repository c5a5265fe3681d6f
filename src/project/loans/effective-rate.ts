/**
 * What does a loan yield, and cost, in a year, with its fees?
 *
 *   lent − fees + costs = Σ paymentₖ / (1 + i)^tₖ      tₖ: years of 365 days from the drawing, or k periods
 *
 * i is the effective interest rate of IFRS 9 where fees and costs are those that belong to the yield, and the borrower's annual
 * percentage rate where all fees count.
 *
 * Sources: IFRS 9, appendix A (effective interest rate) and B5.4.1 to B5.4.7; Directive 2008/48/EC, annex I, part I (years of
 * 365 days).
 *
 * @module
 */
import type { NoRateReason, RatesOfReturn } from '../../money/returns/index.js'
import { irr, xirr } from '../../money/returns/index.js'
import type { EffectiveRateOptions, LenderFlows } from './effective/lender-flows.js'
import { lenderFlows } from './effective/lender-flows.js'
import type { LoanSchedule } from './types.js'

/** The yearly rate, or why there is no single one. */
export type EffectiveInterestRate = OneEffectiveRate | NoEffectiveRate | SeveralEffectiveRates

/** Exactly one rate. */
export interface OneEffectiveRate {
  readonly status: 'unique'
  /** Effective rate of a year. */
  readonly annualRate: number
  /** Effective rate of one period; where `periodsPerYear` is given. */
  readonly ratePerPeriod?: number
  /** ratePerPeriod × periodsPerYear: nominal, compounded once a period. */
  readonly nominalAnnualRate?: number
}

/** No rate, and why. */
export interface NoEffectiveRate {
  readonly status: 'none'
  /** `'only-received'` where fees leave nothing lent. */
  readonly reason: NoRateReason
}

/** No single rate. */
export interface SeveralEffectiveRates {
  /** More than one, or one while others could not be ruled out: only where payments of a loan change sign. */
  readonly status: 'multiple' | 'undecided'
  /** Effective rates of a year, ascending; without those that no double holds. */
  readonly annualRates: readonly number[]
}

/**
 * The effective interest rate of a schedule.
 *
 * @throws ClienteleError `MISSING_VALUE` for equal periods without `periodsPerYear`; `EMPTY_INPUT` for a schedule without
 * instalments; `MIXED_CURRENCIES` for costs of another currency; `OUT_OF_RANGE`, `UNKNOWN_OPTION`.
 * @example
 * import { money } from 'clientele/money'
 * import { effectiveInterestRate, loanSchedule } from 'clientele/project'
 * const schedule = loanSchedule({
 *   principal: money('1250', 'CHF'),
 *   from: '2000-01-01',
 *   periods: { count: 5, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.0472 },
 *   repayment: { kind: 'bullet' },
 *   fees: [{ kind: 'up-front', of: money('250', 'CHF') }],
 * })
 * const rate = effectiveInterestRate(schedule, { time: 'equal-periods', periodsPerYear: 1 })
 * rate.status === 'unique' ? rate.annualRate.toFixed(3) : rate.status // => '0.100'
 */
export function effectiveInterestRate(
  schedule: LoanSchedule,
  options: EffectiveRateOptions = {},
): EffectiveInterestRate {
  return effectiveRateOf(lenderFlows(schedule, options)).rate
}

/** A rate, and where it is the only one its growth of a period, or year, as a logarithm: it has digits left near -1. */
export type RateAndGrowth =
  | { readonly rate: OneEffectiveRate; readonly logGrowth: number }
  | { readonly rate: NoEffectiveRate | SeveralEffectiveRates }

/** The effective rate of flows that were read. */
export function effectiveRateOf(flows: LenderFlows): RateAndGrowth {
  const { equalPeriods, periodsPerYear, days } = flows
  const amounts = [-flows.given, ...flows.received]
  const found = equalPeriods ? irr(amounts) : xirr({ days, amounts })
  // The rates found are of a period or of a year.
  const perYear = equalPeriods ? periodsPerYear! : 1
  if (found.status !== 'unique') return { rate: without(found, perYear) }
  const { logGrowth } = found.roots[0]!
  const annualRate = perYear === 1 ? found.chosen : Math.expm1(logGrowth * perYear)
  if (!Number.isFinite(annualRate)) return BEYOND_DOUBLES
  if (periodsPerYear === undefined) return { rate: { status: 'unique', annualRate }, logGrowth }
  const ratePerPeriod = equalPeriods ? found.chosen : Math.expm1(logGrowth / periodsPerYear)
  const nominalAnnualRate = ratePerPeriod * periodsPerYear
  if (!Number.isFinite(nominalAnnualRate)) return BEYOND_DOUBLES
  return { rate: { status: 'unique', annualRate, ratePerPeriod, nominalAnnualRate }, logGrowth }
}

const BEYOND_DOUBLES = { rate: { status: 'none', reason: 'beyond-doubles' } } as const

function without(
  found: Exclude<RatesOfReturn, { status: 'unique' }>,
  perYear: number,
): NoEffectiveRate | SeveralEffectiveRates {
  if (found.status === 'none') return { status: 'none', reason: found.reason }
  if (found.status === 'degenerate') return { status: 'none', reason: 'no-flows' }
  const annualRates = found.roots.map(({ logGrowth }) => Math.expm1(logGrowth * perYear)).filter(Number.isFinite)
  if (annualRates.length === 0 && found.roots.length > 0) return BEYOND_DOUBLES.rate
  return { status: found.status, annualRates }
}
