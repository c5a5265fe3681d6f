/**
 * How good probabilities are, of clients that the model had not seen.
 *
 * @module
 */
import { brierScore } from '../brier.js'
import { aucInterval } from '../discrimination/index.js'
import { meanInterval } from '../location-intervals.js'
import { proportionInterval } from '../proportion-interval.js'
import { calibrationLine } from '../reliability/index.js'
import { compareProportions } from '../two-proportions.js'
import { liftInterval } from './lift-interval.js'
import type { EventRows } from './out-of-fold.js'
import { probabilityOf } from './train.js'
import type { EventValidation } from './types.js'

/** The share of clients that is looked at first. */
const TOP = 0.1
/** Nearer to 0 or 1 a probability has no logit that a line could go through. */
const CERTAIN = 1e-12

/** The figures of an event. */
export function validated({ rows, outcomes, events }: EventRows, logits: Float64Array, level: number): EventValidation {
  const probabilities = logits.map(probabilityOf)
  const brier = brierScore(probabilities, outcomes).score
  return {
    observations: rows.length,
    events,
    rows,
    probabilities,
    outcomes,
    auc: aucInterval(probabilities, outcomes, { level }),
    brier,
    skill: skillOf(probabilities, outcomes, events / rows.length, level),
    ...lineOf(probabilities, outcomes, level),
    top: topOf(probabilities, outcomes, events, level),
  }
}

/** By how much squared distances are less than of who always says the overall share, as a share of these. */
function skillOf(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  overall: number,
  level: number,
): EventValidation['skill'] {
  const scale = overall * (1 - overall)
  const gained = probabilities.map((p, i) => ((overall - outcomes[i]!) ** 2 - (p - outcomes[i]!) ** 2) / scale)
  return meanInterval(gained, { level })
}

/** Absent where the forecasts are all the same, or part the outcomes: no line goes through them. */
export function lineOf(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  level: number,
): Pick<EventValidation, 'calibration'> {
  const inner = probabilities.map(p => Math.min(1 - CERTAIN, Math.max(CERTAIN, p)))
  return overlaps(inner, outcomes) ? { calibration: calibrationLine(inner, outcomes, { level }) } : {}
}

function overlaps(probabilities: Float64Array, outcomes: Uint8Array): boolean {
  const [events, others] = [1, 0].map(of => probabilities.filter((_, i) => outcomes[i] === of).sort())
  const [least, most] = [
    [events!.at(0)!, others!.at(0)!],
    [events!.at(-1)!, others!.at(-1)!],
  ]
  return least[0]! < most[1]! && least[1]! < most[0]!
}

/** The lift of who is foretold highest: with r times the others' share in them, it is r / (f r + 1 − f), f being their part. */
function topOf(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  events: number,
  level: number,
): EventValidation['top'] {
  const size = probabilities.length
  const falling = probabilities.toSorted().reverse()
  const least = falling[Math.ceil(TOP * size) - 1]!
  const isTop = probabilities.map(p => (p >= least ? 1 : 0))
  const clients = isTop.reduce((sum, top) => sum + top, 0)
  const caught = isTop.reduce((sum, top, i) => sum + top * outcomes[i]!, 0)
  const lift = caught / clients / (events / size)
  if (clients === size) {
    const { level: asked, ...all } = proportionInterval(events, size, { level })
    return {
      clients,
      events: caught,
      lift,
      interval: { ...all, level: asked, lower: 1, upper: 1, method: 'by-definition' },
    }
  }
  const { ratioInterval } = compareProportions(
    { successes: caught, trials: clients },
    { successes: events - caught, trials: size - clients },
    { level },
  )
  return { clients, events: caught, lift, interval: liftInterval(ratioInterval!, clients / size) }
}
