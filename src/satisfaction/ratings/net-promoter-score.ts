/**
 * How many more clients would recommend the lender than would not?
 *
 *   NPS = promoters / answers − detractors / answers,   of "How likely are you to recommend us?" from 0 to 10
 *
 * Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. Who did not answer is none of them.
 *
 * @see Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12).
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { NetPromoterClass, NetPromoterRule } from './net-promoter-rule.js'
import { classOf, NET_PROMOTER_KEYS, readNetPromoter } from './net-promoter-rule.js'
import type { Counting, Frame } from './rate-sample.js'
import { rateAnswers, rateSample } from './rate-sample.js'
import { readRating } from './read-rating.js'
import { readPopulation, sampleOfSpread } from './sample.js'
import type { Rating, RatingData, SamplingOptions } from './types.js'

/** What counts, and which interval is asked for. */
export interface NetPromoterOptions extends NetPromoterRule, SamplingOptions {}

/** Answers that were counted already. */
export interface NetPromoterCounts {
  /** Whole numbers >= 0, not all of them 0. */
  readonly detractors: number
  readonly passives: number
  readonly promoters: number
  /** Who was asked and did not answer; 0 by default. */
  readonly missing?: number
}

/** A net promoter score, `value`, within [−1, 1]: 100 times that is what is quoted in points. */
export interface NetPromoterScore extends Rating {
  /** Answers of each kind, each for one; those of weight 0 are in none. */
  readonly counts: Readonly<Record<NetPromoterClass, number>>
  /** Of all weight; they add up to 1. */
  readonly shares: Readonly<Record<NetPromoterClass, number>>
}

/**
 * The net promoter score with an interval that holds for few answers, for several contacts of one client, for weighted answers and
 * for a population of which many answered.
 *
 * @param data answers from 0 to 10, null where there is none; the same with clients and weights; or counts.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten answers off the scale or between two classes (8.5), `INVALID_TYPE` and
 * the like naming cells and options; `NO_DATA` where nobody answered.
 * @example
 * import { netPromoterScore } from 'clientele/satisfaction'
 * const { value, interval, counts, responseRate } = netPromoterScore([10, 9, 7, 3, null, 10, 8, 9, 6, 10])
 * value.toFixed(3) // => '0.333'
 * interval.lower.toFixed(2) // => '-0.23'
 * counts // => { detractors: 2, passives: 2, promoters: 5 }
 * responseRate // => 0.9
 * const visits = { answers: [10, 9, 10, 2, 9], client: ['A', 'A', 'A', 'B', 'C'] }
 * netPromoterScore(visits).clients // => 3
 * netPromoterScore({ detractors: 10, passives: 20, promoters: 70 }).interval.lower.toFixed(3) // => '0.452'
 * netPromoterScore([8.5]) // => Error OUT_OF_RANGE
 */
export function netPromoterScore(
  data: RatingData | NetPromoterCounts,
  options: NetPromoterOptions = {},
): NetPromoterScore {
  expectKnownKeys(expectObject(options, 'options'), [...NET_PROMOTER_KEYS, 'level', 'population'], 'options')
  const { cuts, counting } = readNetPromoter(options, 'options')
  const frame = { level: expectLevel(options.level), population: readPopulation(options.population) }
  if (isCounts(data)) return scoreOfCounts(data, counting, frame)
  const read = readRating(data, 'data', { scale: cuts.scale, isWhole: true })
  const counts = { detractors: 0, passives: 0, promoters: 0 }
  const weighed = { detractors: 0, passives: 0, promoters: 0 }
  for (let i = 0; i < read.answers.length; i++) {
    const kind = classOf(read.answers[i]!, cuts)
    counts[kind]++
    weighed[kind] += read.weights === undefined ? 1 : read.weights[i]!
  }
  return { ...rateAnswers(read, counting, frame), counts, shares: partsOf(weighed, read.answers.length) }
}

function partsOf(
  { detractors, passives, promoters }: Readonly<Record<NetPromoterClass, number>>,
  all: number,
): NetPromoterScore['shares'] {
  return { detractors: detractors / all, passives: passives / all, promoters: promoters / all }
}

function isCounts(data: unknown): data is NetPromoterCounts {
  return typeof data === 'object' && data !== null && 'promoters' in data
}

function scoreOfCounts(data: NetPromoterCounts, counting: Counting, frame: Frame): NetPromoterScore {
  expectKnownKeys(data, [...KINDS, 'missing'], 'data')
  const [detractors, passives, promoters] = KINDS.map(kind => expectInteger(data[kind], `data.${kind}`, 0, MOST))
  const { missing: open = 0 } = data
  const missing = expectInteger(open, 'data.missing', 0, MOST)
  const counts = { detractors: detractors!, passives: passives!, promoters: promoters! }
  const answers = counts.detractors + counts.passives + counts.promoters
  if (answers === 0) reject('NO_DATA', 'data', 'at least one answer', 'none')
  const shares = partsOf(counts, answers)
  const mean = (counts.promoters - counts.detractors) / answers
  const spread = Math.max(0, shares.promoters + shares.detractors - mean * mean)
  const sample = sampleOfSpread(mean, spread, answers, frame.population)
  const response = { answers, missing, answeredShare: answers / (answers + missing) }
  return { ...rateSample(sample, response, counting, frame.level), counts, shares }
}

const KINDS: readonly NetPromoterClass[] = ['detractors', 'passives', 'promoters']
/** Beyond it sums of counts are not exact. */
const MOST = 1e15
