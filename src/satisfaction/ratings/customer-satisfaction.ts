/**
 * How many clients are content, and how content are they on average?
 *
 *   CSAT = answers of the top boxes / answers,   of "How satisfied are you?"; 4 and 5 of 5 by default
 *
 * The share says how many, the mean how much: a mean takes the steps of a scale for equal, a share needs no such belief, and of the
 * two only shares can be compared between scales.
 *
 * @see Farris, Bendle, Pfeifer and Reibstein (2010), Marketing Metrics, 2.7, for the shares of top boxes.
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { AnswerCount } from './distribution.js'
import { answerCounts } from './distribution.js'
import { rateAnswers } from './rate-sample.js'
import { readRating } from './read-rating.js'
import { readPopulation } from './sample.js'
import type { SatisfiedRule } from './satisfied-rule.js'
import { indexCounting, meanCounting, readSatisfied, SATISFIED_KEYS } from './satisfied-rule.js'
import type { Rating, RatingData, SamplingOptions } from './types.js'

/** What counts as content, and which intervals are asked for. */
export interface SatisfactionOptions extends SatisfiedRule, SamplingOptions {}

/** How content clients are, in three figures of the same answers. */
export interface CustomerSatisfaction {
  /** The least answer that counts as content. */
  readonly satisfiedFrom: number
  /** The share of them, within [0, 1]. */
  readonly satisfied: Rating
  /** The mean answer, on the scale. */
  readonly mean: Rating
  /** The same from 0, all the lowest answer, to 100, all the highest. */
  readonly index: Rating
  /** The lowest first; answers that nobody gave are not there. */
  readonly distribution: readonly AnswerCount[]
}

/**
 * The share of content clients and the mean answer, each with an interval that holds for few answers, for several contacts of one
 * client, for weighted answers and for a population of which many answered.
 *
 * @param data answers on the scale, null where there is none; or the same with clients and weights.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten answers off the scale; `MISSING_VALUE` for another scale without
 * `satisfiedFrom`; `NO_DATA` where nobody answered; and the like.
 * @example
 * import { customerSatisfaction } from 'clientele/satisfaction'
 * const { satisfied, mean, index } = customerSatisfaction([5, 4, 5, 3, null, 4, 5, 2, 4, 5, 4])
 * satisfied.value // => 0.8
 * satisfied.interval.lower.toFixed(4) // => '0.4902'
 * mean.value // => 4.1
 * mean.interval.lower.toFixed(2) // => '3.39'
 * index.value.toFixed(1) // => '77.5'
 */
export function customerSatisfaction(data: RatingData, options: SatisfactionOptions = {}): CustomerSatisfaction {
  expectKnownKeys(expectObject(options, 'options'), [...SATISFIED_KEYS, 'level', 'population'], 'options')
  const { scale, satisfiedFrom, counting } = readSatisfied(options, 'options')
  const frame = { level: expectLevel(options.level), population: readPopulation(options.population) }
  const read = readRating(data, 'data', { scale, isWhole: false })
  return {
    satisfiedFrom,
    satisfied: rateAnswers(read, counting, frame),
    mean: rateAnswers(read, meanCounting(scale), frame),
    index: rateAnswers(read, indexCounting(scale), frame),
    distribution: answerCounts(read),
  }
}
