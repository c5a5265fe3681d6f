import { reject } from '../errors/index.js'
import { classWeights } from './class-weights.js'

/**
 * Average precision: the share of events among the rows of the highest scores, averaged over the events as they are
 * found from the best score down. A score that says nothing has the share of events among all rows.
 *
 * Equal scores are found together; nothing is interpolated.
 *
 * @param scores finite numbers, the higher the likelier.
 * @param outcomes 0 or 1, one per score.
 * @param weights from 0 to 1e200, one per score; 1 by default.
 * @returns within (0, 1].
 * @throws ClienteleError `NO_VARIATION` where no outcome is 1; for other columns as `areaUnderCurve`.
 * @see Zhu (2004), Recall, precision and average precision, University of Waterloo.
 * @example
 * import { averagePrecision } from 'clientele/statistics'
 * averagePrecision([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // => 0.8333333333333333
 */
export function averagePrecision(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  const { events, others, allEvents } = classWeights(scores, outcomes, weights)
  if (!(allEvents > 0)) reject('NO_VARIATION', 'outcomes', 'at least one 1, with a weight above 0', 'only 0')
  let found = 0
  let among = 0
  let sum = 0
  for (let k = events.length - 1; k >= 0; k--) {
    found += events[k]!
    among += events[k]! + others[k]!
    if (events[k]! > 0) sum += events[k]! * (found / among)
  }
  return Math.min(1, sum / allEvents)
}
