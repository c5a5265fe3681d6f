/**
 * Means of an outcome by class, by weights that cancel the errors of giving rows a class.
 *
 * @see Bolck, Croon & Hagenaars (2004), Political Analysis 12(1).
 * @module
 */
import { reject } from '../../../errors/index.js'
import { luFactor, luInverse, smallestPivot } from '../../../numeric/core.js'
import { likeliest } from './likeliest.js'
import type { Posteriors } from './posteriors.js'

const FEWER = 'Ask for fewer classes'

/** The class that each pattern is given. */
export function givenOf({ values, classes, weights }: Posteriors): Uint16Array {
  return Uint16Array.from(weights, (_, p) => likeliest(values.subarray(p * classes, (p + 1) * classes)))
}

/** Refuses a class that no row is given: nothing is known of what it brings. */
export function expectGiven(given: Uint16Array, classNames: readonly string[]): void {
  for (const [s, name] of classNames.entries()) {
    if (given.includes(s)) continue
    reject('EMPTY_SEGMENT', 'columns', `rows that are given ${name}`, 'none', FEWER)
  }
}

/** By true class, then by class given: the probability of being given it. */
export function classificationOf(
  { values, classes, weights }: Posteriors,
  given: Uint16Array,
): readonly (readonly number[])[] {
  const table = Array.from({ length: classes }, () => new Float64Array(classes))
  for (const [p, weight] of weights.entries()) {
    for (let t = 0; t < classes; t++) table[t]![given[p]!]! += weight * values[p * classes + t]!
  }
  return table.map(row => {
    const total = row.reduce((sum, cell) => sum + cell, 0)
    return Array.from(row, cell => cell / total)
  })
}

/** A table whose inverse would multiply errors by more than this tells nothing. */
const LEAST_PIVOT = 1e-6

/** By class given, then by true class: what a row counts for. */
export function weightsOf(classification: readonly (readonly number[])[]): Float64Array {
  const n = classification.length
  const factors = luFactor(classification.flat(), n)
  if (smallestPivot(factors) < LEAST_PIVOT) {
    reject(
      'NO_VARIATION',
      'columns',
      'answers that tell the classes apart',
      'rows that could be in one as in another',
      FEWER,
    )
  }
  return luInverse(factors)
}

/** Rows, outcomes and their squares by class given; outcomes less their mean, so that squares keep their digits. */
export interface Sums {
  readonly centre: number
  readonly counts: Float64Array
  readonly sums: Float64Array
  readonly squares: Float64Array
}

/** The sums of an outcome, row by row. */
export function sumsByGiven(
  { rows, patternOf, classes }: Posteriors,
  given: Uint16Array,
  outcome: ArrayLike<number>,
): Sums {
  let centre = 0
  for (let row = 0; row < rows; row++) centre += outcome[row]! / rows
  const [counts, sums, squares] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)]
  for (let row = 0; row < rows; row++) {
    const s = given[patternOf[row]!]!
    const apart = outcome[row]! - centre
    counts[s]!++
    sums[s]! += apart
    squares[s]! += apart * apart
  }
  return { centre, counts, sums, squares }
}

/** Means by true class and their robust covariance A⁻¹ B A⁻¹, A the weights of each class, B their products with residuals. */
export function weightedMeans(
  weights: Float64Array,
  { centre, counts, sums, squares }: Sums,
): { readonly totals: Float64Array; readonly means: Float64Array; readonly covariance: Float64Array } {
  const n = counts.length
  const [totals, apart] = [new Float64Array(n), new Float64Array(n)]
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      totals[t]! += weights[s * n + t]! * counts[s]!
      apart[t]! += weights[s * n + t]! * sums[s]!
    }
  }
  for (let t = 0; t < n; t++) apart[t]! /= totals[t]!
  const covariance = new Float64Array(n * n)
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      for (let u = 0; u < n; u++) {
        const product = squares[s]! - (apart[t]! + apart[u]!) * sums[s]! + apart[t]! * apart[u]! * counts[s]!
        covariance[t * n + u]! += (weights[s * n + t]! * weights[s * n + u]! * product) / (totals[t]! * totals[u]!)
      }
    }
  }
  return { totals, means: apart.map(mean => centre + mean), covariance }
}
