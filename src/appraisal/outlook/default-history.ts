/**
 * The defaults of a client as stretches of time, and the ratings it had between them.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import type { Stretch } from './owing.js'
import { joined } from './owing.js'

/** From the day of a default until it was over; to the day of the appraisal where it is not. */
export type DefaultStretch = Stretch

/** Stretches in default in their order, those that overlap joined: loans of one client default together. */
export function defaultStretches(client: ClientCase): readonly DefaultStretch[] {
  const entries = client.records('defaults').flatMap(({ date, endedOn, outcome = 'open' }) => {
    const from = parseDay(date)
    if (from === undefined || from > client.asOf) return []
    const { until = outcome === 'open' ? client.asOf : from } = { until: parseDay(endedOn) }
    return [{ from, until: Math.max(from, Math.min(until, client.asOf)) }]
  })
  return joined(entries)
}

/** Whether it is in default on a day. */
export function isInDefaultOn(stretches: readonly DefaultStretch[], day: DayNumber): boolean {
  return stretches.some(({ from, until }) => from <= day && day <= until)
}

/** Whether a default begins within the days after `day`, up to `last`. */
export function defaultsWithin(stretches: readonly DefaultStretch[], day: DayNumber, last: DayNumber): boolean {
  return stretches.some(({ from }) => from > day && from <= last)
}
