/**
 * How much of what a lender earns comes from each client?
 *
 *   share = amount of the client / total of all clients
 *
 * A client that costs money has a share below 0, and those that earn have more than the whole together: what they would have
 * earned alone. Drawn from the largest down, cumulative shares rise above 1 and fall back to it.
 *
 * @see Cooper and Kaplan (1991), Profit priorities from activity-based costing, Harvard Business Review 69(3), for the
 * cumulative curve: a fifth of the customers of a firm earned more than twice its profit.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { concentrationReport } from '../../statistics/index.js'
import { exactShares } from './exact-shares.js'
import { largestFirst, ranksOf } from './ranks.js'
import { readProfits } from './read-profits.js'
import type {
  ClientProfits,
  Contribution,
  ContributionGroup,
  ContributionMeasure,
  ContributionOptions,
  Contributions,
} from './types.js'

/**
 * Each client's share of the lender's total. Shares add up to exactly 1, in whatever order they are added, and neither the order
 * of clients nor the unit of money changes them.
 *
 * @param profits of one currency, one period and one set of conventions.
 * @throws ClienteleError `MIXED_CURRENCIES`, `CONFLICTING_OPTIONS` for profits of different periods or conventions,
 * `DUPLICATE_CLIENT`, `EMPTY_INPUT`, `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming the cell.
 * @example
 * import { contributions } from 'clientele/project'
 * const none = [0, 0, 0]
 * const lines = {
 *   interest: [900, 500, 200], funding: [-300, -200, -150], liquidity: none, fees: none, transactionCost: none,
 *   operatingCost: none, expectedLoss: [-100, -100, -150], capitalReturn: none, tax: none,
 * }
 * const { rows, earning } = contributions({
 *   currency: 'EUR', clients: ['Mill', 'Quay', 'Yard'], profit: [500, 200, -100], lines,
 *   economicProfit: [400, 100, -150], capitalCharge: [100, 100, 50],
 * })
 * rows.map(({ client, share }) => `${client} ${share.toFixed(4)}`) // => [ 'Mill 0.8333', 'Quay 0.3333', 'Yard -0.1667' ]
 * rows.reduce((sum, { share }) => sum + share, 0) // => 1
 * earning.share.toFixed(4) // => '1.1667'
 */
export function contributions(profits: ClientProfits, options: ContributionOptions = {}): Contributions {
  const by = readMeasure(options)
  const { clients, currency, amounts } = readProfits(profits, by)
  const shares = exactShares(amounts, clients)
  const order = largestFirst(amounts, clients)
  const ranks = ranksOf(amounts, order)
  let cumulative = 0
  const rows = Array.from(order, (i): Contribution => {
    const row = { client: clients[i]!, amount: amounts[i]!, rank: ranks[i]! }
    if (shares === undefined) return row
    cumulative += shares[i]!
    return { ...row, share: shares[i]!, cumulativeShare: cumulative }
  })
  const above = amounts.filter(amount => amount > 0)
  return {
    by,
    currency,
    total: compensatedSum(amounts),
    rows,
    earning: groupOf(rows.filter(({ amount }) => amount > 0)),
    losing: groupOf(rows.filter(({ amount }) => amount < 0)),
    ...(above.length > 0 && { concentration: concentrationReport(above) }),
    warnings: shares === undefined ? [{ code: 'NO_SHARES', message: NO_SHARES }] : [],
  }
}

/** What is measured. */
export function readMeasure(options: ContributionOptions, more: readonly string[] = []): ContributionMeasure {
  expectKnownKeys(expectObject(options, 'options'), ['by', ...more], 'options')
  const { by = 'profit' } = options
  return expectOneOf(by, ['profit', 'economic-profit'], 'options.by')
}

/** Why there are no shares of a total that is not above 0. */
export const NO_SHARES = 'All clients together earn nothing: there is no whole to have a share of'

function groupOf(rows: readonly Contribution[]): ContributionGroup {
  const shares = rows.flatMap(({ share }) => (share === undefined ? [] : [share]))
  return {
    clients: rows.length,
    amount: compensatedSum(rows.map(({ amount }) => amount)),
    ...(shares.length === rows.length && { share: shares.reduce((sum, share) => sum + share, 0) }),
  }
}
