/**
 * Dates as people and programs write them.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import { MONTH_NAMES } from '../month-names.js'

/** What kind of date a cell holds. */
export type DateForm =
  | 'yyyy-mm-dd'
  | 'yyyymmdd'
  | 'yyyy/m/d'
  | 'd.m.yyyy'
  | 'd/m/yyyy or m/d/yyyy'
  | 'yyyy年m月d日'
  | 'month by name'
  | 'count of days'
  | 'year of two digits'
  | 'no date'

/** What a cell may mean as a date. */
export interface DateText {
  readonly form: DateForm
  /** The day, where the form leaves no choice. */
  readonly day?: DayNumber
  /** The day, where the day of the month comes first. */
  readonly dayFirst?: DayNumber
  /** The day, where the month comes first. */
  readonly monthFirst?: DayNumber
  /** Of a spreadsheet's count, the time of day left off. */
  readonly count?: number
  /** Minutes from the midnight before to the moment in UTC, where a time with a zone is said. */
  readonly minutes?: number
}

const LONGEST = 60
const TIME =
  /[T ,]\s*(上午|下午)?((?:[01]?\d|2[0-3])):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?$/

/** What a cell may mean as a date; `form` is `'no date'` where it means none. */
export function dateText(cell: string): DateText {
  if (cell.length > LONGEST) return NO_DATE
  const text = cell.normalize('NFKC').trim()
  const [time = '', half, hours, minutes, noon = half, utc, sign, zoneHours, zoneMinutes = '0'] = TIME.exec(text) ?? []
  const date = dateOnly(text.slice(0, text.length - time.length).trim())
  if (utc === undefined && sign === undefined) return date
  const zone = sign === undefined ? 0 : 60 * Number(zoneHours) + Number(zoneMinutes)
  return { ...date, minutes: 60 * hourOfDay(Number(hours), noon) + Number(minutes) + (sign === '+' ? -zone : zone) }
}

function hourOfDay(hours: number, noon: string | undefined): number {
  if (noon === undefined || hours > 12) return hours
  return (hours % 12) + (/^[Pp下]/.test(noon) ? 12 : 0)
}

const NO_DATE: DateText = { form: 'no date' }
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const SHORT_YEAR = /^\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ,]+'?\d{2}$|^\d{2}年\d{1,2}月\d{1,2}日?$/
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/
const DAY_NAME_YEAR = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-/. ]\s*([A-Za-z]{3,9})\.?[-/., ]+(\d{4})$/
const NAME_DAY_YEAR = /^(?:[A-Za-z]{3,9},\s+)?([A-Za-z]{3,9})\.?[-/ ](\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\d{4})$/
const YEAR_NAME_DAY = /^(\d{4})[-/ ]([A-Za-z]{3,9})\.?[-/ ](\d{1,2})$/

function dateOnly(text: string): DateText {
  if (/^\d{8}$/.test(text)) return { form: 'yyyymmdd', ...known(parseDay(text)) }
  if (/^\d{1,7}(?:\.\d+)?$/.test(text)) return { form: 'count of days', count: Math.floor(Number(text)) }
  const [, year, mark, month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return { form: mark === '-' ? 'yyyy-mm-dd' : 'yyyy/m/d', ...known(dayOf(year, month, day)) }
  const [, first, between, second, last] = YEAR_LAST.exec(text) ?? []
  if (first !== undefined) return between === '.' ? dotted(last, second, first) : eitherOrder(last, first, second)
  const [, y, m, d] = CHINESE.exec(text) ?? []
  if (y !== undefined) return { form: 'yyyy年m月d日', ...known(dayOf(y, m, d)) }
  return SHORT_YEAR.test(text) ? { form: 'year of two digits' } : withMonthName(text)
}

function dotted(year: string | undefined, month: string | undefined, day: string | undefined): DateText {
  return { form: 'd.m.yyyy', ...known(dayOf(year, month, day)) }
}

function eitherOrder(year: string | undefined, first: string | undefined, second: string | undefined): DateText {
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)]
  return {
    form: 'd/m/yyyy or m/d/yyyy',
    ...(dayFirst !== undefined && { dayFirst }),
    ...(monthFirst !== undefined && { monthFirst }),
  }
}

function withMonthName(text: string): DateText {
  const [, d1, m1, y1] = DAY_NAME_YEAR.exec(text) ?? []
  const [, m2 = m1, d2 = d1, y2 = y1] = NAME_DAY_YEAR.exec(text) ?? []
  const [, year = y2, name = m2, day = d2] = YEAR_NAME_DAY.exec(text) ?? []
  const month = name === undefined ? undefined : monthNamed(name.toLowerCase())
  return month === undefined ? NO_DATE : { form: 'month by name', ...known(dayOf(year, month, day)) }
}

function monthNamed(name: string): number | undefined {
  const at = MONTH_NAMES.findIndex(
    month => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
  )
  return at < 0 ? undefined : at + 1
}

type Part = string | number | undefined

function dayOf(year: Part, month: Part, day: Part): DayNumber | undefined {
  return parseDay({ year: Number(year), month: Number(month), day: Number(day) })
}

function known(day: DayNumber | undefined): { readonly day?: DayNumber } {
  return day === undefined ? {} : { day }
}
