/**
 * Paths of ratings: a return between two thresholds takes an obligor to the state between them, which says what it is worth.
 *
 * @module
 */
import { expectList, expectObject, reject } from '../../../errors/index.js'
import { columnLength, expectColumns, FINITE } from '../../../statistics/columns.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { transitionMatrix } from '../../../statistics/index.js'
import { boundariesOf } from '../../migration/credit-metrics/boundaries.js'
import { isBelowNormal } from './below-normal.js'
import type { FactorLoadings } from './factors.js'
import { drawFactors, factorModel, systematicOf } from './factors.js'
import type { PathSampler } from './sampler.js'
import { canonicalOrder } from './sampler.js'

/** A portfolio whose obligors have ratings, and what each is worth by the rating it comes to. */
export interface RatedColumns {
  /** The state of each obligor today, one of the matrix. */
  readonly rating: ArrayLike<string>
  /** One column per state, in their order: what each obligor is worth there, in currency units. */
  readonly stateValues: readonly ArrayLike<number>[]
  /** What a loss is counted from, in currency units: the value if the rating stays, or the expected value. */
  readonly referenceValue: ArrayLike<number>
  /** By factor: the loading of each obligor. */
  readonly loadings: FactorLoadings
}

/** The door: who of a portfolio migrates where, path by path. Gains are losses below 0. */
export function migrationSampler(columns: RatedColumns, matrix: TransitionMatrix, correlations: unknown): PathSampler {
  const { states, rows } = transitionMatrix(matrix?.states, matrix?.rows)
  expectObject(columns, 'columns')
  const { rating, loadings } = columns
  const size = columnLength(rating, 'columns.rating')
  const losses = lossesByState(columns, states, size)
  const places = new Map<unknown, number>(states.map((state, place) => [state, place]))
  const from = Int32Array.from({ length: size }, (_, i) => placeOf(rating[i], places, i))
  const model = factorModel(loadings, correlations, size)
  const order = canonicalOrder(size, [from, ...losses, ...model.loadings])
  const { begin, factor, share } = systematicOf(model, order)
  const boundaries = rows.map(boundariesOf)
  const last = states.length - 1
  const factors = new Float64Array(model.factors.length)
  const draw: PathSampler['draw'] = (uniform, record) => {
    drawFactors(model, uniform, factors)
    for (let row = 0; row < order.length; row++) {
      const i = order[row]!
      let common = 0
      for (let j = begin[row]!; j < begin[row + 1]!; j++) common += share[j]! * factors[factor[j]!]!
      const own = model.own[i]!
      const threshold = boundaries[from[i]!]!
      const u = uniform()
      // From the state of today, which most obligors keep, to worse ones or to better ones.
      let state = from[i]!
      while (state < last && isBelowNormal(u, threshold[state]! / own - common)) state++
      while (state > 0 && !isBelowNormal(u, threshold[state - 1]! / own - common)) state--
      const loss = losses[state]![i]!
      if (loss !== 0) record(i, loss)
    }
  }
  return { size, draw }
}

function lossesByState(
  { stateValues, referenceValue }: RatedColumns,
  states: readonly string[],
  size: number,
): readonly Float64Array[] {
  const path = 'columns.stateValues'
  const columns = expectList(stateValues, path)
  if (columns.length !== states.length)
    reject('LENGTH_MISMATCH', path, `${states.length} columns, one per state`, columns.length)
  return Array.from(stateValues, (values, state) => {
    const length = expectColumns(
      ['columns.referenceValue', referenceValue, FINITE],
      [`${path}[${state}]`, values, FINITE],
    )
    if (length !== size) reject('LENGTH_MISMATCH', 'columns.referenceValue', `${size} values, one per obligor`, length)
    return Float64Array.from({ length: size }, (_, i) => referenceValue[i]! - values[i]!)
  })
}

function placeOf(rating: unknown, places: ReadonlyMap<unknown, number>, i: number): number {
  const place = places.get(rating)
  if (place !== undefined) return place
  return reject('OUT_OF_RANGE', `columns.rating[${i}]`, `one of ${Array.from(places.keys()).join(', ')}`, rating)
}
