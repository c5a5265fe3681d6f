import { classWeights, expectBothClasses } from '../class-weights.js'

/** Points of the curve from (0, 0) to (1, 1), with straight lines between. */
export interface RocCurve {
  /** Share of the others that a cut calls events, ascending. */
  readonly falsePositiveRate: Float64Array
  /** Share of the events that it calls so, ascending. */
  readonly truePositiveRate: Float64Array
  /** The cuts, descending: point k + 1 calls rows with a score of at least `cuts[k]` events; point 0 calls none so. */
  readonly cuts: Float64Array
}

/**
 * The receiver operating characteristic curve: what each cut through a score would call right and wrong, one point per
 * distinct score. The area under it is {@link areaUnderCurve}; equal scores make one straight piece.
 *
 * @param scores finite numbers, the higher the likelier.
 * @param outcomes 0 or 1, one per score.
 * @param weights from 0 to 1e200, one per score; 1 by default.
 * @throws ClienteleError as {@link areaUnderCurve}.
 * @see Fawcett (2006), An introduction to ROC analysis, Pattern Recognition Letters 27, algorithm 1.
 * @example
 * import { rocCurve } from 'clientele/statistics'
 * const { falsePositiveRate, truePositiveRate, cuts } = rocCurve([0.1, 0.4, 0.4, 0.8], [0, 0, 1, 1])
 * Array.from(cuts) // => [0.8, 0.4, 0.1]
 * Array.from(truePositiveRate) // => [0, 0.5, 1, 1]
 * Array.from(falsePositiveRate) // => [0, 0, 0.5, 1]
 */
export function rocCurve(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): RocCurve {
  const classes = classWeights(scores, outcomes, weights)
  expectBothClasses(classes)
  return {
    falsePositiveRate: sharesFromAbove(classes.others),
    truePositiveRate: sharesFromAbove(classes.events),
    cuts: classes.scores.slice().reverse(),
  }
}

/** Divided by the sum itself, so that the last share is 1 to the digit. */
function sharesFromAbove(weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length + 1)
  for (let k = 1; k < sums.length; k++) sums[k] = sums[k - 1]! + weights[weights.length - k]!
  const total = sums[weights.length]!
  return sums.map(sum => sum / total)
}
