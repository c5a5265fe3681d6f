/**
 * Where does a simple index of contribution mislead, and why?
 *
 *   attributed_i = share by index_i × total profit          gap_i = attributed_i − profit_i
 *   −gap_i = Σ over lines: line_i − share by index_i × total of the line
 *
 * The index hands each line of the lender's profit out by its own shares; what a client really has of a line differs from that, and
 * these differences say of which lines a gap is made, without a rest.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { Correlation } from '../../statistics/index.js'
import { spearmanCorrelation } from '../../statistics/index.js'
import { NO_SHARES, readMeasure } from './contributions.js'
import { exactShares } from './exact-shares.js'
import { expectLinesAddUp } from './expect-lines-add-up.js'
import { flatteredClients } from './flattered-clients.js'
import { largestFirst, ranksOf } from './ranks.js'
import { readIndex } from './read-index.js'
import { readProfits } from './read-profits.js'
import type {
  ClientProfits,
  ContributionIndex,
  ContributionOptions,
  ContributionWarning,
  ReconciledClient,
  ReconciledContributions,
} from './types.js'

/** How contributions are held against an index. */
export interface ReconcileOptions extends ContributionOptions {
  /** How many of the clients whom the index flatters are explained, >= 0; 10 by default. */
  readonly most?: number
}

/**
 * Shares by profit and shares by the simple index beside each other, how far ranks agree, and the clients whom the index flatters
 * most, with the lines of profit that it does not see.
 *
 * @param profits as for `contributions`.
 * @param index as `contributionIndex` gives it. A client without a loan has an index of 0.
 * @throws ClienteleError `MISSING_VALUE` for a client of the index without profit, `MIXED_CURRENCIES`, `CONFLICTING_OPTIONS` where
 * the lines of a client do not add up to its amount; else as `contributions`.
 * @example
 * import { money } from 'clientele/money'
 * import { contributionIndex, reconcileContributions } from 'clientele/project'
 * const none = [0, 0, 0]
 * const lines = {
 *   interest: [900, 500, 200], funding: [-300, -200, -150], liquidity: none, fees: none, transactionCost: none,
 *   operatingCost: none, expectedLoss: [-100, -100, -150], capitalReturn: none, tax: none,
 * }
 * const profits = {
 *   currency: 'EUR', clients: ['Mill', 'Quay', 'Yard'], profit: [500, 200, -100], lines,
 *   economicProfit: [400, 100, -150], capitalCharge: [100, 100, 50],
 * }
 * const loan = (client, amount) => ({ client, loanAmount: money(amount, 'EUR'), projectSize: money(amount, 'EUR') })
 * const index = contributionIndex([loan('Mill', 60), loan('Quay', 20), loan('Yard', 20)], { bands: [{ factor: 1 }] })
 * const { rows, flattered } = reconcileContributions(profits, index)
 * rows.map(({ client, difference }) => `${client} ${difference.toFixed(4)}`) // => [ 'Mill -0.2333', 'Quay -0.1333', 'Yard 0.3667' ]
 * flattered[0].why // => 'net interest is 1.40 EUR worse than its part, expected loss 0.80 EUR'
 */
export function reconcileContributions(
  profits: ClientProfits,
  index: ContributionIndex,
  options: ReconcileOptions = {},
): ReconciledContributions {
  const by = readMeasure(options, ['most'])
  const { most = 10 } = options
  expectInteger(most, 'options.most')
  const read = readProfits(profits, by)
  expectLinesAddUp(read)
  const { clients, currency, amounts } = read
  const indices = readIndex(index, read)
  const byProfit = exactShares(amounts, clients)
  const byIndex = exactShares(indices, clients)
  const order = largestFirst(amounts, clients)
  const [profitRanks, indexRanks] = [ranksOf(amounts, order), ranksOf(indices, largestFirst(indices, clients))]
  const rows = Array.from(order, (i): ReconciledClient => {
    const [rankByProfit, rankByIndex] = [profitRanks[i]!, indexRanks[i]!]
    const [shareByProfit, shareByIndex] = [byProfit?.[i], byIndex?.[i]]
    return {
      client: clients[i]!,
      amount: amounts[i]!,
      ...(shareByProfit !== undefined && { shareByProfit }),
      ...(shareByIndex !== undefined && { shareByIndex }),
      ...(shareByProfit !== undefined && shareByIndex !== undefined && { difference: shareByIndex - shareByProfit }),
      rankByProfit,
      rankByIndex,
      rankDifference: rankByProfit - rankByIndex,
    }
  })
  const differences = rows.flatMap(({ difference }) => (difference === undefined ? [] : [Math.abs(difference)]))
  const rankCorrelation = correlationOf(amounts, indices)
  return {
    by,
    currency,
    total: compensatedSum(amounts),
    rows,
    ...(differences.length === rows.length && { misplacedShare: compensatedSum(differences) / 2 }),
    ...(rankCorrelation !== undefined && { rankCorrelation }),
    flattered: byIndex === undefined ? [] : flatteredClients(read, byIndex, most),
    warnings: warningsOf(byProfit !== undefined, indices, clients, rankCorrelation),
  }
}

function correlationOf(amounts: Float64Array, indices: Float64Array): Correlation | undefined {
  const varies = (column: Float64Array): boolean => column.some(value => value !== column[0])
  if (amounts.length < 3 || !varies(amounts) || !varies(indices)) return undefined
  return spearmanCorrelation(amounts, indices)
}

function warningsOf(
  hasShares: boolean,
  indices: Float64Array,
  clients: readonly string[],
  rankCorrelation: Correlation | undefined,
): readonly ContributionWarning[] {
  const without = clients.filter((_, i) => indices[i] === 0)
  const names = without.slice(0, 3).join(', ')
  return [
    ...(hasShares ? [] : [{ code: 'NO_SHARES', message: NO_SHARES } as const]),
    ...(without.length === 0
      ? []
      : [
          {
            code: 'NO_LOAN',
            message: `${without.length} of ${clients.length} clients have nothing in the index (${names}${without.length > 3 ? ', ...' : ''}): it says nothing of what else they bring`,
          } as const,
        ]),
    ...(rankCorrelation === undefined ? [{ code: 'NO_RANK_CORRELATION', message: TOO_FEW } as const] : []),
  ]
}

const TOO_FEW = 'Ranks cannot be compared: fewer than three clients, or the same figure for all of them'
