/**
 * What a search for latent classes says about itself.
 *
 * @module
 */
import type { Warning } from '../../../model/index.js'

/** How far the counts of answer patterns are from what the classes expect; of the rows that answer every question. */
export interface GoodnessOfFit {
  /** Rows that answer every question. */
  readonly rows: number
  /** G² = 2 Σ observed ln(observed / expected). */
  readonly likelihoodRatio: number
  /** X² = Σ (observed − expected)² / expected, over every pattern that could be. */
  readonly pearson: number
}

/** Standard errors from the observed information; a probability at the edge (0 or 1) has none. */
export interface LatentClassErrors {
  /** By class. */
  readonly shares: readonly number[]
  /** By question and class: the errors by answer, as text. */
  readonly items: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>>
  /** By class beyond the first, which has none; only with covariates. */
  readonly intercepts?: readonly number[]
  /** By covariate, then by class beyond the first. */
  readonly effects?: Readonly<Record<string, readonly number[]>>
}

/** The report of classes that were searched for. */
export interface LatentClassReport {
  readonly source: 'searched'
  /** Rows that entered. */
  readonly observations: number
  /** Rows among them that answer nothing; they tell nothing about the answers. */
  readonly unanswered: number
  /** Rows that differ from one another. */
  readonly distinct: number
  /** How many beginnings were tried. */
  readonly starts: number
  /** How many of them ended at the best likelihood. Where it is one, a better one may have been missed. */
  readonly startsAtBest: number
  /** Of the best start. */
  readonly converged: boolean
  /** Steps of the best start. */
  readonly iterations: number
  readonly logLikelihood: number
  /** How many parameters were free. */
  readonly parameters: number
  /** 2 parameters − 2 logLikelihood (Akaike 1974). */
  readonly aic: number
  /** parameters · ln(observations) − 2 logLikelihood (Schwarz 1978); the lower the better. */
  readonly bic: number
  /**
   * Answer patterns that could be, less 1, less the parameters; below 0 the classes cannot be told. Absent with covariates, and
   * where patterns are beyond counting.
   */
  readonly degreesOfFreedom?: number
  /** Absent with covariates, where no row answers every question, and where questions are hundreds. */
  readonly goodnessOfFit?: GoodnessOfFit
  /**
   * How sharply rows fall into classes: 1 − Σ −p ln p / (rows · ln classes); 1 where every row surely belongs to one class, 0
   * where nothing is told. Absent of one class.
   */
  readonly relativeEntropy?: number
  /** Share of rows that are expected to be given a class that is not theirs: the mean of 1 − the largest probability. */
  readonly classificationError: number
  /** By class: rows for which it is the most likely. */
  readonly sizes: readonly number[]
  /** Absent where the information is not that of a proper peak, and a warning says so. */
  readonly standardErrors?: LatentClassErrors
  readonly warnings: readonly Warning[]
}
