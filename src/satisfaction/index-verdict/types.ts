/**
 * Whether an index may be reported: what was looked at, and what came of it.
 *
 * @module
 */
import type { PathBootstrap } from '../path-bootstrap/index.js'
import type { Path } from '../path-model/index.js'

/** What is looked at. */
export type IndexCheckCode =
  | 'convergence'
  | 'observations-per-path'
  | 'observations'
  | 'response'
  | 'rows-left-out'
  | 'admissible'
  | 'composite-reliability'
  | 'variance-extracted'
  | 'distinctness'
  | 'distinctness-interval'
  | 'negative-weights'
  | 'weights-below-zero'
  | 'explained'
  | 'failed-resamples'
  | 'sign-flips'
  | 'precision'

/** From where on a figure is doubtful, and from where on it speaks against reporting. */
export interface IndexThreshold {
  /** Whether at least or at most so much is wanted. */
  readonly wanted: 'least' | 'most'
  /** Beyond it, with care; absent where a figure is good or bad. */
  readonly care?: number
  /** Beyond it, not at all; absent where a figure alone does not speak against reporting. */
  readonly failed?: number
  /** Whose rule it is, or that it is a judgement of this project. */
  readonly source: string
}

/** One thing that was looked at. */
export interface IndexCheck {
  readonly code: IndexCheckCode
  /** `'unknown'` where there was nothing to look at: it counts as much as `'care'`. */
  readonly outcome: 'passed' | 'care' | 'failed' | 'unknown'
  /** The figure; absent where it is not known. */
  readonly value?: number
  /** The item or the other construct that it is about; absent where it is about the whole. */
  readonly about?: string
  readonly threshold: IndexThreshold
}

/** Two constructs that the answers do not keep apart. */
export interface ConstructOverlap {
  readonly first: string
  readonly second: string
  /** Heterotrait-monotrait ratio. */
  readonly ratio: number
  /** Upper end of its interval; absent without resamples. */
  readonly upper?: number
  /**
   * Paths that hang on telling the two apart: between them, and from both to the same outcome. Of these it cannot be said how much
   * belongs to which.
   */
  readonly paths: readonly Path[]
  /**
   * Whether one of them is corrected for measurement error (PLSc). Then the correction, which divides by reliabilities, drives the
   * correlation of the two towards 1 and beyond, and these paths are not to be read at all.
   */
  readonly corrected: boolean
}

/** What the verdict is about. */
export interface IndexVerdictOptions {
  /** The construct of the index: `'Satisfaction'`. */
  readonly construct: string
  /** Of `bootstrapPaths` with a scale: without it nobody knows how precise the index is. */
  readonly bootstrap?: PathBootstrap
  /** How many were asked, those who did not answer included. */
  readonly asked?: number
  /** Other thresholds than {@link INDEX_THRESHOLDS}. */
  readonly thresholds?: Readonly<Partial<Record<IndexCheckCode, Pick<IndexThreshold, 'care' | 'failed'>>>>
}

/** The verdict and its reasons. */
export interface IndexVerdict {
  readonly construct: string
  /** `'do-not-report'` where a check failed, `'report-with-care'` where one is doubtful or unknown. */
  readonly verdict: 'report' | 'report-with-care' | 'do-not-report'
  readonly checks: readonly IndexCheck[]
  /** The constructs of the whole model that overlap: the index may be reported, paths of these may not. */
  readonly overlaps: readonly ConstructOverlap[]
}
