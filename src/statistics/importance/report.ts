/**
 * Predictors with all that is said of each: its importance, its place, and what it tells first, last and by its coefficient.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import { choleskyFactor, choleskyInverse, choleskySolve } from '../../numeric/core.js'
import { factorOf, firstDependent } from '../regression/collinearity.js'
import type { CorrelationRoom } from './correlations.js'
import type { ImportanceRows } from './read-rows.js'
import type { Importance, ImportanceMethod, PredictorImportance } from './types.js'

/** What of a column the others may not tell at least: with less, rounding of correlations moves shares in the seventh digit. */
const OWN_PART = 1e-9
/** A column tells of another where its part is more than this, in standard deviations. */
const TELLS = 1e-5

/** The model with all predictors. */
export interface FullModel {
  readonly rSquared: number
  readonly coefficients: Float64Array
  /** What each adds to R² when it comes last. */
  readonly last: Float64Array
}

/** All predictors together; refuses those that others tell. */
export function fullModel(
  names: readonly string[],
  { matrix, size }: Pick<CorrelationRoom, 'matrix' | 'size'>,
): FullModel {
  const count = names.length
  const among = new Float64Array(count * count)
  for (let j = 0; j < count; j++) for (let k = 0; k < count; k++) among[j * count + k] = matrix[j * size + k]!
  expectIndependent(names, among)
  const factor = new Float64Array(count * count)
  choleskyFactor(among, count, factor)
  const withOutcome = Float64Array.from({ length: count }, (_, j) => matrix[j * size + count]!)
  const coefficients = choleskySolve(factor, count, withOutcome)
  const inverse = choleskyInverse(factor, count)
  const rSquared = coefficients.reduce((sum, slope, j) => sum + slope * withOutcome[j]!, 0)
  return {
    rSquared: Math.min(1, Math.max(0, rSquared)),
    coefficients,
    last: coefficients.map((slope, j) => (slope * slope) / inverse[j * count + j]!),
  }
}

function expectIndependent(names: readonly string[], among: Float64Array): void {
  const found = firstDependent(factorOf(among, new Float64Array(names.length)), OWN_PART)
  if (found === undefined) return
  const tellers = names.slice(0, found.column).filter((_, j) => Math.abs(found.parts[j]!) > TELLS)
  const name = names[found.column]!
  throw new ClienteleError({
    code: 'COLLINEAR_COVARIATES',
    path: `columns.${name}`,
    expected: `values that ${tellers.join(', ')} do not tell already`,
    received: `a sum of multiples of ${tellers.join(', ')}`,
    hint: `Leave out ${[...tellers, name].join(' or ')}: between columns that tell each other importance cannot be shared out`,
  })
}

/** The report on the predictors. */
export function reportOf(
  { names, rows }: ImportanceRows,
  { matrix, size }: Pick<CorrelationRoom, 'matrix' | 'size'>,
  method: ImportanceMethod,
  importance: Float64Array,
  added?: Float64Array,
): Importance {
  const { rSquared, coefficients, last } = fullModel(names, { matrix, size })
  const total = importance.reduce((sum, own) => sum + own, 0)
  const predictors = names.map((name, j): PredictorImportance => {
    const correlation = matrix[j * size + names.length]!
    const own = importance[j]!
    return {
      name,
      importance: own,
      ...(total > 0 && { share: own / total }),
      rank: rankOf(importance, j),
      correlation,
      first: correlation * correlation,
      last: last[j]!,
      coefficient: coefficients[j]!,
      pratt: coefficients[j]! * correlation,
      ...(added !== undefined && { beyond: Array.from(added.subarray(j * names.length, (j + 1) * names.length)) }),
    }
  })
  const adjustedRSquared = 1 - ((1 - rSquared) * (rows - 1)) / (rows - names.length - 1)
  return { method, observations: rows, rSquared, adjustedRSquared, predictors }
}

/** 1 and how many are larger. */
export function rankOf(importance: ArrayLike<number>, j: number): number {
  let rank = 1
  for (let k = 0; k < importance.length; k++) if (importance[k]! > importance[j]!) rank++
  return rank
}
