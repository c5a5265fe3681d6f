/**
 * A lender's policy of tiers as data: by what criteria a client is strategic, quality or ordinary.
 *
 * @module
 */
import type { Condition } from '../../../records/core.js'
import type { SchemeFact, SchemeText, Treatment } from '../../rules/index.js'

/** What a fact is worth, from 0 to 1. */
export type FactGrades =
  /** A number: 0 at its worst, 1 at its best, on a line between, no more beyond. */
  | { readonly kind: 'linear'; readonly worst: number; readonly best: number }
  /** A word: each of those that the fact lists has its grade. Of several words the best counts. */
  | { readonly kind: 'words'; readonly grades: Readonly<Record<string, number>> }
  /** Yes or no: 1 where it is this, else 0. */
  | { readonly kind: 'yes-no'; readonly best: boolean }

/** One fact within a criterion. */
export interface GradedFact {
  readonly fact: string
  /** > 0; facts of a criterion are weighed against each other. */
  readonly weight: number
  readonly grades: FactGrades
}

/** One criterion: cooperation history, repayment ability, risk capacity, value. */
export interface TierCriterion {
  readonly name: SchemeText
  /** > 0; criteria are weighed against each other. */
  readonly weight: number
  /** At least one; no fact in two criteria. */
  readonly parts: readonly GradedFact[]
}

/** What keeps a client from the best tiers whatever its score. */
export interface TierVeto {
  /** What programs call it. */
  readonly name: string
  readonly when: Condition
  /** The best tier that is left. */
  readonly atBest: string
  /** Why, in words. */
  readonly reason: SchemeText
}

/** One tier. */
export interface PolicyTier {
  /** What programs call it. */
  readonly tier: string
  readonly name: SchemeText
  readonly meaning?: SchemeText
  /** Its least score, within [0, 1); below those of the tiers before, and 0 of the last. */
  readonly from: number
  readonly treatment?: Treatment
}

/** One edition of a policy. */
export interface ClientTierPolicy {
  readonly kind: 'client-tier-policy'
  readonly version: 1
  /** What programs call it. */
  readonly name: string
  /** What people call it, with its edition. */
  readonly title: SchemeText
  /** The first day it counts, YYYY-MM-DD. */
  readonly from: string
  /** Where it comes from, or that it is a sample to be edited. */
  readonly source: string
  /** Every fact that it reads, by name. */
  readonly facts: Readonly<Record<string, SchemeFact>>
  /** By what programs call them, in the order of reports; at least one. */
  readonly criteria: Readonly<Record<string, TierCriterion>>
  readonly vetoes: readonly TierVeto[]
  /** The best tier first. */
  readonly tiers: readonly PolicyTier[]
}
