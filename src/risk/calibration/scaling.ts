/**
 * From odds to points and back: points rise by `pointsToDouble` wherever the odds of good against bad double.
 *
 *   score = offset + factor · ln(odds),   factor = pointsToDouble / ln 2,   odds = (1 − PD) / PD
 *
 * Source: Siddiqi (2006), Credit risk scorecards, chapter 6 (scaling).
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectPositive, reject } from '../../errors/index.js'
import { expectColumns, FINITE } from '../../statistics/columns.js'

/** One point that the scale goes through, and how steep it is. */
export interface ScalePoint {
  /** The score at `goodToBadOdds`: 600, say. */
  readonly score: number
  /** Good clients for each bad one at that score; > 0: 19 is a default probability of 5 %. */
  readonly goodToBadOdds: number
  /** Points that double the odds; not 0, and below 0 where more points mean more risk. */
  readonly pointsToDouble: number
}

/** A scale of points. */
export interface ScorecardScaling {
  /** The score at even odds. */
  readonly offset: number
  /** Points for each unit of ln(odds). */
  readonly factor: number
}

/**
 * The scale through a stated score with stated odds.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for odds that are not > 0, or points to double of 0.
 * @example
 * import { scorecardScaling } from 'clientele/risk'
 * scorecardScaling({ score: 600, goodToBadOdds: 19, pointsToDouble: 50 })
 * // => { offset: 387.6036243278207, factor: 72.13475204444818 }
 */
export function scorecardScaling(point: ScalePoint): ScorecardScaling {
  expectKnownKeys(point, ['score', 'goodToBadOdds', 'pointsToDouble'], 'point')
  const score = expectPoints(point.score, 'point.score')
  const odds = expectPositive(point.goodToBadOdds, 'point.goodToBadOdds')
  const doubling = expectPoints(point.pointsToDouble, 'point.pointsToDouble')
  if (doubling === 0) reject('OUT_OF_RANGE', 'point.pointsToDouble', 'a number other than 0', doubling)
  const factor = doubling / Math.LN2
  return { offset: score - factor * Math.log(odds), factor }
}

/**
 * The score of a default probability, or of a column of them.
 *
 * @param pd within (0, 1): at 0 and 1 points would be infinite.
 * @throws ClienteleError `OUT_OF_RANGE` for other probabilities, naming the first ten bad cells.
 * @example
 * import { scoreOfPd, scorecardScaling } from 'clientele/risk'
 * const scaling = scorecardScaling({ score: 100, goodToBadOdds: 1, pointsToDouble: 20 })
 * scoreOfPd(scaling, 0.2) // => 140
 */
export function scoreOfPd(scaling: ScorecardScaling, pd: number): number
export function scoreOfPd(scaling: ScorecardScaling, pd: ArrayLike<number>): Float64Array
export function scoreOfPd(scaling: ScorecardScaling, pd: number | ArrayLike<number>): number | Float64Array {
  const { offset, factor } = expectScaling(scaling)
  const score = (p: number): number => offset + factor * (Math.log1p(-p) - Math.log(p))
  if (typeof pd !== 'number') {
    expectColumns(['pd', pd, INSIDE])
    return Float64Array.from(pd, score)
  }
  return INSIDE.isGood(pd) ? score(pd) : reject('OUT_OF_RANGE', 'pd', INSIDE.expected, pd, 'Write 2 % as 0.02')
}

/**
 * The default probability that a score stands for, or of a column of scores.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a score that is no finite number.
 * @example
 * import { pdOfScore, scorecardScaling } from 'clientele/risk'
 * const scaling = scorecardScaling({ score: 600, goodToBadOdds: 19, pointsToDouble: 50 })
 * pdOfScore(scaling, 600).toFixed(12) // => '0.050000000000'
 */
export function pdOfScore(scaling: ScorecardScaling, score: number): number
export function pdOfScore(scaling: ScorecardScaling, score: ArrayLike<number>): Float64Array
export function pdOfScore(scaling: ScorecardScaling, score: number | ArrayLike<number>): number | Float64Array {
  const checked = expectScaling(scaling)
  if (typeof score === 'number') return pdAt(checked, expectFinite(score, 'score'))
  expectColumns(['score', score, FINITE])
  return Float64Array.from(score, points => pdAt(checked, points))
}

/** The default probability of points on a scale that is known to be good. */
export function pdAt({ offset, factor }: ScorecardScaling, points: number): number {
  return 1 / (1 + Math.exp((points - offset) / factor))
}

const INSIDE = { expected: 'a number between 0 and 1', isGood: (pd: number): boolean => pd > 0 && pd < 1 }

function expectScaling(scaling: ScorecardScaling): ScorecardScaling {
  const given = expectObject(scaling, 'scaling')
  const offset = expectPoints(given['offset'], 'scaling.offset')
  const factor = expectPoints(given['factor'], 'scaling.factor')
  return factor === 0 ? reject('OUT_OF_RANGE', 'scaling.factor', 'a number other than 0', factor) : { offset, factor }
}

/** Points whose products with log odds are finite. */
function expectPoints(value: unknown, path: string): number {
  const points = expectFinite(value, path)
  return Math.abs(points) <= MOST ? points : reject('OUT_OF_RANGE', path, 'a number from -1e300 to 1e300', value)
}

const MOST = 1e300
