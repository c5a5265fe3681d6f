/**
 * Importance and performance of all drivers where sheets count as some weights say: all sheets as they are, or as they were drawn.
 *
 * @module
 */
import { correlate, correlationRoom } from '../../statistics/importance/correlations.js'
import type { ImportanceMethod } from '../../statistics/importance/index.js'
import { johnsonOf } from '../../statistics/importance/johnson.js'
import { shapleyOf, shapleyRoom } from '../../statistics/importance/shapley.js'

/** Places of all drivers, 0 to 100 each way. */
export interface Plane {
  readonly importance: Float64Array
  readonly performance: Float64Array
}

/** Where drivers are, for given weights of sheets; undefined where there is nothing to explain. The same arrays at every call. */
export type PlaneOf = (weights: Float64Array) => Plane | undefined

/** Places by what clients say of importance: columns of scores from 0 to 100. */
export function statedPlane(stated: readonly Float64Array[], scores: readonly Float64Array[]): PlaneOf {
  const plane = { importance: new Float64Array(scores.length), performance: new Float64Array(scores.length) }
  return weights => {
    means(stated, weights, plane.importance)
    means(scores, weights, plane.performance)
    return plane
  }
}

/** Places by what drivers explain: standardised columns of drivers and, as the last, of the outcome. */
export function derivedPlane(
  standardised: readonly Float64Array[],
  scores: readonly Float64Array[],
  method: ImportanceMethod,
): PlaneOf {
  const count = scores.length
  const plane = { importance: new Float64Array(count), performance: new Float64Array(count) }
  const [correlations, room] = [correlationRoom(count + 1), shapleyRoom(method === 'shapley' ? count : 1)]
  return weights => {
    correlate(standardised, weights, correlations)
    if (correlations.varies[count] === 0) return undefined
    const { importance } = plane
    if (method === 'shapley') shapleyOf(correlations.matrix, room, importance)
    else johnsonOf(correlations.matrix, count, importance)
    const all = importance.reduce((sum, own) => sum + own, 0)
    if (!(all > 0)) return undefined
    for (let j = 0; j < count; j++) importance[j] = (100 * importance[j]!) / all
    means(scores, weights, plane.performance)
    return plane
  }
}

function means(columns: readonly Float64Array[], weights: Float64Array, out: Float64Array): void {
  let all = 0
  for (let row = 0; row < weights.length; row++) all += weights[row]!
  for (const [j, column] of columns.entries()) {
    let sum = 0
    for (let row = 0; row < weights.length; row++) sum += weights[row]! * column[row]!
    out[j] = sum / all
  }
}
