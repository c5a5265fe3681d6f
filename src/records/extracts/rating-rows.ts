/**
 * The ratings of a portfolio as the rows that rating histories are made from.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { expectTable } from '../as-of/expect-table.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { Rating } from '../rating-histories/types.js'

/**
 * The ratings of one agency, or with `agency` left out the lender's own, for `ratingHistories`.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no portfolio; `MISSING_VALUE` where the portfolio has no table of ratings.
 * @example
 * import { ratingHistories, ratingRows } from 'clientele/records'
 * const ratings = [
 *   { client: 'C', date: '2022-01-01', rating: 'A' },
 *   { client: 'C', date: '2023-01-01', rating: 'B' },
 *   { client: 'C', date: '2023-01-01', rating: 'BB-', agency: 'outside' },
 * ]
 * ratingRows({ ratings }).map(({ rating }) => rating) // => ['A', 'B']
 * const histories = ratingHistories(ratingRows({ ratings }), { states: ['A', 'B', 'D'], observedUntil: '2023-12-31' })
 * Array.from(histories.state) // => [0, 1]
 */
export function ratingRows(portfolio: Portfolio, agency?: string): readonly Rating[] {
  expectObject(portfolio, 'portfolio')
  const { ratings } = portfolio
  if (ratings === undefined) return reject('MISSING_VALUE', 'portfolio.ratings', 'the ratings', ratings)
  expectTable('ratings', ratings)
  return ratings.filter(entry => entry.agency === agency).map(({ client, date, rating }) => ({ client, date, rating }))
}
