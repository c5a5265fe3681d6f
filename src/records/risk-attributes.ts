/**
 * How much risk a client can bear and how much it wants: attributes of a client, for every domain to read. `riskCapacity`
 * and `riskAppetite` of `clientele/risk` make them.
 *
 * @module
 */
import type { DayNumber } from '../money/core.js'

/** Scores from one number on, until the next band begins. */
export interface RiskBand {
  readonly name: string
  /** Its lowest score, within [0, 1); the first begins at 0. */
  readonly from: number
}

/** One part of a score. */
export interface ScoredPart {
  readonly name: string
  /** Its part of all weights; they add up to 1. */
  readonly weight: number
  /** Absent, with what follows, where it is missing. */
  readonly figure?: number
  /** Within [0, 1]. */
  readonly grade?: number
  /** What it adds to the score; contributions add up to it. */
  readonly contribution?: number
}

/** A score of parts of which some may be missing, what it may be, and why. */
export interface PartialScore {
  /** Within [0, 1]; absent where no part is known. */
  readonly score?: number
  /** Where the score may lie once everything is known. */
  readonly range: { readonly lower: number; readonly upper: number }
  /** Weight of the parts known, within [0, 1]. */
  readonly coverage: number
  readonly parts: readonly ScoredPart[]
}

/** How much risk a client can bear: 0 none, 1 as much as any. */
export interface RiskCapacity extends PartialScore {
  readonly kind: 'risk-capacity'
  readonly version: 1
  readonly bands: readonly RiskBand[]
  /** The band of the score; absent where no part is known. */
  readonly band?: string
  /** The bands of the ends of the range: what the band may turn out to be. */
  readonly bandRange: { readonly lower: string; readonly upper: string }
}

/** How much risk a client says it wants. */
export interface RiskAppetite {
  readonly kind: 'risk-appetite'
  readonly version: 1
  readonly bands: readonly RiskBand[]
  readonly band: string
  /** Within [0, 1]; absent where the client named a band. */
  readonly score?: number
  /** The day of the statement. */
  readonly statedOn?: DayNumber
}
