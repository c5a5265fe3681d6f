/**
 * Cells of dates.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { isoDate, parseDay } from '../../money/core.js'
import { isCellFault } from './cell-fault.js'
import type { DateText } from './date-forms.js'
import { dateText } from './date-forms.js'
import { missingTest } from './missing.js'
import type { CellFault, CellReader, CellStyle, DateOrder } from './types.js'

/** Days that databases write where there is none. */
const NO_DAYS = ['0000-00-00', '00000000', '0000-00-00 00:00:00']
const ISO_LENGTH = 10
const DASH = 45

/** Reads the cells of a column of dates as days since 1970-01-01. */
export function dayReader(style: CellStyle): CellReader<DayNumber> {
  const isMissing = missingTest([...style.missing, ...NO_DAYS])
  return cell => {
    if (cell.length === ISO_LENGTH && cell.charCodeAt(4) === DASH) {
      const day = parseDay(cell)
      if (day !== undefined) return day
    }
    const text = cell.trim()
    if (isMissing(text)) return undefined
    const date = dateText(text)
    return dayIn(date, style) ?? notDay(cell, date, style.dates)
  }
}

/** Reads the cells of a column of dates as `YYYY-MM-DD`. */
export function dateReader(style: CellStyle): CellReader<string> {
  const read = dayReader(style)
  return cell => {
    const day = read(cell)
    return day === undefined || isCellFault(day) ? day : isoDate(day)
  }
}

const MINUTES_PER_DAY = 1440

function dayIn(date: DateText, { dates, utcOffset }: CellStyle): DayNumber | undefined {
  const { minutes } = date
  const day = date.day ?? chosen(date, dates)
  if (day === undefined || minutes === undefined) return day
  return parseDay(new Date((day + Math.floor((minutes + utcOffset) / MINUTES_PER_DAY)) * MILLISECONDS_PER_DAY))
}

const MILLISECONDS_PER_DAY = 86_400_000

function chosen({ dayFirst, monthFirst, count }: DateText, dates: DateOrder): DayNumber | undefined {
  if (dates === 'dmy') return dayFirst
  if (dates === 'mdy') return monthFirst
  if (count !== undefined) return dates === 'undecided' ? undefined : countedDay(count, dates)
  const isOne = dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
  return isOne ? (dayFirst ?? monthFirst) : undefined
}

/** The two counts begin with 1899-12-31 (as 0) and 1904-01-01; the older one has a 60 for a leap day that 1900 never had. */
const BEFORE_1970 = { 'excel-1900': 25_569, 'excel-1904': 24_107 }
const FALSE_LEAP_DAY = 60
const LAST_COUNT = 2_958_465

function countedDay(count: number, dates: 'excel-1900' | 'excel-1904'): DayNumber | undefined {
  if (count > LAST_COUNT || (dates === 'excel-1900' && (count === FALSE_LEAP_DAY || count === 0))) return undefined
  const day = count - BEFORE_1970[dates] + (dates === 'excel-1900' && count < FALSE_LEAP_DAY ? 1 : 0)
  return parseDay(new Date(day * MILLISECONDS_PER_DAY))
}

function notDay(cell: string, date: DateText, dates: DateOrder): CellFault {
  const hint = hintOf(date, dates)
  const fault = { code: 'INVALID_DATE', expected: 'a date such as 2024-03-05', received: received(cell) } as const
  return { kind: 'cell-fault', ...fault, ...(hint !== undefined && { hint }) }
}

function hintOf({ form, dayFirst, monthFirst }: DateText, dates: DateOrder): string | undefined {
  if (form === 'year of two digits') return 'Write the year with four digits'
  if (form === 'count of days')
    return dates.startsWith('excel')
      ? 'There is no such day'
      : "If a spreadsheet's days are counted, state the option dates as 'excel-1900'"
  if (form === 'no date') return undefined
  if (dayFirst !== undefined && monthFirst !== undefined)
    return "It may be read in two ways: state the option dates as 'dmy' or 'mdy'"
  if (dayFirst !== undefined || monthFirst !== undefined)
    return dates === 'dmy'
      ? 'Dates of this column begin with the day, but here with the month'
      : 'Dates of this column begin with the month, but here with the day'
  return 'There is no such day'
}
