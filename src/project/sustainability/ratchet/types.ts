/**
 * Margins that follow what a borrower does for sustainability.
 *
 * @module
 */
import type { DateInput } from '../../../money/index.js'

/** Terms of a sustainability-linked loan. */
export interface MarginRatchet {
  /** Yearly rate of the tranche before any step, margin included; > -1. */
  readonly annualRate: number
  readonly indicators: readonly MarginIndicator[]
  /** The most that the sum of all steps takes off and adds, in basis points; >= 0. */
  readonly caps: { readonly down: number; readonly up: number }
  /** What a report that is due and not there counts as. */
  readonly missing: 'missed' | 'no-step'
  /** Whether each test day starts anew (default) or adds to what the days before brought. */
  readonly steps?: 'replace' | 'accumulate'
}

/** One measure with what it has to reach, and when. */
export interface MarginIndicator {
  /** Unique among indicators. */
  readonly name: string
  /** Whether its target is a ceiling (emissions) or a floor (share of recycled material). */
  readonly better: 'lower' | 'higher'
  readonly targets: readonly MarginTarget[]
}

/** What one indicator has to reach by one day. */
export interface MarginTarget {
  /** From this day on the step holds: as a rule the first interest period after the report. */
  readonly date: DateInput
  readonly target: number
  /** Basis points taken off where it is met; >= 0. */
  readonly down: number
  /** Basis points added where it is missed; >= 0. */
  readonly up: number
}

/** What a borrower reported for a test day. */
export interface IndicatorReport {
  readonly indicator: string
  /** The day of a target of that indicator, whenever the report came. */
  readonly date: DateInput
  readonly value: number
}

/** How one target was tested. */
export interface MarginTest {
  readonly date: string
  readonly indicator: string
  readonly target: number
  /** Absent where nothing was reported. */
  readonly reported?: number
  readonly result: 'met' | 'missed' | 'not-reported'
  /** The step: < 0 down, > 0 up, before caps. */
  readonly basisPoints: number
}

/** The margin over time, and why. */
export interface MarginPath {
  /** To put where a tranche's `annualRate` belongs. Yearly rates, from the day of each test on. */
  readonly annualRate: readonly { readonly from: string; readonly value: number }[]
  /** From each test day on, after caps. */
  readonly steps: readonly { readonly from: string; readonly basisPoints: number; readonly capped: boolean }[]
  readonly tests: readonly MarginTest[]
}
