/**
 * A portfolio as the lender knew it on a past day, for backtests that do not look ahead.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { TABLE_NAMES } from '../tables/names.js'
import { expectTable } from './expect-table.js'
import { rowsAsOf } from './rows-as-of.js'

/** When the portfolio was drawn up. */
export interface AsOfOptions {
  /**
   * The day of the states in it that carry no `verifiedAt` (status, stage, what is owed, days past due): before it they are not
   * known. `asOf` by default, so that they are.
   */
  readonly extractedOn?: DateInput
}

/**
 * What was known at the end of a day. Records that came to be known later are left out: the day is `recordedOn`, or else the day
 * the record is about (of a statement the day it was published, if said); and what is dated later has not come, whenever it was
 * recorded. Of the others what happened later is taken off: ends,
 * decisions, answers; states that are of a later day become what follows from the days that are left, or are absent.
 *
 * Plans keep the days ahead of them: instalments, maturities, assumptions of projects. Tables without days (groups, contacts,
 * covenants, stakeholders) count as always known, unless `recordedOn` says otherwise.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no table; `INVALID_DATE`; `OUT_OF_RANGE` for an `extractedOn` before `asOf`.
 * @example
 * import { portfolioAsOf } from 'clientele/records'
 * const harbour = { id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'ended', clientSince: '2020-01-01', endedOn: '2024-06-01' }
 * const ratings = [{ client: 'C', date: '2021-01-01', rating: 'BB' }, { client: 'C', date: '2024-01-01', rating: 'CCC' }]
 * const then = portfolioAsOf({ clients: [harbour], ratings }, '2023-12-31')
 * then.ratings.map(({ rating }) => rating) // => ['BB']
 * then.clients[0].status // => 'active'
 */
export function portfolioAsOf(portfolio: Portfolio, asOf: DateInput, options?: AsOfOptions): Portfolio
export function portfolioAsOf(portfolio: Portfolio, asOf: DateInput, options: AsOfOptions = {}): object {
  expectObject(portfolio, 'portfolio')
  const day = dayNumber(asOf, 'asOf')
  expectKnownKeys(options, ['extractedOn'], 'options')
  const extractedOn = options.extractedOn === undefined ? day : dayNumber(options.extractedOn, 'options.extractedOn')
  if (extractedOn < day) reject('OUT_OF_RANGE', 'options.extractedOn', `${isoDate(day)} or later`, options.extractedOn)
  const tables = TABLE_NAMES.flatMap((table): [string, object][] => {
    const rows = portfolio[table]
    if (rows === undefined) return []
    expectTable(table, rows)
    return [[table, rowsAsOf(table, rows, { asOf: day, extractedOn })]]
  })
  return Object.fromEntries(tables)
}
