import { expectBothClasses } from '../class-weights.js'
import { expectColumns, FINITE, OUTCOME } from '../columns.js'
import { distinctValues, totalsPerValue } from '../distinct-values.js'

/**
 * Where each row stands among those of the other class: for an event the share of others with a lower score, for another
 * the share of events with a higher one, equal scores counted half. Both means are the area under the curve, and how they
 * scatter is its variance.
 *
 * One sort, so O(n log n) where comparing all pairs is O(n²).
 *
 * @see DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, equations 2 to 6, where these are the structural components
 * V10 and V01; Sun and Xu (2014), Fast implementation of DeLong's algorithm, IEEE Signal Processing Letters 21(11).
 */
export interface Placements {
  /** One per row, within [0, 1]. */
  readonly shares: Float64Array
  readonly events: number
  readonly others: number
}

/** The placements of a score; both classes must be there. */
export function placements(scores: ArrayLike<number>, outcomes: ArrayLike<number>, name = 'scores'): Placements {
  const rows = expectColumns([name, scores, FINITE], ['outcomes', outcomes, OUTCOME])
  const distinct = distinctValues(scores)
  const counts = totalsPerValue(distinct)
  const eventCounts = totalsPerValue(distinct, outcomes)
  const events = eventCounts.reduce((sum, count) => sum + count, 0)
  const others = rows - events
  expectBothClasses({ allEvents: events, allOthers: others })
  const size = counts.length
  const ofEvent = new Float64Array(size)
  const ofOther = new Float64Array(size)
  let [eventsBelow, othersBelow] = [0, 0]
  for (let k = 0; k < size; k++) {
    const here = eventCounts[k]!
    const beside = counts[k]! - here
    ofEvent[k] = (othersBelow + beside / 2) / others
    ofOther[k] = (events - eventsBelow - here / 2) / events
    eventsBelow += here
    othersBelow += beside
  }
  const shares = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const place = distinct.of[row]!
    shares[row] = outcomes[row] === 1 ? ofEvent[place]! : ofOther[place]!
  }
  return { shares, events, others }
}

/** The mean of a column over events, which for placements is the area under the curve. */
export function meanOfEvents(values: Float64Array, outcomes: ArrayLike<number>, events: number): number {
  let sum = 0
  for (let row = 0; row < values.length; row++) if (outcomes[row] === 1) sum += values[row]!
  return sum / events
}

/** How far an area, or a difference of areas, is off. */
export interface AreaError {
  /** > 0 */
  readonly standardError: number
  /** How many squared normal errors the variance is worth; that of its scarcer class at the least. */
  readonly degreesOfFreedom: number
}

/**
 * The error of an area, or of a difference of areas, from the placements (or their differences) of the rows: the variance of
 * events over their number and that of others over theirs.
 *
 * @param center the area, or the difference.
 * @returns undefined where a class has a single row, which says nothing of how its rows scatter, or where no row differs.
 * @see Brunner and Munzel (2000), The nonparametric Behrens-Fisher problem, Biometrical Journal 42(1), for the degrees of freedom.
 */
export function errorOfArea(
  { shares, events, others }: Placements,
  outcomes: ArrayLike<number>,
  center: number,
): AreaError | undefined {
  if (events < 2 || others < 2) return undefined
  let [ofEvents, ofOthers] = [0, 0]
  for (let row = 0; row < shares.length; row++) {
    const square = (shares[row]! - center) ** 2
    if (outcomes[row] === 1) ofEvents += square
    else ofOthers += square
  }
  const eventPart = ofEvents / (events - 1) / events
  const otherPart = ofOthers / (others - 1) / others
  const variance = eventPart + otherPart
  if (!(variance > 0)) return undefined
  const degreesOfFreedom = variance ** 2 / (eventPart ** 2 / (events - 1) + otherPart ** 2 / (others - 1))
  return { standardError: Math.sqrt(variance), degreesOfFreedom }
}
