import type { ScorecardClient, ScorecardColumns } from './clients.js'
import { columnOf, isColumns, sizeOf } from './clients.js'
import type { ScorecardModel } from './document.js'
import { placeOf, pointsAt, refuseColumn } from './points-at.js'
import type { ReadyCharacteristic } from './ready.js'
import { readyScorecard } from './ready.js'

/** The points of a client, or of each client of some columns; with the base points they add up to the score, exactly. */
export interface Points<P> {
  readonly basePoints: number
  /** By characteristic. */
  readonly characteristics: Readonly<Record<string, P>>
}

/**
 * What each characteristic adds to the score.
 *
 * @throws ClienteleError as `score` does.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4] })
 * const housing = binsFromParams({ groups: [['own'], ['rent', 'free']], weights: [0.3, -0.4] })
 * const model = scorecard.fromParams({
 *   intercept: -1.5,
 *   characteristics: [{ name: 'age', bins: age, coefficient: -0.9 }, { name: 'housing', bins: housing, coefficient: -1.1 }],
 * })
 * scorecard.points(model, { age: 22, housing: 'own' }) // => { basePoints: 0, characteristics: { age: 252, housing: 275 } }
 * scorecard.points(model, { age: [22, 41], housing: ['own', 'own'] }).characteristics.age // => Float64Array(2) [ 252, 276 ]
 */
export function points(model: ScorecardModel, columns: ScorecardColumns): Points<Float64Array>
export function points(model: ScorecardModel, client: ScorecardClient): Points<number>
export function points(
  model: ScorecardModel,
  of: ScorecardClient | ScorecardColumns,
): Points<number> | Points<Float64Array> {
  const { params, names, characteristics } = readyScorecard(model)
  const by = <P>(pointsFor: (one: ReadyCharacteristic) => P): Points<P> => ({
    basePoints: params.basePoints,
    characteristics: Object.fromEntries(characteristics.map(one => [one.name, pointsFor(one)])),
  })
  if (!isColumns(of, names)) return by(one => pointsAt(one, placeOf(one, of), of))
  sizeOf(of, names)
  return by(one => pointsColumn(one, of))
}

/** The points of one characteristic for each client. */
export function pointsColumn(one: ReadyCharacteristic, columns: ScorecardColumns): Float64Array {
  const column = columnOf(columns, one.name)
  const points = new Float64Array(column.length)
  return one.lookUp.addPoints(column, points) ? points : refuseColumn(one, columns)
}
