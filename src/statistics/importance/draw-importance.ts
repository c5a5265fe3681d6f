/**
 * Importance in samples drawn with replacement.
 *
 * @module
 */
import type { Steps } from '../../model/index.js'
import { randomStreams } from '../../model/index.js'
import { normalQuantile } from '../../numeric/core.js'
import type { ClusterCodes } from '../cluster-codes.js'
import { resampledCounts } from '../inference/index.js'
import type { CorrelationRoom } from './correlations.js'
import { correlate, correlationRoom } from './correlations.js'
import { johnsonOf } from './johnson.js'
import type { ImportanceRows } from './read-rows.js'
import { shapleyOf, shapleyRoom } from './shapley.js'
import type { ImportanceMethod } from './types.js'

/** How samples are drawn. */
export interface DrawSettings {
  readonly method: ImportanceMethod
  readonly replicates: number
  readonly seed: number
}

/** What samples gave; columns as long as there were samples with something to explain. */
export interface DrawnImportance {
  /** By predictor. */
  readonly importance: readonly Float64Array[]
  /** By predictor: importance less that of a column of chance, both among all predictors and that column. */
  readonly beyondChance: readonly Float64Array[]
  readonly rSquared: Float64Array
  readonly withoutVariation: number
}

/** Samples from one yield to the next. */
const STEP = 20

/** Shares out R² in sample after sample; sample r comes from stream r of the seed. */
export function* drawImportance(
  { names, columns, weights, rows }: ImportanceRows,
  { code, count }: ClusterCodes,
  { method, replicates, seed }: DrawSettings,
): Steps<DrawnImportance> {
  const width = names.length
  const importance = names.map(() => new Float64Array(replicates))
  const beyondChance = names.map(() => new Float64Array(replicates))
  const rSquared = new Float64Array(replicates)
  const chance = new Float64Array(rows)
  // Predictors, the column of chance, the outcome.
  const withChance = [...columns.slice(0, width), chance, columns[width]!]
  const [wide, room] = [correlationRoom(width + 2), correlationRoom(width + 1)]
  const [share, shareWide] = [sharing(method, width), sharing(method, width + 1)]
  const counts = new Int32Array(count)
  const drawnWeights = new Float64Array(rows)
  const streams = randomStreams(seed)
  let used = 0
  for (let draw = 0; draw < replicates; draw++) {
    const uniform = streams.next().value
    resampledCounts(uniform, count, counts)
    for (let row = 0; row < rows; row++) {
      drawnWeights[row] = counts[code[row]!]! * weights[row]!
      chance[row] = normalQuantile(uniform() + 2 ** -54)
    }
    correlate(withChance, drawnWeights, wide)
    if (wide.varies[width + 1] === 1) {
      dropChance(wide, room)
      const own = share(room.matrix)
      let sum = 0
      for (let j = 0; j < width; j++) {
        importance[j]![used] = own[j]!
        sum += own[j]!
      }
      rSquared[used] = Math.min(1, sum)
      const beside = shareWide(wide.matrix)
      for (let j = 0; j < width; j++) beyondChance[j]![used] = beside[j]! - beside[width]!
      used++
    }
    if ((draw + 1) % STEP === 0 || draw + 1 === replicates)
      yield { phase: 'drawing', done: draw + 1, total: replicates }
  }
  const cut = (column: Float64Array): Float64Array => column.subarray(0, used)
  return {
    importance: importance.map(cut),
    beyondChance: beyondChance.map(cut),
    rSquared: cut(rSquared),
    withoutVariation: replicates - used,
  }
}

/** Shares out R² of so many predictors; the same array at every call. */
function sharing(method: ImportanceMethod, predictors: number): (matrix: Float64Array) => Float64Array {
  const out = new Float64Array(predictors)
  if (method === 'relative-weights') return matrix => johnsonOf(matrix, predictors, out)
  const room = shapleyRoom(predictors)
  return matrix => shapleyOf(matrix, room, out)
}

/** The correlations without the column of chance, the last but one. */
function dropChance({ matrix, size }: CorrelationRoom, room: CorrelationRoom): void {
  const place = (j: number): number => (j < size - 2 ? j : j + 1)
  for (let j = 0; j < room.size; j++) {
    for (let k = 0; k < room.size; k++) room.matrix[j * room.size + k] = matrix[place(j) * size + place(k)]!
  }
}
