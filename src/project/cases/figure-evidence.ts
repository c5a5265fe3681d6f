/**
 * Numbers of several cases as evidence.
 *
 * @module
 */
import { herfindahl, weightedQuantiles } from '../../statistics/index.js'
import type { FigureEvidence } from './evidence-types.js'

/** A number of a case, and how much the case counts. */
export interface WeightedNumber {
  readonly value: number
  readonly weight: number
}

/** Mean and quantiles by weight; at least one number. */
export function figureEvidence(
  name: string,
  numbers: readonly WeightedNumber[],
  shares: readonly number[],
): FigureEvidence {
  const values = numbers.map(({ value }) => value)
  const weights = numbers.map(({ weight }) => weight)
  const found = weightedQuantiles(values, weights, shares)
  return {
    name,
    cases: numbers.length,
    effectiveCases: herfindahl(weights).effectiveNumber,
    mean: weightedMean(numbers),
    quantiles: shares.map((share, i) => ({ share, value: found[i]! })),
  }
}

/** From the least value on, so that rounding leaves the mean of equal values what they are. */
function weightedMean(numbers: readonly WeightedNumber[]): number {
  const least = numbers.reduce((least, { value }) => Math.min(least, value), Infinity)
  const all = numbers.reduce((sum, { weight }) => sum + weight, 0)
  return least + numbers.reduce((sum, { value, weight }) => sum + (value - least) * (weight / all), 0)
}
