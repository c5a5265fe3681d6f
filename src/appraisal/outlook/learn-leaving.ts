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
import type { Cells } from './event-cells.js'
import { addCase, sortedCells, YEAR_DAYS } from './event-cells.js'
import type { FigureOfBook, LearntCoefficient, OutlookLearnt } from './learnt-types.js'
import type { PastCell } from './own-history.js'
import { afterHistory, noLess } from './own-history.js'
import { yearsBack } from './past-cases.js'
import { relationOf } from './relation.js'
import { SIGNALS, signalOf } from './signals.js'
import type { OutlookPolicy, SignalName } from './types.js'

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
  for (const day of yearsBack(client.asOf, from)) {
    if (day >= until || isInDefaultOn(stretches, day)) continue
    const isEvent = leaves && until <= day + YEAR_DAYS
    addCase(past, stepsOn(client, day), isEvent, Math.min(YEAR_DAYS, until - day))
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
export function leavingCoefficients(
  { past }: LeavingSums,
  signals: Readonly<Record<SignalName, FigureOfBook>>,
  bookLogOdds: number,
  { signals: thought, coefficientDeviation, levelDeviation }: OutlookPolicy['leaving'],
): OutlookLearnt['leavingCoefficients'] {
  const cells = sortedCells(past).map(({ steps, events, days }): PastCell<'level' | SignalName> => {
    const columns = { level: 0, dissatisfaction: 0, silence: 0, complaints: 0, competitors: 0 }
    let logOdds = bookLogOdds
    for (const [place, name] of SIGNALS.entries()) {
      const step = steps[place]!
      const distance = Number.isNaN(step) ? undefined : distanceOf(step * STEPS[name], signals[name])
      if (distance === undefined) continue
      columns.level = 1
      columns[name] = distance
      logOdds += thought[name] * distance - thought[name] ** 2 / 2
    }
    return { logOdds, columns, events, days }
  })
  const before = (name: SignalName): LearntCoefficient => ({
    value: thought[name],
    standardError: coefficientDeviation,
  })
  const after = afterHistory(
    ['level', ...SIGNALS],
    {
      level: { value: 0, standardError: levelDeviation },
      dissatisfaction: before('dissatisfaction'),
      silence: before('silence'),
      complaints: before('complaints'),
      competitors: before('competitors'),
    },
    cells,
  )
  return {
    level: after.level,
    dissatisfaction: noLess(after.dissatisfaction),
    silence: noLess(after.silence),
    complaints: noLess(after.complaints),
    competitors: noLess(after.competitors),
  }
}
