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
import type { SampleMean } from './sample.js'
import { sampleMean, trialsAt } from './sample.js'
import type { Rating, ResponseFigures } from './types.js'

type Ends = Pick<Interval, 'lower' | 'upper'>

/** What an answer counts for, and between which ends. */
export interface Counting {
  readonly range: AnswerScale
  worth(answer: number): number
  /** The ends of an interval of so many independent answers; Student's about the mean where absent. */
  ends?(of: Pick<SampleMean, 'mean' | 'spread'>, trials: number, level: number): Ends
  /** What its interval is called. */
  readonly method: string
}

/** How sure an interval shall be, and of how many clients; infinite where there is no end to them. */
export interface Frame {
  readonly level: number
  readonly population: number
}

/** The sample of a measure. */
export function sampleOf(read: ReadRating, counting: Counting, population: number): SampleMean {
  return sampleMean(read, read.answers.map(counting.worth), population)
}

/** The rating of answers that were read. */
export function rateAnswers(read: ReadRating, counting: Counting, { level, population }: Frame): Rating {
  return rateSample(sampleOf(read, counting, population), responseOf(read), counting, level)
}

/** How many answered. */
export function responseOf({ answers, missing, answeredShare }: ReadRating): ResponseFigures {
  return { answers: answers.length, missing, answeredShare }
}

/** The rating of a sample. */
export function rateSample(sample: SampleMean, response: ResponseFigures, counting: Counting, level: number): Rating {
  const { answers, missing, answeredShare } = response
  const { mean, known, clients } = sample
  const interval = intervalOf(sample, counting, level)
  const { lowest, highest } = counting.range
  const filled = (by: number): number => answeredShare * mean + (1 - answeredShare) * by
  const ifAllHadAnswered = { lowest: filled(lowest), highest: filled(highest) }
  return {
    value: mean,
    ...errorOf(sample, counting),
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

function errorOf({ spread, known, clients }: SampleMean, { ends }: Counting): Pick<Rating, 'standardError'> {
  if (known === undefined) return {}
  if (ends !== undefined) return { standardError: Math.sqrt(spread / known.effective) }
  return clients > 1 ? { standardError: Math.sqrt(known.variance) } : {}
}

/** The interval, cut off at the ends of the range. */
export function intervalOf(sample: SampleMean, counting: Counting, level: number): Interval {
  const { mean, known, spread } = sample
  const shape = { level, kind: 'confidence', method: counting.method } as const
  const { lowest, highest } = counting.range
  const unknown = { lower: lowest, upper: highest, ...shape, unbounded: 'both' as const }
  if (known === undefined) return { ...unknown, note: 'One client tells nothing of the others' }
  if (known.effective === Number.POSITIVE_INFINITY) {
    return { lower: mean, upper: mean, ...shape, note: 'Everybody answered: nothing is left to chance' }
  }
  if (counting.ends === undefined && !(known.variance > ROUNDING * spread)) {
    return { ...unknown, note: 'No client differs from another: how far others do is not known' }
  }
  const { lower, upper } = uncutEnds(sample, counting, level)
  return { lower: Math.max(lowest, lower), upper: Math.min(highest, upper), ...shape }
}

/** The ends of the interval before they are cut off. */
export function uncutEnds({ mean, spread, known }: SampleMean, counting: Counting, level: number): Ends {
  if (known === undefined || known.effective === Number.POSITIVE_INFINITY) return { lower: mean, upper: mean }
  if (counting.ends !== undefined) return counting.ends({ mean, spread }, trialsAt(known, level), level)
  const reach = studentTQuantile((1 + level) / 2, known.freedom) * Math.sqrt(known.variance)
  return { lower: mean - reach, upper: mean + reach }
}

/** Variances below this part of the spread of answers are rounding. */
const ROUNDING = 1e-20
