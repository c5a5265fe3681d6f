/**
 * When a client was one.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import { YEAR } from './counting.js'

/** Days of a relationship. */
export interface Relation {
  readonly since: DayNumber
  /** The first day of it that is watched. */
  readonly from: DayNumber
  /** The last: the day on which it ended, or of the appraisal. */
  readonly until: DayNumber
  /** Whether it ended. */
  readonly isOver: boolean
}

/** The part of a relationship within the years watched; undefined where it is not known since when, or where it lies before. */
export function relationOf({ client, asOf }: ClientCase, watchYears: number): Relation | undefined {
  const since = parseDay(client.clientSince)
  if (since === undefined || since > asOf) return undefined
  const ended = parseDay(client.endedOn)
  const isOver = ended !== undefined && ended <= asOf
  if (client.status === 'ended' && !isOver) return undefined
  const until = isOver ? ended : asOf
  const from = Math.max(since, asOf - Math.round(watchYears * YEAR))
  return until < from ? undefined : { since, from, until, isOver }
}
