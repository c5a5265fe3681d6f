/**
 * What was known of a client's credit at the end of a day: today, and on days of the past from which the lender learns.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import { daysPastDueOn, lateShareOn } from '../../records/attributes/repayment.js'
import { latest } from '../../records/attributes/within.js'
import type { ClientStatement, CreditReport, RatingEntry } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import { accountsScore } from './accounts-score.js'
import { YEAR } from './counting.js'

/** Of each source what it said last, and how many years before. */
export interface Credit {
  readonly rating?: RatingEntry
  readonly ratingYears: number
  readonly report?: CreditReport
  readonly reportYears: number
  /** Score of the last accounts; more is weaker. */
  readonly accounts?: number
  readonly accountsYears: number
  readonly lateShare?: number
  /** The most of any facility. */
  readonly daysPastDue?: number
}

/** As it was known at the end of a day. */
export function creditOn(client: ClientCase, day: DayNumber): Credit {
  const isToday = day === client.asOf
  const rating = ratingOn(client, day)
  const report = latest(
    knownOn(client.records('creditReports'), ({ date }) => date, day),
    ({ date }) => date,
    ({ bureau }) => bureau,
  )
  const statement = client.client.entityType === 'company' ? statementOn(client, day) : undefined
  const accounts = statement && accountsScore(statement)
  const repayment = client.repayment()
  const paid = repayment === undefined || repayment.contracts.length === 0 || repayment.isMixed ? undefined : repayment
  const lateShare = paid && lateShareOn(paid, day)
  const recorded = isToday ? client.figure('recordedDaysPastDue') : undefined
  const daysPastDue = larger(paid && daysPastDueOn(paid, day), recorded)
  return {
    ...(rating && { rating }),
    ratingYears: yearsBefore(day, rating?.date),
    ...(report && { report }),
    reportYears: yearsBefore(day, report?.date),
    ...(accounts !== undefined && { accounts }),
    accountsYears: yearsBefore(day, statement?.periodEnd),
    ...(lateShare !== undefined && { lateShare }),
    ...(daysPastDue !== undefined && { daysPastDue }),
  }
}

/** The lender's own, or else of an agency, as the attribute `rating` has it. */
function ratingOn(client: ClientCase, day: DayNumber): RatingEntry | undefined {
  const all = knownOn(client.records('ratings'), ({ date }) => date, day)
  const own = all.filter(({ agency }) => agency === undefined)
  return latest(
    own.length > 0 ? own : all,
    ({ date }) => date,
    ({ agency = '' }) => agency,
  )
}

/** Accounts are known so long after their year, where it is not said when. */
const ACCOUNTS_DAYS = 120

/** Accounts of the last whole year, of the whole group or else of the firm alone; today all that are there are known. */
function statementOn(client: ClientCase, day: DayNumber): ClientStatement | undefined {
  const isToday = day === client.asOf
  const yearly = client.records('statements').filter(({ months = 12, periodEnd, publishedOn }) => {
    if (months !== 12) return false
    const end = parseDay(periodEnd)
    const known = parseDay(publishedOn) ?? (end === undefined ? undefined : end + ACCOUNTS_DAYS)
    return isToday || (known !== undefined && known <= day)
  })
  return latest(
    yearly,
    ({ periodEnd }) => periodEnd,
    ({ consolidated }) => (consolidated === true ? 'group' : 'firm'),
  )
}

function knownOn<T>(records: readonly T[], dateOf: (record: T) => DateInput, day: DayNumber): readonly T[] {
  return records.filter(record => {
    const at = parseDay(dateOf(record))
    return at !== undefined && at <= day
  })
}

function yearsBefore(day: DayNumber, date: DateInput | undefined): number {
  const at = parseDay(date)
  return at === undefined ? 0 : Math.max(0, day - at) / YEAR
}

function larger(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one
}
