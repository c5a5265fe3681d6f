/**
 * Whom another rule accepts and declines instead.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import type { TwoProportions } from '../../../statistics/index.js'
import type { Applicants } from '../applicants.js'

/** Applicants whom two rules judge. */
export interface SwapApplicants extends Applicants {
  /**
   * 0 where nobody knows how it ended, as of those who were declined, 1 where `defaulted` says it; 1 for all by default.
   * Where 0, what stands in `defaulted` counts for nothing: write 0.
   */
  readonly outcomeKnown?: ArrayLike<number>
}

/** Who is accepted. */
export type AcceptanceRule =
  /** Decided already: 1 where accepted, 0 where not. */
  | { readonly kind: 'decided'; readonly name: string; readonly accepted: ArrayLike<number> }
  /** Whose value is at least the cut-off: scores. */
  | { readonly kind: 'at-least'; readonly name: string; readonly values: ArrayLike<number>; readonly cutOff: number }
  /** Whose value is at most the cut-off: ratings from 1 for the best, probabilities of default. */
  | { readonly kind: 'at-most'; readonly name: string; readonly values: ArrayLike<number>; readonly cutOff: number }

/** How it ended with those of whom that is known. */
export interface KnownOutcomes {
  readonly known: number
  readonly defaults: number
  readonly badRate: number
  /** Of `badRate`: Wilson's. */
  readonly interval: Interval
  /** What they brought. */
  readonly profit: number
}

/** Figures of one set of applicants. */
export interface SwapFigures {
  readonly count: number
  /** Of all applicants. */
  readonly share: number
  /** What they ask for, where amounts are known. */
  readonly amount?: number
  /** Mean probability of default; absent of nobody. */
  readonly expectedBadRate?: number
  readonly expectedProfit: number
  /** Absent where no outcome is known. */
  readonly observed?: KnownOutcomes
}

/** One of the four sets into which two rules divide applicants. */
export interface SwapCell extends SwapFigures {
  readonly cell: 'both-accept' | 'swapped-in' | 'swapped-out' | 'both-decline'
}

/** All whom one rule accepts. */
export interface RuleFigures extends SwapFigures {
  readonly rule: string
}

/** What changes as the second rule takes the place of the first: those swapped in less those swapped out. */
export interface SwapChange {
  readonly accepted: number
  readonly amount?: number
  readonly expectedProfit: number
  /** Bad rate of all accepted, after less before; absent where either accepts nobody. */
  readonly expectedBadRate?: number
  /** Where every outcome of both sets is known. */
  readonly observedProfit?: number
  /** Bad rate of those swapped in against that of those swapped out; absent where of either none is known. */
  readonly observedBadRates?: TwoProportions
}

/** What {@link swapSet} finds. */
export interface SwapSet {
  /** In the order both-accept, swapped-in, swapped-out, both-decline. */
  readonly cells: readonly SwapCell[]
  readonly before: RuleFigures
  readonly after: RuleFigures
  readonly change: SwapChange
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}
