/**
 * What tells that a client may leave, from its records up to a day; more is worse.
 *
 * @module
 */

import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { FieldsRead } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { SignalName } from './types.js'

/** In the order in which they are told. */
export const SIGNALS: readonly SignalName[] = ['dissatisfaction', 'silence', 'complaints', 'competitors']

/** The fields that each rests on. */
export const SIGNAL_READS: Readonly<Record<SignalName, readonly FieldsRead[]>> = {
  dissatisfaction: [{ table: 'surveyAnswers', fields: ['client', 'question', 'answer', 'date', 'survey'] }],
  silence: [{ table: 'interactions', fields: ['client', 'date'] }],
  complaints: [{ table: 'feedback', fields: ['client', 'date', 'complaint'] }],
  competitors: [{ table: 'clients', fields: ['competitorShare'] }],
}

const LAST_YEAR = 365
/** An answer older than this tells nothing of leaving. */
const OLDEST_ANSWER = 3 * 365

/** A signal as it was known at the end of a day; undefined where it was not. */
export function signalOf(name: SignalName, client: ClientCase, day: DayNumber): number | undefined {
  if (name === 'dissatisfaction') return dissatisfactionOf(client, day)
  if (name === 'competitors') return client.client.competitorShare
  if (name === 'complaints') {
    if (!client.has('feedback')) return undefined
    return Math.min(
      MOST_COMPLAINTS,
      countOf(client.records('feedback'), day, ({ complaint }) => complaint === true),
    )
  }
  if (!client.has('interactions')) return undefined
  return -Math.log1p(countOf(client.records('interactions'), day, () => true))
}

const MOST_COMPLAINTS = 10

/** Records of the year up to a day that count. */
function countOf<T extends { readonly date: Parameters<typeof parseDay>[0] }>(
  records: readonly T[],
  day: DayNumber,
  counts: (record: T) => boolean,
): number {
  let found = 0
  for (const record of records) {
    const at = counts(record) ? parseDay(record.date) : undefined
    if (at !== undefined && at <= day && at > day - LAST_YEAR) found++
  }
  return found
}

/** Mean distance of the last day's answers from the best of their scales, 0 to 1. */
function dissatisfactionOf(client: ClientCase, day: DayNumber): number | undefined {
  let [last, sum, answers] = [day - OLDEST_ANSWER, runningSum(), 0]
  for (const { survey, answer, date } of client.records('surveyAnswers')) {
    const at = parseDay(date)
    if (at === undefined || at > day || at < last) continue
    const scale = client.survey(survey)
    if (scale === undefined || !(scale.highest > scale.lowest)) continue
    if (at > last) [last, sum, answers] = [at, runningSum(), 0]
    addTo(sum, Math.min(1, Math.max(0, (scale.highest - answer) / (scale.highest - scale.lowest))))
    answers++
  }
  return answers === 0 ? undefined : totalOf(sum) / answers
}
