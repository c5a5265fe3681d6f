/**
 * What clients got, what they had looked for, and what is said of the two.
 *
 * @module
 */
import type { ClientId } from '../../records/core.js'
import type { AnswerScale, SurveyAnswers } from '../answers.js'
import type { Rating, SamplingOptions } from '../ratings/index.js'

/** Benefits and expectations, question by question, on one scale; one row per answer sheet. */
export interface BenefitAnswers {
  /** What the client got: price for the loan, speed, advice. */
  readonly benefits: SurveyAnswers
  /** What it had looked for: the same questions. */
  readonly expectations: SurveyAnswers
  /** The client each sheet comes from; each row is a client by default. */
  readonly client?: ArrayLike<ClientId>
  /** How many of the population each row stands for: finite numbers >= 0, 1 by default. Only their proportions count. */
  readonly weights?: ArrayLike<number>
}

/** On which scale, and what counts how much. */
export interface PerceivedValueOptions extends SamplingOptions {
  /** Of all answers. */
  readonly scale: AnswerScale
  /** What each benefit is worth beside the others: numbers >= 0, not all 0. All the same by default. */
  readonly importance?: Readonly<Record<string, number>>
  /** Least part of the importance that a sheet must have answered to have an index; within (0, 1], 0.5 by default. */
  readonly leastAnswered?: number
}

/** Means over the sheets that answered a question both ways, by weight. */
export interface ComparedAnswers {
  readonly benefit: number
  readonly expectation: number
  /** `benefit − expectation` with its interval, on the scale of answers. */
  readonly gap: Rating
}

/** One benefit against what was looked for. */
export interface BenefitGap {
  readonly question: string
  /** Part of all importance, over those sheets that have an index. */
  readonly importance: number
  /** What it adds to the index beyond 50, or takes from it; all add up to `index.value − 50`. */
  readonly contribution: number
  /** Sheets with both answers. */
  readonly sheets: number
  /** Absent where no sheet has both. */
  readonly compared?: ComparedAnswers
}

/**
 * `'EXPECTATIONS_AT_THE_TOP'`: most expectations stand at the top of the scale, so that no benefit can exceed them.
 * `'GAPS_DISAGREE'`: gaps of different questions go together so little (alpha below 0.6) that a mean of them says little of one client.
 */
export type PerceivedValueWarningCode = 'EXPECTATIONS_AT_THE_TOP' | 'GAPS_DISAGREE'

/** What the reader should know. */
export interface PerceivedValueWarning {
  readonly code: PerceivedValueWarningCode
  /** In English, with figures. */
  readonly message: string
}

/** Value as clients perceive it: benefits against expectations. */
export interface PerceivedValue {
  /** Mean of the sheets' indices, from 0 to 100; 50: as looked for. */
  readonly index: Rating
  /** Shares of sheets above, at and below 50, with intervals. */
  readonly above: Rating
  readonly asExpected: Rating
  readonly below: Rating
  /** In the order of `benefits`. */
  readonly benefits: readonly BenefitGap[]
  /** Rows that have an index. */
  readonly rows: Int32Array
  /** The index of each of them, from 0 to 100. */
  readonly indices: Float64Array
  /** Part of the answers of expectation that stand at the top of the scale. */
  readonly expectationsAtTop: number
  /** Cronbach's alpha of the gaps: how well the index tells one client from another. Absent with one question or fewer than two sheets. */
  readonly reliability?: number
  readonly warnings: readonly PerceivedValueWarning[]
}
