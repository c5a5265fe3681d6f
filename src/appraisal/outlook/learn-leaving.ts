/**
 * Who leaves, and what was known of those who left?
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import type { EventSum, FigureSum } from './counting.js'
import { addFigure, figureSum } from './counting.js'
import { defaultStretches, isInDefaultOn } from './default-history.js'
import { distanceOf } from './distance.js'
import type { Cells, PlacedCell } from './event-cells.js'
import { addCase, coefficientsOf, sortedCells } from './event-cells.js'
import { relationOf } from './relation.js'
import { SIGNALS, signalOf } from './signals.js'
import type { FigureOfBook, OutlookLearnt, OutlookPolicy, SignalName } from './types.js'

/** What was counted so far. */
export interface LeavingSums {
  readonly endings: EventSum
  readonly signals: Readonly<Record<SignalName, FigureSum>>
  readonly past: Cells
}

/** Steps of signals in past cases: so coarse that there are few kinds of them. */
const STEPS: Readonly<Record<SignalName, number>> = {
  dissatisfaction: 0.05,
  silence: 0.25,
  complaints: 1,
  competitors: 0.1,
}

const YEAR_DAYS = 365

export function leavingSums(): LeavingSums {
  const signal = (): FigureSum => figureSum(0.001)
  return {
    endings: { events: 0, days: 0 },
    signals: { dissatisfaction: signal(), silence: signal(), complaints: signal(), competitors: signal() },
    past: new Map(),
  }
}

/** One client, unless it is bound to its loan. */
export function addLeaving({ endings, signals, past }: LeavingSums, client: ClientCase, watchYears: number): void {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || client.client.entityType === 'project-company') return
  const { from, until, isOver } = relation
  const leaves = isOver && !isWrittenOff(client, until)
  endings.days += until - from
  if (leaves) endings.events++
  if (!isOver) for (const name of SIGNALS) addFigure(signals[name], signalOf(name, client, client.asOf))
  const stretches = defaultStretches(client)
  // The year that ended on the day, the one before it and so on: who was a client as each began.
  for (let day = client.asOf - YEAR_DAYS; day >= from; day -= YEAR_DAYS) {
    if (day >= until || isInDefaultOn(stretches, day)) continue
    const isEvent = leaves && until <= day + YEAR_DAYS
    if (isOver && !leaves && until <= day + YEAR_DAYS) continue
    addCase(past, stepsOn(client, day), isEvent)
  }
}

function stepsOn(client: ClientCase, day: number): readonly number[] {
  return SIGNALS.map(name => {
    const signal = signalOf(name, client, day)
    return signal === undefined ? Number.NaN : Math.round(signal / STEPS[name])
  })
}

/** Whether the relationship ended with a default. */
function isWrittenOff(client: ClientCase, endedOn: number): boolean {
  return client.records('defaults').some(({ endedOn: over, outcome }) => {
    const day = parseDay(over)
    return outcome === 'written-off' && day !== undefined && Math.abs(day - endedOn) <= NEAR_DAYS
  })
}

const NEAR_DAYS = 90

/** Coefficients a standard deviation of the book; what was not known counts as the mean. */
export function signalCoefficients(
  { past }: LeavingSums,
  signals: Readonly<Record<SignalName, FigureOfBook>>,
  { fewestEvents }: OutlookPolicy,
): OutlookLearnt['signalCoefficients'] {
  const cells = sortedCells(past).map(
    (cell): PlacedCell => ({
      ...cell,
      distances: SIGNALS.map((name, place) => {
        const steps = cell.steps[place]!
        const distance = Number.isNaN(steps) ? 0 : distanceOf(steps * STEPS[name], signals[name])
        return distance === undefined ? 0 : distance
      }),
    }),
  )
  return coefficientsOf(SIGNALS, cells, fewestEvents)
}
