import { expectKnownKeys } from '../../errors/index.js'
import { outColumn } from '../../model/index.js'
import type { ScorecardClient, ScorecardColumns } from './clients.js'
import { columnOf, isColumns, sizeOf } from './clients.js'
import type { ScorecardModel, ScorecardParams } from './document.js'
import { placeOf, pointsAt, refuseColumn } from './points-at.js'
import type { ReadyScorecard } from './ready.js'
import { readyParams, readyScorecard } from './ready.js'

/** Where results of columns go. */
export interface IntoOptions {
  /** Filled and returned, in place of a new array; as long as the columns. */
  readonly out?: Float64Array
}

/**
 * The score of a client, or of each client of some columns: base points and the points of every characteristic. What is not
 * a characteristic is not looked at. A missing value scores as the bins say of missing values, a category that the fit did
 * not see as their `unseen` says.
 *
 * @throws ClienteleError `MISSING_VALUE` naming a characteristic that is not there (null says that a value is missing);
 * `OUT_OF_RANGE` or `INVALID_TYPE` naming the first ten cells at fault, or without points by the bins' policy.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4, 0] })
 * const housing = binsFromParams({ groups: [['own'], ['rent', 'free']], weights: [0.3, -0.4], unseen: -0.4 })
 * const model = scorecard.fromParams({
 *   intercept: -1.5,
 *   characteristics: [{ name: 'age', bins: age, coefficient: -0.9 }, { name: 'housing', bins: housing, coefficient: -1.1 }],
 * })
 * scorecard.score(model, { age: 41, housing: 'own' }) // => 551
 * Array.from(scorecard.score(model, { age: [41, 22, null], housing: ['own', 'rent', 'tent'] })) // => [ 551, 505, 518 ]
 */
export function score(model: ScorecardModel, columns: ScorecardColumns, options?: IntoOptions): Float64Array
export function score(model: ScorecardModel, client: ScorecardClient): number
export function score(
  model: ScorecardModel,
  of: ScorecardClient | ScorecardColumns,
  options: IntoOptions = {},
): number | Float64Array {
  expectKnownKeys(options, ['out'], 'options')
  const ready = readyScorecard(model)
  return isColumns(of, ready.names) ? scoreColumns(ready, of, options.out) : scoreClient(ready, of)
}

/** The scores of columns, by parameters that are known to be good. */
export function scoresOf(params: ScorecardParams, columns: ScorecardColumns): Float64Array {
  return scoreColumns(readyParams(params), columns)
}

export function scoreClient({ params, characteristics }: ReadyScorecard, client: ScorecardClient): number {
  let sum = params.basePoints
  for (const one of characteristics) sum += pointsAt(one, placeOf(one, client), client)
  return sum
}

export function scoreColumns(
  { params, names, characteristics }: ReadyScorecard,
  columns: ScorecardColumns,
  out?: Float64Array,
): Float64Array {
  const size = sizeOf(columns, names)
  const scores = outColumn(out, size).fill(params.basePoints)
  for (const one of characteristics) {
    if (!one.lookUp.addPoints(columnOf(columns, one.name), scores)) refuseColumn(one, columns)
  }
  return scores
}
