/**
 * Where to stop accepting applicants, and what that is worth.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import type { Applicants } from '../applicants.js'

/** Applicants to be ranked by their probability of default, or by a score. */
export interface CutOffApplicants extends Applicants {
  /** The higher, the safer. Where given it ranks instead of the probability of default, which still says what is expected. */
  readonly score?: ArrayLike<number>
}

/** What a cut-off has to keep, and whether its uncertainty is wanted. */
export interface CutOffOptions {
  /** At least this share of applicants is accepted; within [0, 1], no such limit by default. */
  readonly leastAcceptance?: number
  /** At most this share of the accepted is expected to default; within [0, 1], no such limit by default. */
  readonly mostBadRate?: number
  /** At most this much is lent, in the unit of `amount`, which is needed for it; no such limit by default. */
  readonly mostExposure?: number
  /** Intervals by drawing applicants anew; none by default. */
  readonly bootstrap?: CutOffBootstrap
}

/** How often applicants are drawn anew. */
export interface CutOffBootstrap {
  /** A whole number from 0 to 2147483647. */
  readonly seed: number
  /** A whole number from 100 to 100000; 1000 by default. */
  readonly replicates?: number
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What comes of accepting a set of applicants. */
export interface Acceptance {
  readonly accepted: number
  /** Of all applicants. */
  readonly acceptedShare: number
  /** Mean probability of default of the accepted; absent where nobody is. */
  readonly expectedBadRate?: number
  /** Σ (1 − PD)·gain − PD·loss over the accepted. */
  readonly expectedProfit: number
  /** What is lent to them, where amounts are known. */
  readonly exposure?: number
  /** Share that defaulted, where that is known. */
  readonly observedBadRate?: number
  /** What they brought as they ended, where that is known. */
  readonly observedProfit?: number
}

/** The same of all on the right side of a cut-off. */
export interface CutOffPoint extends Acceptance {
  /** The highest probability of default, or the lowest score, that is accepted; absent where nobody is. */
  readonly cutOff?: number
}

/** Every cut-off there is, from the strictest on: one place per distinct probability or score. */
export interface CutOffCurve {
  /** Probabilities of default, increasing, or scores, decreasing. */
  readonly cutOffs: Float64Array
  readonly accepted: Float64Array
  readonly acceptedShare: Float64Array
  readonly expectedBadRate: Float64Array
  readonly expectedProfit: Float64Array
  /** Expected profit of one more applicant at this cut-off: the mean over those who are at it. */
  readonly marginalProfit: Float64Array
  readonly exposure?: Float64Array
  readonly observedBadRate?: Float64Array
  readonly observedProfit?: Float64Array
}

/** What one limit does to the optimum. */
export interface CutOffConstraint {
  readonly limit: 'leastAcceptance' | 'mostBadRate' | 'mostExposure'
  readonly required: number
  /** At the optimum; absent where there is none, or nobody to be bad. */
  readonly value?: number
  /** Whether more would be expected without this one limit. */
  readonly binds: boolean
  /** How much more; absent where no cut-off keeps all limits. */
  readonly cost?: number
}

/** Everyone accepted who is expected to bring more than nothing: a break-even probability of its own for each. */
export interface IndividualRule extends Acceptance {
  /** Expected profit above that of the best single cut-off without limits; >= 0. */
  readonly worthMore: number
  /** How many are accepted by this rule and not by the cut-off, and the other way round. */
  readonly acceptedInstead: number
  readonly declinedInstead: number
}

/** How far the best cut-off depends on who happened to apply. */
export interface CutOffUncertainty {
  /** Whether it is the best by how applicants ended, or, where that is unknown, by what is expected of them. */
  readonly of: 'observed' | 'expected'
  /** Samples in which some cut-off keeps all limits. */
  readonly replicates: number
  /** Of the best cut-off; `unbounded` where in as many samples nobody should be accepted, at both ends where in nearly all. */
  readonly cutOff: Interval
  readonly acceptedShare: Interval
  /** Of the profit at the best cut-off of the applicants as they are. */
  readonly profit: Interval
  /** By how much the profit of a sample's own best cut-off flatters that cut-off, on average over samples. */
  readonly optimism: number
}

/** What {@link profitOptimalCutOff} finds. */
export interface CutOffReport {
  readonly applicants: number
  readonly ranking: 'probability-of-default' | 'score'
  /** Of the cut-offs that keep all limits the one of which most is expected; absent where none keeps them. */
  readonly optimum?: CutOffPoint
  /** The best if there were no limits; of several that are as good the strictest. */
  readonly unconstrained: CutOffPoint
  readonly constraints: readonly CutOffConstraint[]
  /** gain / (gain + loss), where both are the same for all and at least one is above 0. */
  readonly breakEven?: number
  readonly individual: IndividualRule
  /** By how applicants ended, where that is known: the best cut-off with hindsight, and what the optimum fell short of it. */
  readonly observed?: { readonly optimum: CutOffPoint; readonly shortfall: number }
  readonly uncertainty?: CutOffUncertainty
  readonly curve: CutOffCurve
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}
