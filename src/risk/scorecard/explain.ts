import { expectObject } from '../../errors/index.js'
import { pdOfScore, scorecardScaling } from '../calibration/scaling.js'
import type { ScorecardClient } from './clients.js'
import type { ScorecardModel } from './document.js'
import { binLabel, placeOf, pointsAt } from './points-at.js'
import { readyScorecard } from './ready.js'

/** One characteristic of a client: where the client stands, what that is worth, what it could be. */
export interface ExplainedPart {
  readonly characteristic: string
  /** `[26, 30)`, `own, rent`, `missing`; `unseen` for a category of no group. */
  readonly bin: string
  readonly points: number
  /** The most that any bin of the characteristic has; the fewest where more points mean more risk. */
  readonly bestPoints: number
  /** Of average risk; absent where points were given without. */
  readonly neutralPoints?: number
  /** Of the average client; absent where points were given without. */
  readonly averagePoints?: number
  /** In the sign of the bins; absent where the bins have none. */
  readonly weightOfEvidence?: number
}

/** A score with what it is made of: base points and the points of all parts add up to it, exactly. */
export interface Explanation {
  readonly score: number
  /** Within [0, 1]. */
  readonly probabilityOfDefault: number
  readonly basePoints: number
  /** In the order of the scorecard. */
  readonly parts: readonly ExplainedPart[]
}

/**
 * Says how the score of one client comes about.
 *
 * @throws ClienteleError as `score` does.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4] })
 * const model = scorecard.fromParams({ intercept: -3, characteristics: [{ name: 'age', bins: age, coefficient: -1 }] })
 * const { score, parts } = scorecard.explain(model, { age: 22 })
 * score // => 559
 * parts // => [{ characteristic: 'age', bin: '(-∞, 26)', points: 559, bestPoints: 585, neutralPoints: 574, weightOfEvidence: -0.5 }]
 */
export function explain(model: ScorecardModel, client: ScorecardClient): Explanation {
  const { params, characteristics } = readyScorecard(model)
  expectObject(client, 'client')
  const parts = characteristics.map((one): ExplainedPart => {
    const place = placeOf(one, client)
    const { neutralPoints, averagePoints } = one.characteristic
    const { weights, unseen } = one.bins.params
    const weight = weights[place] ?? unseen
    return {
      characteristic: one.name,
      bin: binLabel(one, place),
      points: pointsAt(one, place, client),
      bestPoints: one.bestPoints,
      ...(neutralPoints !== undefined && { neutralPoints }),
      ...(averagePoints !== undefined && { averagePoints }),
      ...(typeof weight === 'number' && { weightOfEvidence: weight }),
    }
  })
  const score = parts.reduce((sum, part) => sum + part.points, params.basePoints)
  return {
    score,
    probabilityOfDefault: pdOfScore(scorecardScaling(params.scale), score),
    basePoints: params.basePoints,
    parts,
  }
}
