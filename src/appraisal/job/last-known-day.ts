/**
 * Up to when is a lender's knowledge of its clients? The day of an appraisal where none is asked for.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { Portfolio, TableName } from '../../records/index.js'
import { fieldReader } from '../../records/portfolio/field-reader.js'
import { NO_DAY } from '../../records/portfolio/portfolio.js'
import { isColumns, rowCount } from '../../records/portfolio/rows.js'

/** Where it is said that something has happened, and when. */
const EVENTS: readonly (readonly [TableName, string])[] = [
  ['creditReports', 'date'],
  ['defaults', 'date'],
  ['ratings', 'date'],
  ['constructionProgress', 'date'],
  ['facilities', 'signedOn'],
  ['covenantTests', 'date'],
  ['payments', 'date'],
  ['contracts', 'signedOn'],
  ['fulfilments', 'doneOn'],
  ['orders', 'date'],
  ['interactions', 'date'],
  ['activities', 'date'],
  ['applications', 'submittedOn'],
  ['surveyAnswers', 'date'],
  ['feedback', 'date'],
  ['exchangeRates', 'date'],
  ['statements', 'publishedOn'],
]

/** Days within which another table must say that something happened too. */
const NEARBY = 31

/**
 * The last day on which something happened while, within the 31 days before it, something happened by another table as well: a date
 * that was mistyped into a far future stands alone and does not count. Where one table alone has dates, its last day.
 *
 * @throws ClienteleError `MISSING_VALUE` where nothing has a date.
 */
export function lastKnownDay(portfolio: Portfolio): DayNumber {
  const tables = EVENTS.map(([table, field]) => daysOf(portfolio, table, field)).filter(({ length }) => length > 0)
  if (tables.length === 0) {
    reject('MISSING_VALUE', 'options.asOf', 'a day', undefined, 'Nothing in the portfolio has happened on a day')
  }
  const days = tables.flatMap((own, table) => Array.from(own, day => ({ day, table }))).sort((a, b) => b.day - a.day)
  const [latest] = days
  const found = days.find(({ day, table }, i) => {
    for (let next = i + 1; next < days.length && days[next]!.day >= day - NEARBY; next++) {
      if (days[next]!.table !== table) return true
    }
    return false
  })
  return (found ?? latest)!.day
}

/** The last days of a table, each once and the latest first; as many as could matter. */
function daysOf(portfolio: Portfolio, table: TableName, field: string): readonly DayNumber[] {
  const rows = portfolio[table]
  if (rows === undefined) return []
  const days = new Set<DayNumber>()
  const column: unknown = isColumns<object>(rows) ? Reflect.get(rows, field) : undefined
  if (column instanceof Int32Array) for (const day of column) days.add(day)
  else {
    const read = fieldReader(rows, field)
    for (let row = 0; row < rowCount(rows); row++) days.add(parseDay(read(row)) ?? NO_DAY)
  }
  days.delete(NO_DAY)
  return Array.from(days).sort((a, b) => b - a)
}
