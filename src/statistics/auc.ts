/**
 * How well a score tells those who will from those who will not.
 *
 * @module
 */
import { classWeights, expectBothClasses } from './class-weights.js'

/**
 * Area under the receiver operating characteristic curve: the probability that a row with outcome 1 has a higher score
 * than one with outcome 0, where equal scores count one half. 0.5 says nothing, 1 tells all apart.
 *
 * Only the order of scores matters. O(n log n); equal scores are pooled, so that the order of rows changes nothing.
 *
 * @param scores finite numbers, the higher the likelier.
 * @param outcomes 0 or 1, one per score.
 * @param weights from 0 to 1e200, one per score; 1 by default.
 * @returns within [0, 1].
 * @throws ClienteleError `NO_VARIATION` where all outcomes (of a weight above 0) are the same; `OUT_OF_RANGE`,
 * `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns, naming the first ten bad cells.
 * @see Hanley and McNeil (1982), The meaning and use of the area under a ROC curve, Radiology 143.
 * @example
 * import { areaUnderCurve } from 'clientele/statistics'
 * areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // => 0.75
 * areaUnderCurve([0.1, 0.4], [1, 1]) // => Error NO_VARIATION
 */
export function areaUnderCurve(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  const classes = classWeights(scores, outcomes, weights)
  expectBothClasses(classes)
  const { events, others, allEvents, allOthers } = classes
  let below = 0
  let outranked = 0
  for (let k = 0; k < events.length; k++) {
    outranked += events[k]! * ((below + others[k]! / 2) / allOthers)
    below += others[k]!
  }
  return Math.min(1, outranked / allEvents)
}

/**
 * The Gini coefficient of a score, 2 · AUC − 1, also called accuracy ratio or Somers' D: 0 says nothing, 1 tells all
 * apart, below 0 the score is upside down.
 *
 * @param scores as for {@link areaUnderCurve}, and so the other columns and the errors.
 * @returns within [−1, 1].
 * @see Engelmann, Hayden and Tasche (2003), Testing rating accuracy, Risk 16.
 * @example
 * import { giniOfScores } from 'clientele/statistics'
 * giniOfScores([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // => 0.5
 */
export function giniOfScores(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  return 2 * areaUnderCurve(scores, outcomes, weights) - 1
}
