/**
 * A number in a segment and among the others: where it lies, how it varies, whether it differs.
 *
 * @module
 */
import {
  aucInterval,
  meanInterval,
  medianInterval,
  quantiles,
  rankSumTest,
  standardisedMeanDifference,
} from '../../statistics/index.js'
import type { TestedComparison, Untested } from './compared.js'
import type { NumberProfile } from './types.js'

/** The figures of a number; those of nobody are absent. */
export function numberProfile(
  own: Float64Array,
  others: Float64Array,
  level: number,
): Pick<NumberProfile, 'mean' | 'median' | 'quartiles' | 'range' | 'others' | 'standardisedDifference'> & Untested {
  const isKnown = own.length > 0 && others.length > 0
  return {
    ...(own.length > 0 && placesOf(own, level)),
    ...(others.length > 0 && {
      others: { known: others.length, mean: meanInterval(others).value, median: quantiles(others, [0.5])[0]! },
    }),
    ...(own.length > 1 &&
      others.length > 1 &&
      varies(own, others) && {
        standardisedDifference: differenceOf(own, others, level),
      }),
    ...(isKnown && { comparison: compared(own, others, level) }),
  }
}

function placesOf(own: Float64Array, level: number): Pick<NumberProfile, 'mean' | 'median' | 'quartiles' | 'range'> {
  const [least, lower, upper, most] = quantiles(own, [0, 0.25, 0.75, 1])
  return {
    mean: meanInterval(own, { level }),
    median: medianInterval(own, { level }),
    quartiles: [lower!, upper!],
    range: [least!, most!],
  }
}

function differenceOf(
  own: Float64Array,
  others: Float64Array,
  level: number,
): NonNullable<NumberProfile['standardisedDifference']> {
  const { difference, interval } = standardisedMeanDifference(own, others, { level })
  return { difference, interval }
}

/** Cliff's delta is twice the area under the curve of who belongs to the segment, less 1. */
function compared(own: Float64Array, others: Float64Array, level: number): TestedComparison {
  const values = new Float64Array(own.length + others.length)
  values.set(own)
  values.set(others, own.length)
  const isOwn = new Uint8Array(values.length).fill(1, 0, own.length)
  const { gini, interval } = aucInterval(values, isOwn, { level })
  return {
    effect: gini,
    interval: { ...interval, lower: 2 * interval.lower - 1, upper: 2 * interval.upper - 1 },
    pValue: rankSumTest(own, others).pValue,
  }
}

/** Whether a value differs within either side by more than its rounding: else there is no standard deviation to measure by. */
function varies(...samples: readonly Float64Array[]): boolean {
  return samples.some(sample => sample.some(value => Math.abs(value - sample[0]!) > 1e-12 * Math.abs(sample[0]!)))
}
