/**
 * How lively a relationship is on a day: clients grow quiet before they go.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { History } from './history.js'
import type { TroubleKind } from './troubles.js'
import type { Window } from './window.js'

/** 1 is as ever; events that were drawn happen with this probability. */
export function vigourOn(
  { endedOn, next }: History,
  { until }: Window,
  trouble: TroubleKind | undefined,
  day: DayNumber,
): number {
  if (trouble === 'fading') return quiet(until + 20 - day, 540)
  if (endedOn !== undefined) return quiet(endedOn - day, 240)
  // Half of what a client will do is not decided yet.
  return next === 'leaves' ? 0.5 + 0.5 * quiet(until + 180 - day, 360) : 1
}

function quiet(daysLeft: number, span: number): number {
  return Math.min(1, Math.max(0.05, daysLeft / span))
}

/** Days of events of a rate a year, in order, each kept by the vigour of its day. */
export function eventDays(
  perYear: number,
  from: DayNumber,
  until: DayNumber,
  dice: { readonly wait: (mean: number) => number; readonly happens: (probability: number) => boolean },
  vigour: (day: DayNumber) => number,
): readonly DayNumber[] {
  const days: DayNumber[] = []
  for (let day = from + dice.wait(365 / perYear); day <= until; day += dice.wait(365 / perYear)) {
    const whole = Math.floor(day)
    if (dice.happens(vigour(whole))) days.push(whole)
  }
  return days
}
