/**
 * What similar financings tell.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { CaseStatus } from './types.js'

/** How much cases count. */
export interface CaseWeightOptions {
  /**
   * The distance at which a case counts nothing any more, within (0, 1]; 0.5 by default. A case at distance d counts
   * 1 − (d / bandwidth)² (Epanechnikov 1969). It is chosen, not estimated: look at what another one changes.
   */
  readonly bandwidth?: number
}

/** Which evidence is asked for. */
export interface CaseEvidenceOptions extends CaseWeightOptions {
  /** Which quantiles of what was paid; 0.1, 0.25, 0.5, 0.75 and 0.9 by default. */
  readonly shares?: readonly number[]
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A value and the share of weight below it. */
export interface CaseQuantile {
  readonly share: number
  readonly value: number
}

/** Numbers of several cases, the nearer the more they count. */
export interface FigureEvidence {
  readonly name: string
  /** Cases that have it. */
  readonly cases: number
  /** How many equally weighted cases would tell as much: (Σw)² / Σw² (Kish 1965). */
  readonly effectiveCases: number
  readonly mean: number
  readonly quantiles: readonly CaseQuantile[]
}

/** A share of cases with an end, as far as they tell. */
export interface EndingShare {
  /** Cases it is a share of. */
  readonly cases: number
  readonly effectiveCases: number
  /** By weight, within [0, 1]; absent, with its interval, where no such case has an end. */
  readonly share?: number
  /** Wilson's, as of `effectiveCases` independent cases. */
  readonly interval?: Interval
  /** The share of all cases if every one that runs on ended well, and if every one ended badly. */
  readonly bounds: { readonly lower: number; readonly upper: number }
}

/** How cases ended. One that runs is not counted as good: it is not counted until its end is known. */
export interface EndingEvidence {
  readonly counts: Readonly<Record<CaseStatus, number>>
  /** Of the weight of all; they add up to 1. */
  readonly shares: Readonly<Record<CaseStatus, number>>
  /** Defaulted, of those repaid, prepaid or defaulted. */
  readonly defaulted: EndingShare
  /** Restructured or defaulted, of these and those repaid or prepaid. */
  readonly troubled: EndingShare
}

/** A fact about the evidence that its reader should know. */
export interface CaseWarning {
  readonly code: 'NO_SIMILAR_CASES' | 'FEW_CASES' | 'NO_ENDINGS' | 'MOSTLY_RUNNING'
  readonly message: string
}

/** What similar financings paid and how they ended. */
export interface CaseEvidence {
  /** Nothing that became known on this day or later is in it. ISO date. */
  readonly asOf: string
  /** Cases that count: nearer than the bandwidth. */
  readonly cases: number
  /** Absent where there are none. */
  readonly effectiveCases?: number
  /** Ids and weights of these cases, the nearest first; weights add up to 1. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[]
  /** Every number among their terms, in the order of the alphabet. */
  readonly figures: readonly FigureEvidence[]
  /** Absent where there are no cases. */
  readonly endings?: EndingEvidence
  /** Loss rates of defaults whose loss was known; absent where there are none. */
  readonly losses?: FigureEvidence
  readonly warnings: readonly CaseWarning[]
}
