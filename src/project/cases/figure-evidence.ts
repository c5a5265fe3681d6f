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

/** Between the least and the most, where rounding might leave it outside. */
function weightedMean(numbers: readonly WeightedNumber[]): number {
  const all = numbers.reduce((sum, { weight }) => sum + weight, 0)
  const mean = numbers.reduce((sum, { value, weight }) => sum + value * (weight / all), 0)
  const values = numbers.map(({ value }) => value)
  const least = values.reduce((least, value) => Math.min(least, value))
  const most = values.reduce((most, value) => Math.max(most, value))
  return Math.min(most, Math.max(least, mean))
}
