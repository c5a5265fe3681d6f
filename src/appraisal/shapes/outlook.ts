/**
 * What may become of a client in the years ahead: how it may end, and how it grows.
 *
 * @module
 */
import type { FieldsRead } from '../../records/index.js'

/** A hazard by year, with how sure its level is. */
export interface HazardOutlook {
  /** Hazard in each year ahead, per year, >= 0; as many as the policy's horizon has years. */
  readonly perYear: readonly number[]
  /**
   * Standard deviation of the logarithm of its level from what is not known of the parameters: the model behind it, the map of ratings.
   * The true hazard is `perYear × exp(deviation × z − deviation² / 2)` with z standard normal, so that `perYear` is its mean.
   */
  readonly parameterDeviation: number
  /** The same from what is missing of this client: 0 where all inputs are known. */
  readonly missingDeviation: number
  /** Inputs that are not known, those that would tell most first. */
  readonly missing: readonly MissingInput[]
  /** What it comes from, in the words of a program: `rating`, `accounts`, `behaviour`, `book`. */
  readonly basis: string
}

/** An input that is not known of a client. */
export interface MissingInput {
  readonly name: string
  /** Part of `missingDeviation` squared that knowing it would take away, within [0, 1]; those of one hazard add up to 1. */
  readonly share: number
  readonly reads: readonly FieldsRead[]
}

/** How a client may end and grow. */
export interface ClientOutlook {
  /** Default. */
  readonly defaults: HazardOutlook
  /** Leaving for another lender or for none, everything repaid. */
  readonly leaving: HazardOutlook
  /** Repaying one facility before its time without leaving. */
  readonly prepaying: HazardOutlook
  /** Part lost at default of what is not secured, with its standard deviation; [0, 1]. */
  readonly lossGivenDefault: { readonly mean: number; readonly standardDeviation: number }
  /** New facilities a year while the relation lasts: mean of a gamma law and its shape (> 0). */
  readonly newBusiness: { readonly perYear: number; readonly shape: number }
  /** Growth of business a year, with its standard deviation. */
  readonly growth: { readonly perYear: number; readonly standardDeviation: number }
  /** The firm survives and the relation lasts through the policy's horizon, and their product; [0, 1]. */
  readonly stability: { readonly firm: number; readonly relation: number; readonly both: number }
  /** Stage of the life cycle by the lender's rules. */
  readonly stage: string
}
