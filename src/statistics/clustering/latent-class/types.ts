/**
 * Answers to several questions, and the classes of clients that explain them.
 *
 * @module
 */
import type { GivenReport } from '../../../model/index.js'
import type { Segments } from '../segments.js'
import type { LatentClassReport } from './report.js'

/** One answer to a question: a word, a number that stands for one, a yes or no. */
export type Answer = string | number | boolean

/** Answers by question, one per row; null and undefined are missing. Columns that act as covariates hold numbers. */
export type AnswerColumns = Readonly<Record<string, ArrayLike<Answer | null | undefined>>>

/** How the classes answer one question. */
export interface LatentClassItem {
  /** Every answer, in the order of the probabilities. */
  readonly answers: readonly Answer[]
  /** By class: the probability of each answer; together 1. 0 in every class where nobody gave the answer. */
  readonly probabilities: readonly (readonly number[])[]
}

/**
 * How covariates make classes likelier: ln(P(class k) / P(first class)) = intercept of k + Σ effect of k · covariate.
 * The first class is what the others are compared with; its intercept and effects are 0.
 */
export interface ClassMembership {
  /** By class. */
  readonly intercepts: readonly number[]
  /** By covariate, then by class: what one unit more adds to the log-odds against the first class. */
  readonly effects: Readonly<Record<string, readonly number[]>>
}

/** The parameters of latent classes. */
export interface LatentClassParams {
  readonly classNames: readonly string[]
  /** By class: its share of all rows; together 1. With covariates the mean over the rows of the fit. */
  readonly shares: readonly number[]
  /** By question. */
  readonly items: Readonly<Record<string, LatentClassItem>>
  /** Only where there are covariates. */
  readonly membership?: ClassMembership
}

/** Latent classes as data: `JSON.stringify` is the file format. It holds no rows. */
export interface LatentClassModel {
  readonly kind: 'latent-class'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: LatentClassParams
  readonly fit: LatentClassReport | GivenReport
}

/** Rows by the class that they most likely belong to. */
export interface LatentClassSegments extends Segments {
  /** How many rows. */
  readonly size: number
  readonly segment: Uint16Array
  /** Of each row, the probability of the class that it was given; at least one over the number of classes. */
  readonly probability: Float64Array
}

/** How likely every row belongs to every class. */
export interface ClassProbabilities {
  /** How many rows. */
  readonly size: number
  readonly segmentNames: readonly string[]
  /** One column per class, in the order of the names; those of a row add up to 1. */
  readonly byClass: readonly Float64Array[]
}
