/**
 * What satisfaction does to the chance that a client leaves, and whom it is asked about.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'

/** A slope and how sure it is. */
export interface Slope {
  readonly estimate: number
  /** >= 0; 0 where it is taken as known. */
  readonly standardError: number
}

/** Satisfaction moves the hazard of leaving at once: one slope tells all. */
export interface DirectEffect {
  readonly route: 'direct'
  /** What one more point of the index adds to the logarithm of the hazard of leaving; below 0 where the content stay. */
  readonly logHazardPerPoint: Slope
}

/** Satisfaction moves loyalty, loyalty moves the hazard of leaving, and satisfaction may move it besides. */
export interface LoyaltyEffect {
  readonly route: 'through loyalty'
  /** Points of loyalty for one more point of the index. */
  readonly loyaltyPerPoint: Slope
  /** What one more point of loyalty adds to the logarithm of the hazard of leaving, satisfaction held as it is. */
  readonly logHazardPerLoyaltyPoint: Slope
  /** What one more point of the index adds besides, loyalty held as it is; nothing by default. */
  readonly logHazardPerPoint?: Slope
  /** Of the two slopes of the hazard, where one fit gave both; 0 by default. */
  readonly covariance?: number
}

/** The chain from a point of the index to the hazard of leaving. */
export type SatisfactionEffect = DirectEffect | LoyaltyEffect

/** What a relationship pays as long as it lasts. */
export interface ExpectedMargin {
  /** From now, in the unit of `leaving`; >= 0. */
  readonly time: number
  /** In the currency of the answer; what costs is below 0. */
  readonly amount: number
}

/** A client, what it is expected to pay, and how it may end. */
export interface ContentRelationship {
  readonly client: string
  /** Of a relationship that lasts: not reduced by its endings beforehand. At least one. */
  readonly margins: readonly ExpectedMargin[]
  /** Hazard of the endings that satisfaction moves: refinancing elsewhere, not coming back. */
  readonly leaving: Curve
  /** Hazard of those it does not move: default, maturity. Nothing by default. */
  readonly otherEndings?: Curve
  /** The client's index today, from 0 to 100: it cannot rise above 100 or fall below 0. Room for every change by default. */
  readonly index?: number
}
