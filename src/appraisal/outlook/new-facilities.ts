/**
 * Facilities that a client took after the first, and the days in which it could have.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import type { EventSum } from './counting.js'
import { defaultStretches } from './default-history.js'
import { daysBetween } from './owing.js'
import { relationOf } from './relation.js'

/** Facilities signed so soon after the relationship began are its first business. */
const FIRST_DAYS = 90

/** Within the years watched; who is in default takes nothing new. */
export function newFacilities(client: ClientCase, watchYears: number): EventSum {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || !client.has('facilities')) return { events: 0, days: 0 }
  const from = Math.max(relation.from, relation.since + FIRST_DAYS)
  let events = 0
  for (const { status, signedOn } of client.records('facilities')) {
    const day = status === 'proposed' ? undefined : parseDay(signedOn)
    if (day !== undefined && day > from && day <= relation.until) events++
  }
  const days = Math.max(0, relation.until - from) - daysBetween(defaultStretches(client), from, relation.until)
  return { events, days: Math.max(0, days) }
}
