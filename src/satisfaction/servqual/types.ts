/**
 * Service as clients expect it and as they find it.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { AnswerScale, SurveyAnswers } from '../answers.js'

/** The questions of each dimension. */
export type ServiceDimensions = Readonly<Record<string, readonly string[]>>

/** How answers belong together. */
export interface ServiceOptions {
  /** Every question in one dimension. */
  readonly dimensions: ServiceDimensions
  /** Of all answers; the higher, the better. */
  readonly scale: AnswerScale
  /**
   * How much each dimension counts for the whole, any unit, none below 0: the points that clients give. All the same by default.
   */
  readonly dimensionWeights?: Readonly<Record<string, number>>
  /** Whose row each is, where several people of a client answer: intervals are then of clients. */
  readonly clients?: ArrayLike<string | number>
  /** Of all intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The same questions, of what is expected and of what is found. */
export interface ServiceGapAnswers {
  readonly expectation: SurveyAnswers
  readonly perception: SurveyAnswers
}

/** A mean difference of the same people's answers. */
export interface ServiceDifference {
  readonly value: number
  /** Student's, of people or clients; absent of a single one. */
  readonly interval?: Interval
  /** If there were no difference. */
  readonly pValue?: number
  /** After Benjamini and Hochberg, over all questions, or over all dimensions. */
  readonly adjustedPValue?: number
}

/** A question or a dimension: what is expected, found, and in between. */
export interface ServiceGap {
  readonly name: string
  /** Rows with all answers that are needed here; the other figures are absent where that is 0. */
  readonly answered: number
  /** On the scale of the answers. */
  readonly expectation?: number
  readonly perception?: number
  /** Perception − expectation: below 0, clients find less than they expect. */
  readonly gap?: ServiceDifference
}

/** All gaps. */
export interface ServiceGaps {
  readonly questions: readonly ServiceGap[]
  /** Of each person the mean over the questions of the dimension, all answered. */
  readonly dimensions: readonly ServiceGap[]
  /** Of each person the weighted mean over the dimensions that weigh more than 0, all answered. */
  readonly overall: ServiceGap
  /** Rows given. */
  readonly rows: number
}

/** What is found alone. */
export interface ServicePerformance {
  readonly questions: readonly PerformanceFigure[]
  readonly dimensions: readonly PerformanceFigure[]
  readonly overall: PerformanceFigure
  readonly rows: number
}

/** A question or a dimension. */
export interface PerformanceFigure {
  readonly name: string
  /** Rows with all answers that are needed here; the other figures are absent where that is 0. */
  readonly answered: number
  /** On the scale of the answers. */
  readonly mean?: number
  readonly interval?: Interval
  /** 0 (all gave the lowest) to 100 (all gave the highest). */
  readonly index?: number
}

/** The same questions: the least one would accept, what one wishes for, what one finds. */
export interface ToleranceAnswers {
  readonly adequate: SurveyAnswers
  readonly desired: SurveyAnswers
  readonly perception: SurveyAnswers
}

/** A question or a dimension in the zone of tolerance. */
export interface ToleranceZone {
  readonly name: string
  readonly answered: number
  readonly adequate?: number
  readonly desired?: number
  readonly perception?: number
  /** Perception − adequate: below 0, service is not accepted. */
  readonly adequacy?: ServiceDifference
  /** Perception − desired: above 0, service is better than wished for. */
  readonly superiority?: ServiceDifference
  /** Where perception lies: `'below'` adequate, `'within'` the zone, or at or `'above'` desired. */
  readonly zone?: 'below' | 'within' | 'above'
  /** Both intervals agree with `zone`. */
  readonly isSure?: boolean
  /** (perception − adequate)/(desired − adequate): 0 at the least accepted, 1 at the wish; absent where the zone has no width. */
  readonly place?: number
  /** Rows that wish for less than they accept: the questions were not understood. */
  readonly contradictions: number
}

/** All zones. */
export interface ZonesOfTolerance {
  readonly questions: readonly ToleranceZone[]
  readonly dimensions: readonly ToleranceZone[]
  readonly overall: ToleranceZone
  readonly rows: number
}
