/**
 * What ran between a client and its lender, and from when until when.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'

/** First and last day of whatever ran between client and lender. */
export interface Dealing {
  readonly from: DayNumber
  readonly until: DayNumber | undefined
}

/** Its facilities, then its contracts; those that are only proposed or drafted are none. */
export function dealingsOf(client: ClientCase): readonly Dealing[] {
  const dealings: Dealing[] = []
  const add = (signedOn: DateInput | undefined, endedOn: DateInput | undefined): void => {
    const from = parseDay(signedOn)
    if (from !== undefined) dealings.push({ from, until: parseDay(endedOn) })
  }
  for (const { status, signedOn, endedOn } of client.records('facilities')) {
    if (status !== 'proposed') add(signedOn, endedOn)
  }
  for (const { status, signedOn, endsOn } of client.records('contracts')) if (status !== 'draft') add(signedOn, endsOn)
  return dealings
}
