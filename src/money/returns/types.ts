/**
 * What is known of the rates of return of a set of flows.
 *
 * @module
 */

/** One rate of return. */
export interface RateOfReturn {
  /** Effective rate per period (`irr`) or per year (`xirr`); rounds to -1 where `logGrowth` is below -37. */
  readonly rate: number
  /** ln(1 + rate): keeps every digit of rates near -1. */
  readonly logGrowth: number
  /** Whether the net present value only touches zero here, instead of crossing it: it has the same sign on both sides. */
  readonly touches: boolean
  /** |Σ aᵢ (1 + r)^-tᵢ| / Σ |aᵢ| (1 + r)^-tᵢ: what rounding leaves of zero. */
  readonly residual: number
}

/** Which of several rates `chosen` is. */
export type ChoiceOfRate = 'nearest-zero' | 'lowest' | 'highest' | { readonly near: number }

/** The rule by which `chosen` was chosen. */
export type RuleOfChoice = 'only' | 'nearest-zero' | 'lowest' | 'highest' | 'near'

/** How to choose among several rates. */
export interface ReturnOptions {
  /**
   * `'nearest-zero'` (default) in ln(1 + r), of two equally near the higher; `'lowest'`; `'highest'`; or `{ near: 0.1 }`, the
   * one whose ln(1 + r) is nearest to that of a rate > -1.
   */
  readonly choose?: ChoiceOfRate
}

/**
 * Why no rate is missing.
 *
 * - `descartes`: flows change sign once or never, so that there is one rate or none.
 * - `norstrom`: sums of flows from the first on and from the last back each change sign at most once: at most one rate above
 *   zero and one below.
 * - `enclosures`: all of ln(1 + r) was covered by intervals on each of which bounds that include rounding prove that there is
 *   no rate, or exactly one.
 * - `sturm`: as `enclosures`, where doubles left something open, and rates were counted in exact rational numbers.
 */
export interface Certificate {
  readonly method: 'descartes' | 'norstrom' | 'enclosures' | 'sturm'
  /** Intervals of `enclosures` and `sturm`. */
  readonly intervals?: number
}

/** An interval of ln(1 + r) in which it stayed open how many rates there are. */
export interface OpenInterval {
  readonly lower: number
  readonly upper: number
}

/** Why there is no rate. */
export type NoRateReason =
  /** There are no flows. */
  | 'no-flows'
  /** Money is only received. */
  | 'only-received'
  /** Money is only paid. */
  | 'only-paid'
  /** Money is paid and nothing comes back by the last flow, which is 0: the rate tends to -1. */
  | 'total-loss'
  /** Flows change sign, but no rate > -1 makes them worth zero. */
  | 'no-real-rate'
  /** There are rates, all beyond the largest double; `beyondDoubles` has their ln(1 + r). */
  | 'beyond-doubles'

interface Facts {
  /** How often flows change sign, in order of time and without zeros: no more rates than that. */
  readonly signChanges: number
  /** ln(1 + r) of rates above 1.8e308, which no double can hold. */
  readonly beyondDoubles?: readonly number[]
}

interface Found extends Facts {
  /** Ascending. */
  readonly rates: readonly number[]
  /** The rates with what else is known of them. */
  readonly roots: readonly RateOfReturn[]
}

/** One of the rates, and the rule by which it was chosen. */
export interface ChosenRate extends Found {
  readonly chosen: number
  readonly rule: RuleOfChoice
  /** That of the chosen rate. */
  readonly residual: number
}

/** Exactly one rate. */
export interface OneRate extends ChosenRate {
  readonly status: 'unique'
  readonly complete: true
  readonly certificate: Certificate
}

/** More than one rate; all of them where `complete` is true. */
export type SeveralRates = ChosenRate & { readonly status: 'multiple' } & (
    | { readonly complete: true; readonly certificate: Certificate }
    | { readonly complete: false; readonly open: readonly OpenInterval[] }
  )

/** No rate, and why. */
export interface NoRate extends Found {
  readonly status: 'none'
  readonly reason: NoRateReason
  /** What the rate tends to where little is returned: -1 for a total loss. */
  readonly limit?: -1
  /** Never there; named so that `chosen` can be read of any result. */
  readonly chosen?: undefined
  readonly complete: true
  readonly certificate: Certificate
}

/** Every flow is 0: any rate will do. */
export interface EveryRate extends Found {
  readonly status: 'degenerate'
  readonly chosen?: undefined
  readonly complete: true
  readonly certificate: Certificate
}

/** One rate at most was found, and it stayed open whether there are others. */
export interface UndecidedRates extends Found {
  readonly status: 'undecided'
  readonly complete: false
  readonly open: readonly OpenInterval[]
  readonly chosen?: number
  readonly rule?: RuleOfChoice
  readonly residual?: number
}

/** All rates of return > -1 of a set of flows, told by `status`. */
export type RatesOfReturn = OneRate | SeveralRates | NoRate | EveryRate | UndecidedRates
