/**
 * From what a sample tells to a rating: a share, a difference of shares or a mean, with what was not answered.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { studentTQuantile } from '../../numeric/index.js'
import type { AnswerScale } from '../answers.js'
import { ratingWarnings } from './rating-warnings.js'
import type { ReadRating } from './read-rating.js'
import type { Frame, SampleMean } from './sample.js'
import { sampleMean } from './sample.js'
import type { Rating } from './types.js'

/** What an answer counts for, and between which ends. */
export interface Counting {
  readonly range: AnswerScale
  worth(answer: number): number
  /** The ends of an interval of so many independent answers; Student's about the mean where absent. */
  ends?(sample: SampleMean, trials: number, level: number): { readonly lower: number; readonly upper: number }
  /** What its interval is called. */
  readonly method: string
}

/** A rating with the sample it was made of. */
export interface Rated {
  readonly rating: Rating
  readonly sample: SampleMean
}

/** How many answered, and how many did not. */
export interface Response {
  readonly answers: number
  readonly missing: number
  /** Of all weight the part that was answered. */
  readonly answeredShare: number
}

/** The rating of answers that were read. */
export function rateAnswers(read: ReadRating, counting: Counting, frame: Frame): Rated {
  const { answers, missing, answeredShare } = read
  const sample = sampleMean(read, answers.map(counting.worth), frame)
  return { rating: rateSample(sample, { answers: answers.length, missing, answeredShare }, counting, frame), sample }
}

/** The rating of a sample. */
export function rateSample(sample: SampleMean, response: Response, counting: Counting, frame: Frame): Rating {
  const { answers, missing, answeredShare } = response
  const { mean, known, clients } = sample
  const interval = intervalOf(sample, counting, frame)
  const { lowest, highest } = counting.range
  const filled = (by: number): number => answeredShare * mean + (1 - answeredShare) * by
  const ifAllHadAnswered = { lowest: filled(lowest), highest: filled(highest) }
  const isKnown = known !== undefined && (counting.ends !== undefined || clients > 1)
  return {
    value: mean,
    ...(isKnown && {
      standardError: counting.ends ? Math.sqrt(sample.spread / known.effective) : Math.sqrt(known.variance),
    }),
    interval,
    answers,
    missing,
    responseRate: answers / (answers + missing),
    clients,
    ...(known !== undefined && known.effective < Number.POSITIVE_INFINITY && { effectiveAnswers: known.effective }),
    ifAllHadAnswered,
    warnings: ratingWarnings(sample, response, { interval, ifAllHadAnswered }),
  }
}

function intervalOf(sample: SampleMean, counting: Counting, frame: Frame): Interval {
  const { mean, known, spread } = sample
  const { level } = frame
  const shape = { level, kind: 'confidence', method: counting.method } as const
  const { lowest, highest } = counting.range
  const unknown = { lower: lowest, upper: highest, ...shape, unbounded: 'both' as const }
  if (known === undefined) return { ...unknown, note: 'One client tells nothing of the others' }
  if (known.effective === Number.POSITIVE_INFINITY) {
    return { lower: mean, upper: mean, ...shape, note: 'Everybody answered: nothing is left to chance' }
  }
  if (counting.ends !== undefined) return { ...counting.ends(sample, known.trials, level), ...shape }
  if (!(known.variance > ROUNDING * spread)) {
    return { ...unknown, note: 'All gave the same answer: how far others differ is not known' }
  }
  const reach = studentTQuantile((1 + level) / 2, known.freedom) * Math.sqrt(known.variance)
  return { lower: Math.max(lowest, mean - reach), upper: Math.min(highest, mean + reach), ...shape }
}

/** Variances below this part of the spread of answers are rounding. */
const ROUNDING = 1e-20
