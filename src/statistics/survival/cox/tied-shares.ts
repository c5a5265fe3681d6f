/**
 * How much of those who end at the same time is gone when the next of them ends: of D events, none of them at the first, a share of 1/D
 * at the second, and so on (Efron 1977). A weight of 2 is two events, and a part of an event counts for its part.
 *
 * A sum over many shares is taken by Gauss's rule for sums over whole numbers (of Gram's polynomials): 8 places for each stretch that is
 * no longer than it lies away from the end, where all may be gone, are right to 12 digits.
 *
 * @see Efron (1977), The efficiency of Cox's likelihood function for censored data, Journal of the American Statistical Association
 * 72(359).
 * @module
 */
import { symmetricEigen } from '../../../numeric/core.js'
import type { Ties } from './types.js'

/** A sum over events that share a time: how often each share of them has gone. */
export interface TiedShares {
  /** Within [0, 1). */
  readonly gone: Float64Array
  /** They add up to the weight of the events. */
  readonly counts: Float64Array
}

/** A sum of weights that is no more than this above a whole number is one. */
const ROUNDING = 1e-12
/** Up to so many events are listed one by one, and so many before the end of more. */
const LISTED = 48
const LAST = 16
const PLACES = 8
/** More events than this are so many to the last digit: each of these stands for several. */
const MANY = 1e12

/** The shares of events by their weight, > 0; times of the same weight have the same. */
export function tiedSharesOf(ties: Ties): (weight: number) => TiedShares {
  const rules = new Map<number, SumRule>()
  const known = new Map<number, TiedShares>()
  const fresh = (weight: number): TiedShares => {
    if (ties !== 'efron') return { gone: Float64Array.of(0), counts: Float64Array.of(weight) }
    if (weight <= MANY) return efronShares(weight, rules)
    const { gone, counts } = efronShares(MANY, rules)
    return { gone, counts: counts.map(count => count * (weight / MANY)) }
  }
  return weight => {
    const shares = known.get(weight) ?? fresh(weight)
    known.set(weight, shares)
    return shares
  }
}

/** A part of an event at the end counts for its part. */
function efronShares(weight: number, rules: Map<number, SumRule>): TiedShares {
  const steps = Math.max(1, Math.ceil(weight * (1 - ROUNDING)))
  const listed = steps <= LISTED ? steps : LAST
  const places: number[] = []
  const counts: number[] = []
  for (let until = steps - listed; until > 0; ) {
    // The longest power of two that is no longer than what is left, nor than its distance from the end.
    const length = 2 ** Math.floor(Math.log2(Math.min(until, steps - until)))
    const rule = rules.get(length) ?? sumRule(length)
    rules.set(length, rule)
    until -= length
    for (let k = 0; k < rule.places.length; k++) {
      places.push(until + rule.places[k]!)
      counts.push(rule.counts[k]!)
    }
  }
  for (let k = steps - listed; k < steps; k++) {
    places.push(k)
    counts.push(1)
  }
  counts[counts.length - 1] = Math.max(0, weight - (steps - 1))
  const gone = new Float64Array(places)
  for (let k = 0; k < gone.length; k++) gone[k]! /= weight
  return { gone, counts: new Float64Array(counts) }
}

/** A sum over so many whole numbers from 0 on. */
interface SumRule {
  readonly places: readonly number[]
  /** They add up to how many numbers there are. */
  readonly counts: readonly number[]
}

/** Exact for polynomials of degree 15 or less. */
function sumRule(length: number): SumRule {
  if (length <= PLACES) {
    const places = Array.from({ length }, (_, k) => k)
    return { places, counts: places.map(() => 1) }
  }
  const matrix = new Float64Array(PLACES * PLACES)
  for (let n = 1; n < PLACES; n++) {
    const beside = Math.sqrt((n * n * (1 - (n / length) ** 2)) / (4 * (4 * n * n - 1)))
    matrix[n * PLACES + n - 1] = beside
    matrix[(n - 1) * PLACES + n] = beside
  }
  const { values, vectors } = symmetricEigen(matrix, PLACES)
  return {
    places: Array.from(values, value => (length - 1) / 2 + length * value),
    counts: Array.from(values, (_, k) => length * vectors[k]! ** 2),
  }
}
