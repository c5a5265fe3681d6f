/**
 * What is coming up with all clients.
 *
 * @module
 */

import { expectKnownKeys, expectObject, expectText } from '../../../errors/index.js'
import { textOrder } from '../../../model/text-order.js'
import { dayNumber } from '../../../money/core.js'
import { portfolioAsOf } from '../../../records/as-of/portfolio-as-of.js'
import type { Portfolio } from '../../../records/index.js'
import { clientCases } from '../../case/client-cases.js'
import type { CalendarOptions } from './calendar-of.js'
import { calendarOf } from './calendar-of.js'
import type { CalendarEntry } from './types.js'

/** From when to when, and who is graded how. */
export interface PortfolioCalendarOptions extends Omit<CalendarOptions, 'grade'> {
  /** Grades by key of the client; none for those left out. */
  readonly grades?: Readonly<Record<string, string>>
}

/** ISO 4217 for no currency: a calendar turns no money into other money. */
const NO_CURRENCY = 'XXX'

/**
 * The calendar of every client, by what was known on its first day; entries in the order of days, then of clients.
 *
 * @throws ClienteleError as `calendarOf` and `portfolioAsOf` do.
 * @example
 * import { portfolioCalendar } from 'clientele/appraisal'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2016-02-29' }]
 * const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact 1', birthday: '1980-03-05' }]
 * const consents = [{ id: 'B-1', client: 'C-1', contact: 'K-1', purpose: 'marketing', basis: 'consent', from: '2024-01-01' }]
 * const days = { from: '2025-02-01', until: '2025-03-31' }
 * portfolioCalendar({ clients, contacts, consents }, days).map(({ day, kind }) => `${day} ${kind}`)
 * // => ['2025-02-01 review', '2025-02-01 survey', '2025-02-28 anniversary', '2025-03-05 birthday']
 * portfolioCalendar({ clients, contacts }, days).map(({ kind }) => kind) // => ['review', 'survey', 'anniversary']
 */
export function portfolioCalendar(portfolio: Portfolio, options: PortfolioCalendarOptions): readonly CalendarEntry[] {
  expectKnownKeys(expectObject(options, 'options'), ['from', 'until', 'grades', 'policy'], 'options')
  const { grades = {}, ...span } = options
  for (const [id, grade] of Object.entries(expectObject(grades, 'options.grades'))) {
    expectText(grade, `options.grades.${id}`)
  }
  const asOf = dayNumber(options.from, 'options.from')
  const known = portfolioAsOf(portfolio, options.from)
  const cases = clientCases(known, { asOf, currency: NO_CURRENCY, maxRateAgeDays: 0 })
  return cases.clients
    .flatMap(({ id }, row) => {
      const grade = Object.hasOwn(grades, id) ? grades[id] : undefined
      return calendarOf(cases.caseOf(row), { ...span, ...(grade !== undefined && { grade }) })
    })
    .sort((a, b) => textOrder(a.day, b.day) || textOrder(a.client, b.client) || textOrder(a.id, b.id))
}
