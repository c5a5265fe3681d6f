/**
 * What is predicted of durations, with its direction: the same number means opposite things to two authors.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { expectColumns, FINITE, PROBABILITY } from '../../columns.js'

/**
 * Numbers that put clients in order, one a row: the higher the `risk` the sooner a client goes, the higher the `lifetime` the later.
 * Give one of the two.
 */
export type OrderPrediction =
  | { readonly risk: ArrayLike<number>; readonly lifetime?: never }
  | { readonly lifetime: ArrayLike<number>; readonly risk?: never }

/**
 * Probabilities of the horizon, one a row: of being there after it (`survival`), or of having gone by then (`event`). Give one of the
 * two.
 */
export type ProbabilityPrediction =
  | { readonly survival: ArrayLike<number>; readonly event?: never }
  | { readonly event: ArrayLike<number>; readonly survival?: never }

/** Numbers that rise with risk. */
export function expectRisk(prediction: OrderPrediction, size: number): Float64Array {
  const [name, column] = oneOf(prediction, ['risk', 'lifetime'], 'prediction')
  expectSize(expectColumns([`prediction.${name}`, column, FINITE]), size, `prediction.${name}`)
  return Float64Array.from(column, value => (name === 'risk' ? value : -value))
}

/** Probabilities, and what they are of. */
export interface CheckedProbabilities {
  readonly quantity: 'survival' | 'event'
  /** As they were given. */
  readonly given: Float64Array
  /** Of being there after the horizon. */
  readonly survival: Float64Array
}

/** Probabilities of one horizon. */
export function expectProbabilities(
  prediction: ProbabilityPrediction,
  size: number,
  path = 'prediction',
): CheckedProbabilities {
  const [quantity, column] = oneOf(prediction, ['survival', 'event'], path)
  expectSize(expectColumns([`${path}.${quantity}`, column, PROBABILITY]), size, `${path}.${quantity}`)
  const given = Float64Array.from(column)
  return { quantity, given, survival: quantity === 'survival' ? given : given.map(value => 1 - value) }
}

/** The one of two keys that is there, and what it holds. */
function oneOf<const K extends string, T>(
  given: { readonly [key in K]?: T },
  names: readonly [K, K],
  path: string,
): readonly [K, T] {
  expectKnownKeys(expectObject(given, path), names, path)
  const [first, second] = names
  const [one, other] = [given[first], given[second]]
  if (one !== undefined && other !== undefined)
    reject('CONFLICTING_OPTIONS', path, `either ${first} or ${second}`, 'both')
  if (one !== undefined) return [first, one]
  return other === undefined ? reject('MISSING_VALUE', path, `${first} or ${second}`, given) : [second, other]
}

function expectSize(length: number, size: number, path: string): void {
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} numbers, like durations`, length)
}
