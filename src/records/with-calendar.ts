/**
 * A base together with what changes with the calendar.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { CalendarInput } from './covariate-calendar.js'
import { calendarOf } from './covariate-calendar.js'
import { expectBaseKind } from './expect-base-kind.js'
import { sealBase } from './seal-base.js'
import type { CustomerBase } from './types.js'

/**
 * The same base with a calendar, in place of any it had: seasons, prices or campaigns by period, for models whose rates
 * move with them. For a forecast the calendar has to go on as far as the forecast does.
 *
 * @param calendar periods of one length from `start` on, or `starts` and `until`; columns the same for all clients
 * (`columns`) or with values for each client (`clientColumns`). A value holds from the first day of its period.
 * @throws ClienteleError naming the first ten bad cells of a column; `LENGTH_MISMATCH` for columns that are not as long as
 * the periods; `CONFLICTING_OPTIONS` for a name that a covariate of the base has already.
 * @example
 * import { customerBase, withCalendar } from 'clientele/records'
 * const orders = [{ client: 'ann', date: '2024-01-01' }, { client: 'ann', date: '2024-01-15' }]
 * const base = customerBase(orders, { observedUntil: '2024-01-29', timeUnit: 'week', keep: ['purchaseDays'] })
 * const dated = withCalendar(base, { start: '2024-01-01', periodDays: 7, columns: { sale: [0, 0, 1, 0, 0] } })
 * dated.calendar?.starts.length // => 5
 */
export function withCalendar(base: CustomerBase, calendar: CalendarInput): CustomerBase {
  expectBaseKind(base)
  const { kind, version, size, ...fields } = base
  const checked = calendarOf(calendar, size, 'calendar')
  for (const name of [...Object.keys(checked.columns), ...Object.keys(checked.clientColumns)]) {
    if (fields.covariates === undefined || !(name in fields.covariates)) continue
    reject('CONFLICTING_OPTIONS', `calendar.columns.${name}`, 'a name that no covariate of the base has', name)
  }
  return sealBase({ ...fields, calendar: checked })
}
