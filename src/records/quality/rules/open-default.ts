/**
 * Defaults that go on.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { LooseRecord } from '../records-of-table.js'
import { dayIn, textIn } from '../records-of-table.js'

/** Whether a default has begun and not ended on a day. */
export function isOpen(record: LooseRecord, asOf: DayNumber): boolean {
  const [began, ended] = [dayIn(record, 'date'), dayIn(record, 'endedOn')]
  const outcome = textIn(record, 'outcome')
  const goesOn = ended === undefined ? outcome === undefined || outcome === 'open' : ended > asOf
  return began !== undefined && began <= asOf && goesOn
}
