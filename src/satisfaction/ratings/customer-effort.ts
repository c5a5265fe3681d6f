/**
 * How easy was it for the client?
 *
 * Two questions are asked under one name, and they run in opposite directions:
 *
 * - version 2.0: "The company made it easy for me to handle my issue", from 1 (strongly disagree) to 7 (strongly agree). High is easy.
 * - version 1.0: "How much effort did you personally have to put forth?", from 1 (very low) to 5 (very high). High is hard.
 *
 * @see Dixon, Freeman and Toman (2010), Stop trying to delight your customers, Harvard Business Review 88(7), for version 1.0; Dixon,
 * Toman and DeLisi (2013), The Effortless Experience, chapter 6, for version 2.0 and its share of those who at least somewhat agree.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { AnswerCount } from './distribution.js'
import { answerCounts } from './distribution.js'
import { rateAnswers } from './rate-sample.js'
import { readRating } from './read-rating.js'
import { readPopulation } from './sample.js'
import type { ShareMethod } from './satisfied-rule.js'
import { indexCounting, meanCounting, shareCounting } from './satisfied-rule.js'
import type { Rating, RatingData, SamplingOptions } from './types.js'

/** Which question was asked. */
export type EffortVersion = '1.0' | '2.0'

/** Which question was asked, and which intervals are asked for. */
export interface EffortOptions extends SamplingOptions {
  /** `'2.0'` by default: agreement from 1 to 7, high is easy. `'1.0'`: effort from 1 to 5, high is hard. */
  readonly version?: EffortVersion
  /** Of shares; as for {@link customerSatisfaction}. */
  readonly method?: ShareMethod
}

/** How easy it was. */
export interface CustomerEffort {
  readonly version: EffortVersion
  /** Which way answers run. */
  readonly direction: 'higher-is-easier' | 'higher-is-harder'
  /** The mean answer, on the scale of the question, in its direction. */
  readonly mean: Rating
  /** The same from 0, all as hard as can be, to 100, all as easy as can be, whatever the version. */
  readonly ease: Rating
  /** The share of those who found it easy: 5 to 7 by version 2.0, 1 and 2 by version 1.0. */
  readonly easy: Rating
  /** The share of those who found it hard: 1 to 3 by version 2.0, 4 and 5 by version 1.0. */
  readonly hard: Rating
  /** The lowest answer first; answers that nobody gave are not there. */
  readonly distribution: readonly AnswerCount[]
}

const QUESTIONS = {
  '2.0': { scale: { lowest: 1, highest: 7 }, direction: 'higher-is-easier', easy: [5, 7], hard: [1, 3] },
  '1.0': { scale: { lowest: 1, highest: 5 }, direction: 'higher-is-harder', easy: [1, 2], hard: [4, 5] },
} as const

/**
 * The customer effort score with its direction, and the shares of those who found it easy and hard.
 *
 * @param data whole answers on the scale of the version, null where there is none; or the same with clients and weights.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten answers that are none of the question's; `NO_DATA` where nobody
 * answered; and the like.
 * @example
 * import { customerEffort } from 'clientele/satisfaction'
 * const { mean, ease, easy, direction } = customerEffort([7, 6, 5, 3, 6, null, 7, 2])
 * direction // => 'higher-is-easier'
 * mean.value.toFixed(2) // => '5.14'
 * ease.value.toFixed(1) // => '69.0'
 * easy.value.toFixed(3) // => '0.714'
 * customerEffort([1, 2, 1, 4], { version: '1.0' }).ease.value // => 75
 */
export function customerEffort(data: RatingData, options: EffortOptions = {}): CustomerEffort {
  expectKnownKeys(expectObject(options, 'options'), ['version', 'method', 'level', 'population'], 'options')
  const { version: asked = '2.0' } = options
  const version = expectOneOf(asked, ['1.0', '2.0'], 'options.version')
  const { scale, direction, easy, hard } = QUESTIONS[version]
  const frame = { level: expectLevel(options.level), population: readPopulation(options.population) }
  const read = readRating(data, 'data', { scale, isWhole: true })
  const share = ([from, to]: readonly [number, number]): Rating => {
    const counting = shareCounting(answer => answer >= from && answer <= to, options.method, 'options')
    return rateAnswers(read, counting, frame)
  }
  return {
    version,
    direction,
    mean: rateAnswers(read, meanCounting(scale), frame),
    ease: rateAnswers(read, indexCounting(scale, direction === 'higher-is-harder'), frame),
    easy: share(easy),
    hard: share(hard),
    distribution: answerCounts(read),
  }
}
