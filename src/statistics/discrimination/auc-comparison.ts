/**
 * Whether one score tells events from others better than another does.
 *
 * @module
 */
import { expectFinite, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { reachOf, twoSided } from './area-tails.js'
import type { AucEstimate, AucOptions } from './auc-interval.js'
import { aucEstimate, aucOptions, lawOf } from './auc-interval.js'
import { pairBounds, pairTest } from './pair-bounds.js'
import type { AreaError } from './placements.js'
import { errorOfArea, placements } from './placements.js'

/** Two areas, how far they are apart, and whether chance could have done that. */
export interface AucComparison {
  readonly first: AucEstimate
  readonly second: AucEstimate
  /** AUC of the first less that of the second, within [−1, 1]. */
  readonly difference: number
  /** Of `difference`; absent where rows cannot show it. */
  readonly standardError?: number
  /** Of the standard error; absent as that is. */
  readonly degreesOfFreedom?: number
  /** Of `difference`. */
  readonly interval: Interval
  /** The probability of a difference at least as large, were the two areas the same; absent where a standard error is. */
  readonly pValue?: number
}

/**
 * Two scores of the same clients: the difference of their areas, with its interval and two-sided test after DeLong. Scores
 * of the same rows err together, which the test allows for; comparing two intervals by eye does not.
 *
 * Where the rows do not scatter (both scores rank alike, or each separates the classes) interval and p-value are those of as
 * many pairs as the smaller class has rows, and the interval's `note` says so.
 *
 * @param first finite numbers, the higher the likelier.
 * @param second the other score of the same rows.
 * @param outcomes 0 or 1, one per row.
 * @throws ClienteleError as {@link aucInterval}.
 * @see DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44(3); Sun and Xu (2014), IEEE Signal Processing Letters 21(11).
 * @example
 * import { compareAucs } from 'clientele/statistics'
 * const outcomes = [0, 0, 1, 0, 0, 1, 1, 1]
 * const { difference, pValue } = compareAucs([1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 1, 4, 3, 5, 2, 3], outcomes)
 * difference // => 0.34375
 * pValue.toFixed(3) // => '0.072'
 */
export function compareAucs(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: AucOptions = {},
): AucComparison {
  const asked = aucOptions(options)
  const [ofFirst, ofSecond] = [placements(first, outcomes, 'first'), placements(second, outcomes, 'second')]
  const [a, b] = [aucEstimate(ofFirst, outcomes, asked), aucEstimate(ofSecond, outcomes, asked)]
  const difference = a.auc - b.auc
  const shares = ofFirst.shares.map((share, row) => share - ofSecond.shares[row]!)
  const error = errorOfArea({ ...ofFirst, shares }, outcomes, difference)
  const found =
    error === undefined
      ? ofPairs(difference, Math.min(a.events, a.others), asked.level)
      : aroundDifference(difference, error, asked)
  return { first: a, second: b, difference, ...found }
}

/**
 * The areas of two different samples: development and validation, this year and last.
 *
 * The interval combines those of the two areas, so that it exists wherever they do; the p-value needs both standard errors.
 *
 * @param first what {@link aucInterval} said of one sample.
 * @param second what it said of another, without a client of the first, at the same level.
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE` for what is no such estimate, or one of another level.
 * @see Hanley and McNeil (1983), Radiology 148, equation 1 without correlation; Zou and Donner (2008), Construction of confidence
 * limits about effect measures, Statistics in Medicine 27(10), equation 4, for the interval.
 * @example
 * import { aucInterval, compareSamples } from 'clientele/statistics'
 * const development = aucInterval([1, 2, 3, 4, 5, 6, 7, 8], [0, 0, 1, 0, 0, 1, 1, 1])
 * const validation = aucInterval([4, 1, 3, 2, 6, 5], [0, 0, 1, 0, 1, 0])
 * compareSamples(development, validation).pValue.toFixed(3) // => '0.728'
 */
export function compareSamples(first: AucEstimate, second: AucEstimate): AucComparison {
  expectEstimate(first, 'first')
  expectEstimate(second, 'second')
  const difference = first.auc - second.auc
  const [a, b] = [first.interval, second.interval]
  if (a.level !== b.level) reject('OUT_OF_RANGE', 'second.interval.level', `${a.level}, like the first`, b.level)
  const below = Math.hypot(first.auc - a.lower, b.upper - second.auc)
  const above = Math.hypot(a.upper - first.auc, second.auc - b.lower)
  const error = errorOfDifference(first, second)
  return {
    first,
    second,
    difference,
    ...error,
    ...(error !== undefined && { pValue: twoSided(difference / error.standardError, 'student', error) }),
    interval: {
      lower: Math.max(-1, difference - below),
      upper: Math.min(1, difference + above),
      level: a.level,
      kind: 'confidence',
      method: 'variances-recovered',
    },
  }
}

/** An estimate whose figures are numbers: from JSON it may be anything. */
function expectEstimate(estimate: AucEstimate, name: string): void {
  const { auc, interval, standardError, degreesOfFreedom } = expectObject(estimate, name)
  const { lower, upper, level } = expectObject(interval, `${name}.interval`)
  const shares = { auc, 'interval.lower': lower, 'interval.upper': upper, 'interval.level': level }
  for (const [field, value] of Object.entries(shares)) {
    const share = expectFinite(value, `${name}.${field}`)
    if (share < 0 || share > 1) reject('OUT_OF_RANGE', `${name}.${field}`, 'a number from 0 to 1', share)
  }
  if (standardError !== undefined && expectPositive(standardError, `${name}.standardError`) > 1)
    reject('OUT_OF_RANGE', `${name}.standardError`, 'a number <= 1', standardError)
  if (degreesOfFreedom !== undefined && expectPositive(degreesOfFreedom, `${name}.degreesOfFreedom`) < 1)
    reject('OUT_OF_RANGE', `${name}.degreesOfFreedom`, 'a number >= 1', degreesOfFreedom)
}

/** Two independent errors, with degrees of freedom after Satterthwaite. */
function errorOfDifference(first: AucEstimate, second: AucEstimate): AreaError | undefined {
  const [a, b] = [first.standardError, second.standardError]
  const [fewA, fewB] = [first.degreesOfFreedom, second.degreesOfFreedom]
  if (a === undefined || b === undefined || fewA === undefined || fewB === undefined) return undefined
  const variance = a ** 2 + b ** 2
  return { standardError: Math.sqrt(variance), degreesOfFreedom: variance ** 2 / (a ** 4 / fewA + b ** 4 / fewB) }
}

type Found = Pick<AucComparison, 'standardError' | 'degreesOfFreedom' | 'interval' | 'pValue'>

function aroundDifference(difference: number, error: AreaError, { level, method }: Required<AucOptions>): Found {
  const law = lawOf(method)
  const far = reachOf(level, law, error) * error.standardError
  const [lower, upper] = [Math.max(-1, difference - far), Math.min(1, difference + far)]
  return {
    ...error,
    interval: { lower, upper, level, kind: 'confidence', method: law === 'student' ? 'delong-t' : 'delong' },
    pValue: twoSided(difference / error.standardError, law, error),
  }
}

const NO_SCATTER =
  'The rows cannot show how far the difference is off, so the interval is that of as many pairs as the smaller class has rows'

/** A pair favours the first score, the second or neither: 1, −1 or 0, whose mean is the difference of the areas. */
function ofPairs(difference: number, pairs: number, level: number): Found {
  const share = (1 + difference) / 2
  const [lower, upper] = pairBounds(share, pairs, (1 - level) / 2)
  const note = `${NO_SCATTER}: ${pairs}`
  const interval = {
    lower: 2 * lower - 1,
    upper: 2 * upper - 1,
    level,
    kind: 'confidence',
    method: 'clopper-pearson',
    note,
  } as const
  return { interval, pValue: pairTest(share, pairs) }
}
