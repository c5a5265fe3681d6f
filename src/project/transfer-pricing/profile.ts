/**
 * What a facility owes, period by period: the balances that transfer rates and interest are applied to.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { civilOf, dayInMonth } from '../../money/civil-date.js'
import type { DayCount, DayNumber } from '../../money/index.js'
import { dayNumber, isoDate } from '../../money/index.js'
import { monthIndex, rollDayIn } from '../../money/periods/months-after.js'
import type { LoanSchedule } from '../loans/types.js'
import type { RegularBalance } from '../profitability/types.js'
import { calendarYears } from './calendar-years.js'
import { fractionsBetween, regularFractions } from './period-fractions.js'
import { regularBalances } from './regular-balances.js'
import type { BalanceProfile } from './types.js'

/**
 * The profile of a loan in equal periods, whose terms were checked.
 *
 * @param annualRate the client's rate, nominal: it splits the payments of an annuity.
 * @param path of the facility, for errors.
 * @throws ClienteleError `CONFLICTING_OPTIONS` or `MISSING_VALUE` for a day count that needs what such a loan does not say;
 * `OUT_OF_RANGE` for a rate at which an annuity's balance is gone within one period.
 */
export function regularProfile(
  balance: RegularBalance,
  annualRate: number,
  dayCount: DayCount,
  path = 'facility',
): BalanceProfile {
  const { months, everyMonths } = balance
  const from = dayNumber(balance.from, `${path}.balance.from`)
  const days = periodEnds(from, months, everyMonths)
  const fractions = regularFractions({ from, days, everyMonths }, dayCount, `${path}.dayCount`)
  const balances = regularBalances(balance, annualRate, fractions, `${path}.rate`)
  return { from, days, years: periodYears(months, everyMonths), balances, fractions }
}

/** What is owed in full until one day; interest is paid every so many months and on that day. */
export interface BulletTerm {
  readonly from: DayNumber
  readonly months: number
  readonly everyMonths: number
  readonly dayCount: DayCount
}

/** The profile of one unit that is owed for a term. */
export function bulletProfile({ from, months, everyMonths, dayCount }: BulletTerm, path = 'term'): BalanceProfile {
  const days = periodEnds(from, months, everyMonths)
  const fractions = regularFractions({ from, days, everyMonths }, dayCount, `${path}.dayCount`)
  return {
    from,
    days,
    years: periodYears(months, everyMonths),
    balances: new Float64Array(days.length).fill(1),
    fractions,
  }
}

/**
 * The profile of a schedule. Periods end where interest does, before payments are moved off holidays; those without a day are left
 * out. Interest that is added to the balance raises it.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` or `MISSING_VALUE` for a day count that needs coupons or a calendar; `OUT_OF_RANGE`
 * where it counts no day while something is owed.
 */
export function scheduleProfile(schedule: LoanSchedule, dayCount: DayCount, path = 'facility'): BalanceProfile {
  const from = dayNumber(schedule.from, `${path}.balance.schedule.from`)
  const ends: DayNumber[] = []
  const owed: number[] = []
  let start = from
  for (const [k, { end, opening }] of schedule.instalments.entries()) {
    const day = dayNumber(end, `${path}.balance.schedule.instalments[${k}].end`)
    if (day > start) {
      ends.push(day)
      owed.push(opening)
      start = day
    }
  }
  const fractions = fractionsBetween([from, ...ends], dayCount, `${path}.dayCount`)
  const balances = Float64Array.from(owed)
  if (!balances.some((amount, k) => amount * fractions[k]! > 0)) {
    reject('OUT_OF_RANGE', `${path}.dayCount`, `a day count that counts days from ${isoDate(from)} on`, dayCount)
  }
  return { from, days: ends, years: Float64Array.from(ends, day => calendarYears(from, day)), balances, fractions }
}

/** Every so many months from the first day; the last period may be shorter. */
function periodEnds(from: DayNumber, months: number, everyMonths: number): Int32Array {
  const ends = new Int32Array(Math.ceil(months / everyMonths))
  const first = monthIndex(from)
  const roll = dayInMonth(civilOf(from))
  for (let k = 0; k < ends.length; k++) ends[k] = rollDayIn(first + Math.min((k + 1) * everyMonths, months), roll)
  return ends
}

function periodYears(months: number, everyMonths: number): Float64Array {
  const years = new Float64Array(Math.ceil(months / everyMonths))
  for (let k = 0; k < years.length; k++) years[k] = Math.min((k + 1) * everyMonths, months) / 12
  return years
}
