/**
 * How a lender judges what a client or project does for environment, society and its own governance.
 *
 * @module
 */

/** The three parts of the judgement. */
export type EsgPillar = 'environment' | 'social' | 'governance'

/** What stands in for an answer that is not there. */
export type MissingAnswer =
  /** Its weight goes to what is known, in proportion. */
  | 'reweight'
  /** The worst: 0 points. */
  | 'worst'
  /** Half of its points. */
  | 'middle'

/** A lender's policy as data. */
export interface EsgPolicy {
  readonly name: string
  readonly criteria: readonly EsgCriterion[]
  readonly missing: MissingAnswer
  /** Share of all weight that has to be known for a score; [0, 1], 0.5 by default. */
  readonly leastCoverage?: number
}

/** One criterion. */
export interface EsgCriterion {
  /** Unique in its policy. */
  readonly name: string
  readonly pillar: EsgPillar
  /** What it weighs beside the others; >= 0, in any unit. */
  readonly points: number
  /** The answer that counts 0, and the one that counts 1; straight between, and what lies beyond counts as the end. */
  readonly worst: number
  readonly best: number
}

/** Numbers by criterion; what is not known is left out or undefined. */
export type EsgAnswers = Readonly<Record<string, number | undefined>>

/** Between what missing answers could make of it. */
export interface ScoreBounds {
  readonly lower: number
  readonly upper: number
}

/** A judgement with its parts. Scores run from 0 to 100. */
export interface EsgScore {
  readonly policy: string
  /** `'too-little-known'`: less weight is known than the policy asks, and there is no score. */
  readonly status: 'scored' | 'too-little-known'
  /** The sum of `contributions` in the order of the policy. */
  readonly score?: number
  /** With every missing answer at its worst, and at its best. */
  readonly bounds: ScoreBounds
  /** Share of all weight that is known. */
  readonly coverage: number
  /** What each criterion adds to the score; absent with it. */
  readonly contributions?: Readonly<Record<string, number>>
  /** Each part by itself, on its own scale of 0 to 100; parts without weight are absent. */
  readonly pillars: Readonly<Partial<Record<EsgPillar, PillarScore>>>
  /** Criteria without an answer. */
  readonly missing: readonly string[]
}

/** One of the three parts. */
export interface PillarScore {
  /** Share of the policy's weight. */
  readonly weight: number
  readonly coverage: number
  readonly bounds: ScoreBounds
}
