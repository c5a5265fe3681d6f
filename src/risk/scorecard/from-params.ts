import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { BinnedVariable } from '../binning/index.js'
import type { ScalePoint } from '../calibration/scaling.js'
import type { ScorecardModel } from './document.js'
import { seal } from './model.js'
import { checkParams, readBins, readName } from './params.js'
import { pointsOf } from './points-of-bins.js'
import type { PointsStyle } from './points-options.js'
import { completePoints } from './points-options.js'

/** A characteristic as a caller gives it: with points, or with a coefficient of which points are made. */
export interface GivenCharacteristic {
  readonly name: string
  readonly bins: BinnedVariable
  /** Of each bin in its order: ordinary ones, special ones, missing; null where a value is an error. */
  readonly points?: readonly (number | null)[]
  /** What one unit of weight of evidence adds to the log odds of default. */
  readonly coefficient?: number
  /** Of a category that is in no group; needed where points are given and the bins' `unseen` is a number. */
  readonly unseenPoints?: number
  /** Points of average risk, for reasons from the neutral ones. */
  readonly neutralPoints?: number
  /** Points of the average client, for reasons from these: of all applicants, or of those just accepted. */
  readonly averagePoints?: number
}

/** A scorecard as a caller gives it. */
export interface GivenScorecard {
  /** 600 points at 50 goods for one bad, 20 points to double the odds, where nothing else is said. */
  readonly scale?: Partial<ScalePoint>
  /** What every client has beside the points of characteristics; 0 by default; not to be given with coefficients, of which they are made. */
  readonly basePoints?: number
  /** Log odds of default where all weights of evidence are 0; needed with coefficients. */
  readonly intercept?: number
  readonly characteristics: readonly GivenCharacteristic[]
}

/**
 * A scorecard that was not fitted here: a lender's own on paper, by points, or a regression of another program, by
 * coefficients. Parameters of a document come back as they are.
 *
 * @param style how points are made of coefficients: `intercept` and `rounding` as for `fit`.
 * @throws ClienteleError naming the characteristic, bin or number at fault.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const years = binsFromParams({ cuts: [2, 5], weights: [null, null, null, null] })
 * const paper = scorecard.fromParams({
 *   scale: { score: 100, goodToBadOdds: 20, pointsToDouble: 10 },
 *   basePoints: 60,
 *   characteristics: [{ name: 'yearsInBusiness', bins: years, points: [5, 20, 40, 10] }],
 * })
 * scorecard.score(paper, { yearsInBusiness: 7 }) // => 100
 * scorecard.probabilityOfDefault(paper, { yearsInBusiness: 7 }).toFixed(4) // => '0.0476'
 */
export function fromParams(params: GivenScorecard, style: Partial<PointsStyle> = {}): ScorecardModel {
  const { scale = {}, basePoints, intercept, characteristics } = expectObject(params, 'params')
  expectKnownKeys(params, ['scale', 'basePoints', 'intercept', 'characteristics'], 'params')
  expectKnownKeys(style, ['intercept', 'rounding'], 'style')
  const given = Array.from(expectList(characteristics, 'params.characteristics'))
  const withPoints = given.filter((one, i) => 'points' in expectObject(one, `params.characteristics[${i}]`))
  const made = completePoints({ ...expectObject(scale, 'params.scale'), ...style }, 'params.scale')
  if (withPoints.length === given.length) {
    const fields = {
      scale: made.scale,
      basePoints: basePoints === undefined ? 0 : basePoints,
      characteristics,
      ...(intercept !== undefined && { intercept }),
    }
    return seal(checkParams(fields, 'params'), { source: 'given' })
  }
  if (withPoints.length > 0) {
    const missing = given.findIndex((_, i) => !('points' in expectObject(given[i], '')))
    reject('MISSING_VALUE', `params.characteristics[${missing}].points`, 'points, as the others have', undefined)
  }
  if (basePoints !== undefined) {
    reject('CONFLICTING_OPTIONS', 'params.basePoints', 'none: base points are made of coefficients', basePoints)
  }
  const weighted = given.map((value, i) => {
    const path = `params.characteristics[${i}]`
    const one = expectObject(value, path)
    expectKnownKeys(one, ['name', 'bins', 'coefficient', 'averagePoints'], path)
    return {
      name: readName(one['name'], `${path}.name`),
      bins: readBins(one['bins'], `${path}.bins`),
      coefficient: expectFinite(one['coefficient'], `${path}.coefficient`),
      averagePoints: one['averagePoints'],
    }
  })
  const constant = expectFinite(intercept, 'params.intercept')
  const points = pointsOf(weighted, constant, made.scale, made.style)
  const withAverages = points.characteristics.map((one, i) => {
    const { averagePoints } = weighted[i]!
    return averagePoints === undefined ? one : { ...one, averagePoints }
  })
  const fields = { scale: made.scale, ...points, intercept: constant, characteristics: withAverages }
  return seal(checkParams(fields, 'params'), { source: 'given' })
}
