/**
 * Is it of today? 2^(-age / half-life), the age in days since a record was last checked or came to be known, whichever is later;
 * in a table that keeps history, since the day that the newest entry is about.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { Applies } from './applies.js'
import { appliesTo } from './applies.js'
import type { QualityContext } from './context.js'
import type { Ageing } from './policy/types.js'
import type { LooseRecord } from './records-of-table.js'
import { dayIn, dayText, looseRecords, textIn } from './records-of-table.js'
import type { Check, TableWork } from './work.js'

/** The day from which a record's age runs, none where it is not known; `'history'` of one that a newer one has replaced. */
type DayOf = (record: LooseRecord) => DayNumber | undefined | 'history'

/** Judges how old a record is; nothing of a table whose records do not grow old. */
export function timelinessCheck({ context, table, ledger, report }: TableWork): Check | undefined {
  const ageing = context.policy.ageing[table]
  if (ageing === undefined) return undefined
  const { asOf, policy } = context
  const reason = ledger.reason('timeliness', 'age')
  const applies: Applies = appliesTo(context, table, ageing.when)
  const dayOf = ageing.newest === undefined ? lastChecked(asOf) : newestOf(context, table, ageing.newest)
  const field = ageing.newest?.by ?? 'verifiedAt'
  return subject => {
    const { record, weight } = subject
    const truth = applies(record)
    const day = truth === 'yes' ? dayOf(record) : undefined
    if (truth === 'unknown') ledger.skip(reason, weight)
    if (truth !== 'yes' || day === 'history') return
    const score = day === undefined ? policy.undated : 2 ** (-(asOf - day) / ageing.halfLifeDays)
    ledger.judge(reason, score, weight)
    const place = { dimension: 'timeliness', fields: [field] } as const
    if (day === undefined) {
      report(subject, { ...place, kind: 'never-verified', expected: `a day until ${dayText(asOf)}`, received: 'none' })
    } else if (asOf - day > ageing.halfLifeDays) {
      const expected = `at most ${ageing.halfLifeDays} days old`
      report(subject, { ...place, kind: 'stale', expected, received: `${asOf - day} days, of ${dayText(day)}` })
    }
  }
}

/** Days of the future say nothing. */
function lastChecked(asOf: DayNumber): DayOf {
  return record => {
    const days = [dayIn(record, 'verifiedAt'), dayIn(record, 'recordedOn')]
    const past = days.filter(day => day !== undefined).filter(day => day <= asOf)
    return past.length === 0 ? undefined : Math.max(...past)
  }
}

function newestOf(
  { asOf, portfolio }: QualityContext,
  table: TableWork['table'],
  { of, by }: NonNullable<Ageing['newest']>,
): DayOf {
  const newest = new Map<string, DayNumber>()
  const dayOf = (record: LooseRecord): DayNumber | undefined => {
    const day = dayIn(record, by)
    return day === undefined || day > asOf ? undefined : day
  }
  for (const record of looseRecords(portfolio, table)) {
    const subject = textIn(record, of)
    const day = record === undefined ? undefined : dayOf(record)
    if (subject === undefined || day === undefined) continue
    newest.set(subject, Math.max(day, newest.get(subject) ?? day))
  }
  return record => {
    const day = dayOf(record)
    const last = newest.get(textIn(record, of) ?? '')
    return day === undefined || last === undefined || day === last ? day : 'history'
  }
}
