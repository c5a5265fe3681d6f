import { expectBothClasses } from '../class-weights.js'
import { expectColumns, FINITE, OUTCOME } from '../columns.js'
import type { DecileOptions } from '../deciles.js'
import { deciles } from '../deciles.js'

/** One group of equally many rows, and all groups up to it. */
export interface GainsRow {
  /** 1 for the highest scores. */
  readonly group: number
  /** How many rows; groups differ by one at most. */
  readonly size: number
  readonly meanScore: number
  /** Rows with outcome 1; a fraction where a group ends among equal scores. */
  readonly events: number
  /** Rows with outcome 0. */
  readonly others: number
  /** `events` over `size`. */
  readonly eventRate: number
  /** `eventRate` over that of all rows. */
  readonly lift: number
  /** Share of all rows in this group and those above. */
  readonly cumulativeRows: number
  /** Share of all events there: the gain, or capture rate. */
  readonly cumulativeEvents: number
  /** Share of all others there. */
  readonly cumulativeOthers: number
  /** Event rate there over that of all rows. */
  readonly cumulativeLift: number
  /** `cumulativeEvents` − `cumulativeOthers`; its largest value is the Kolmogorov-Smirnov statistic seen at these cuts. */
  readonly separation: number
}

/**
 * The gains and lift table: who is caught if one begins with the highest scores and goes down group by group.
 *
 * Where a group ends among equal scores, each side counts their mean outcome, as {@link deciles} does, so that the order of
 * rows changes nothing.
 *
 * @param scores finite numbers, the higher the likelier: probabilities of default, or points with their sign turned.
 * @param outcomes 0 or 1, one per score.
 * @throws ClienteleError `NO_VARIATION` where all outcomes are the same; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT`
 * for other columns, naming the first ten bad cells; `OUT_OF_RANGE` for more groups than rows.
 * @see Siddiqi (2006), Credit Risk Scorecards, chapter 6.
 * @example
 * import { gainsTable } from 'clientele/statistics'
 * const [top] = gainsTable([0.9, 0.8, 0.4, 0.3, 0.2, 0.1], [1, 1, 0, 1, 0, 0], { groups: 3 })
 * top.events // => 2
 * top.lift // => 2
 * top.cumulativeEvents.toFixed(3) // => '0.667'
 */
export function gainsTable(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: DecileOptions = {},
): readonly GainsRow[] {
  const rows = expectColumns(['scores', scores, FINITE], ['outcomes', outcomes, OUTCOME])
  const groups = deciles(scores, outcomes, options)
  const allEvents = Array.from(outcomes).reduce((sum, outcome) => sum + outcome, 0)
  const allOthers = rows - allEvents
  expectBothClasses({ allEvents, allOthers })
  const rate = allEvents / rows
  let [size, events, others] = [0, 0, 0]
  return groups.map((group): GainsRow => {
    const caught = group.size * group.meanActual
    size += group.size
    events += caught
    others += group.size - caught
    return {
      group: group.group,
      size: group.size,
      meanScore: group.meanPredicted,
      events: caught,
      others: group.size - caught,
      eventRate: group.meanActual,
      lift: group.meanActual / rate,
      cumulativeRows: size / rows,
      cumulativeEvents: events / allEvents,
      cumulativeOthers: others / allOthers,
      cumulativeLift: events / size / rate,
      separation: events / allEvents - others / allOthers,
    }
  })
}
