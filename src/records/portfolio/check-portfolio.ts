/**
 * The doors of a portfolio: what is wrong with it, and a portfolio that is right.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import type { Examined } from './examine.js'
import { examine } from './examine.js'
import type { Portfolio } from './portfolio.js'
import type { PortfolioCheck } from './portfolio-issue.js'

/**
 * All that is wrong with a portfolio, or with whatever came in its place.
 *
 * Every field of every record is checked by its type and range; then tables as a whole: keys are unique, references lead to records,
 * days are in order, no group is part of itself and no client controls itself over others, the owners of a client hold at most all of
 * it. Never throws, and takes time in proportion to the number of records.
 *
 * What is no fault: a table that is absent is not known, and so references into it are told in `unchecked`. Whether figures are
 * plausible, complete or up to date is a question of data quality, not of this check.
 *
 * @example
 * import { checkPortfolio } from 'clientele/records'
 * const { issues, count, unchecked } = checkPortfolio({
 *   facilities: [
 *     {
 *       id: 'F-1',
 *       client: 'C-1',
 *       kind: 'term-loan',
 *       status: 'active',
 *       currency: 'EUR',
 *       limit: -5,
 *       signedOn: '2024-02-30',
 *     },
 *   ],
 * })
 * issues.map(({ path, code }) => `${path}: ${code}`)
 * // => ['facilities[0].limit: OUT_OF_RANGE', 'facilities[0].signedOn: INVALID_DATE']
 * count // => 2
 * unchecked // => [{ table: 'facilities', field: 'client', to: 'clients', count: 1 }]
 */
export function checkPortfolio(value: unknown): PortfolioCheck {
  const { book, unchecked } = examine(value)
  return { issues: book.issues, count: book.count(), counts: book.counts(), unchecked }
}

/**
 * A portfolio that is right. Records are copied, frozen, and hold what JSON holds: days as YYYY-MM-DD, no field that is undefined.
 * Columns of large tables are kept as they are, neither copied nor frozen: who fills them further must check again.
 *
 * @throws ClienteleError with the first ten faults that {@link checkPortfolio} finds.
 * @example
 * import { portfolio } from 'clientele/records'
 * const known = portfolio({
 *   clients: [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', country: 'SG' }],
 *   ratings: [{ client: 'C-1', date: new Date('2024-01-31'), rating: 'BB' }],
 * })
 * known.ratings?.[0]?.date // => '2024-01-31'
 * portfolio({ ...known, clients: [] }) // => Error UNKNOWN_REFERENCE
 */
export function portfolio(value: Portfolio): Portfolio {
  const examined = examine(value)
  const tables = Object.fromEntries(Array.from(examined.tables, ([table, { rows }]) => [table, rows]))
  expectRight(tables, examined)
  return tables
}

function expectRight(tables: Readonly<Record<string, object>>, { book }: Examined): asserts tables is Portfolio {
  const [first] = book.issues
  if (first !== undefined)
    throw new ClienteleError(first, { issues: book.issues.slice(0, 10), issueCount: book.count() })
  for (const rows of Object.values(tables)) freeze(rows)
  Object.freeze(tables)
}

function freeze(rows: object): void {
  if (Array.isArray(rows)) for (const record of rows) Object.freeze(record)
  Object.freeze(rows)
}
