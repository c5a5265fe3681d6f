import { classWeights, expectBothClasses } from '../class-weights.js'

/** How far the scores of the two classes are apart, and where. */
export interface KolmogorovSmirnov {
  /** Largest distance of the two cumulative distributions, within [0, 1]. */
  readonly statistic: number
  /** The lowest score at which it is reached, all rows up to and including it being on one side. */
  readonly score: number
  /** Share of the events with that score or a lower one. */
  readonly eventsUpTo: number
  /** Share of the others with that score or a lower one. */
  readonly othersUpTo: number
  /** Which class has the higher scores there; absent where all scores are the same. */
  readonly higher?: 'events' | 'others'
}

/**
 * The Kolmogorov-Smirnov statistic of a score: at the cut that parts the classes best, the share of others below it less
 * the share of events below it, whichever is larger.
 *
 * Equal scores are never parted, so that the order of rows changes nothing. It looks at one cut only: two scores of the same
 * KS may differ everywhere else, so give the area under the curve beside it.
 *
 * @param scores finite numbers, in either direction.
 * @param outcomes 0 or 1, one per score.
 * @param weights from 0 to 1e200, one per score; 1 by default.
 * @throws ClienteleError as {@link areaUnderCurve}.
 * @see Smirnov (1939), Bulletin Mathématique de l'Université de Moscou 2; Thomas, Edelman and Crook (2002), Credit Scoring and
 * Its Applications, section 7.5.
 * @example
 * import { kolmogorovSmirnov } from 'clientele/statistics'
 * kolmogorovSmirnov([520, 580, 610, 640, 700, 720], [1, 1, 0, 1, 0, 0])
 * // => { statistic: 0.6666666666666666, score: 580, eventsUpTo: 0.6666666666666666, othersUpTo: 0, higher: 'others' }
 */
export function kolmogorovSmirnov(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): KolmogorovSmirnov {
  const classes = classWeights(scores, outcomes, weights)
  expectBothClasses(classes)
  const { events, others, allEvents, allOthers } = classes
  let best: KolmogorovSmirnov = { statistic: 0, score: classes.scores[0]!, eventsUpTo: 1, othersUpTo: 1 }
  let [eventsSoFar, othersSoFar] = [0, 0]
  // Beyond the last score both shares are 1.
  for (let k = 0; k < events.length - 1; k++) {
    eventsSoFar += events[k]!
    othersSoFar += others[k]!
    const [eventsUpTo, othersUpTo] = [eventsSoFar / allEvents, othersSoFar / allOthers]
    const statistic = Math.abs(othersUpTo - eventsUpTo)
    // Equal distances differ by rounding; the lowest score of them shall not depend on that.
    if (!(statistic > best.statistic + ROUNDING)) continue
    const higher = othersUpTo > eventsUpTo ? 'events' : 'others'
    best = { statistic, score: classes.scores[k]!, eventsUpTo, othersUpTo, higher }
  }
  return best
}

const ROUNDING = 1e-13
