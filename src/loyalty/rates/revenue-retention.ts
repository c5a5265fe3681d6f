/**
 * Of what clients owed (or paid) at the opening, how much is left, and with what they took in addition?
 *
 *   base = opening − scheduled              what would be there had every client just kept to its schedule
 *   GRR  = Σ min(closing, base) / Σ base    gross retention: within [0, 1]
 *   NRR  = Σ closing / Σ base               net retention: with what was added, >= GRR
 *
 * over the clients there were. Amortisation on schedule is what was agreed, so it is taken off the opening and is no contraction; what
 * was repaid beyond it is: contraction where something is left, churn where nothing is. The rows of a client are added up first, so
 * that a facility that takes the place of another is neither loss nor gain.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ClientId } from '../../records/core.js'
import { expectLevel } from '../../statistics/level.js'
import { sumsByCluster } from './client-rows.js'
import type { Rate } from './rate.js'
import { rateOf } from './rate.js'
import { ratioInterval } from './ratio-interval.js'
import type { BalanceColumns } from './read-balances.js'
import { CLOSE, readBalances } from './read-balances.js'

/** Which intervals are asked for. */
export interface RevenueRetentionOptions {
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What became of a client's balance, beyond its schedule. */
export type BalanceChange = 'churned' | 'contracted' | 'kept' | 'expanded' | 'matured' | 'new'

/** One client. */
export interface ClientBalance {
  readonly client: ClientId
  /**
   * `'matured'`: the schedule left nothing and nothing followed (so too where nothing ever was); `'new'`: nothing was there, nor
   * agreed. Both count in no rate. Where the schedule left nothing and something followed it is `'expanded'`, which net retention
   * counts: the client was one.
   */
  readonly change: BalanceChange
  /** What the schedule leaves of the opening. */
  readonly base: number
  readonly closing: number
  /** `closing − base`. */
  readonly difference: number
}

/** What was kept, lost and won: opening − scheduled − churn − contraction + expansion + new = closing. */
export interface RevenueRetention {
  /** Gross: the part of the base that is left. */
  readonly gross: Rate
  /** Net: closing over base of those who were clients; may be above 1. Absent where the base is 0. */
  readonly net?: { readonly rate: number; readonly interval: Interval }
  readonly totals: {
    readonly opening: number
    readonly scheduled: number
    readonly base: number
    readonly churn: number
    readonly contraction: number
    readonly expansion: number
    readonly new: number
    readonly closing: number
  }
  /** How many clients, by what became of them. */
  readonly counts: Readonly<Record<BalanceChange, number>>
  /** Every client, in the order in which they first come. */
  readonly clients: readonly ClientBalance[]
}

/**
 * Gross and net retention of balances or revenue, client by client, with intervals over clients (or groups of them).
 *
 * @throws ClienteleError naming the first ten cells at fault; `INCONSISTENT_HISTORY` for a client whose schedule repays more than
 * it owes.
 * @example
 * import { revenueRetention } from 'clientele/loyalty'
 * const balances = {
 *   client: ['A', 'B', 'C', 'D', 'E'],
 *   opening: [100, 200, 300, 50, 0],
 *   scheduled: [20, 0, 100, 50, 0],
 *   closing: [80, 150, 260, 0, 70],
 * }
 * const { gross, net, totals, counts } = revenueRetention(balances)
 * gross.rate.toFixed(4) // => '0.8958'
 * net.rate.toFixed(4) // => '1.0208'
 * totals.contraction // => 50
 * counts // => { churned: 0, contracted: 1, kept: 1, expanded: 1, matured: 1, new: 1 }
 */
export function revenueRetention(balances: BalanceColumns, options: RevenueRetentionOptions = {}): RevenueRetention {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { rows, opening, scheduled, base, closing } = readBalances(balances)
  const clients = rows.ids.map((client, i) => clientBalance(client, base[i]!, closing[i]!, opening[i]!))
  const wasThere = (i: number): boolean => clients[i]!.change !== 'new'
  const kept = base.map((cell, i) => Math.min(cell, closing[i]!))
  const stayed = closing.map((cell, i) => (wasThere(i) ? cell : 0))
  const sumWhere = (change: BalanceChange): number =>
    compensatedSum(clients.flatMap(one => (one.change === change ? [Math.abs(one.difference)] : [])))
  const gross = rateOf(rows, kept, base, { level, isCount: false })
  const counts = { churned: 0, contracted: 0, kept: 0, expanded: 0, matured: 0, new: 0 }
  for (const { change } of clients) counts[change]++
  return {
    gross,
    ...(gross.whole > 0 && {
      net: {
        rate: compensatedSum(stayed) / gross.whole,
        interval: ratioInterval(sumsByCluster(rows, stayed), sumsByCluster(rows, base), level),
      },
    }),
    totals: {
      opening: compensatedSum(opening),
      scheduled: compensatedSum(scheduled),
      base: compensatedSum(base),
      churn: sumWhere('churned'),
      contraction: sumWhere('contracted'),
      expansion: sumWhere('expanded'),
      new: sumWhere('new'),
      closing: compensatedSum(closing),
    },
    counts,
    clients,
  }
}

function clientBalance(client: ClientId, base: number, closing: number, opening: number): ClientBalance {
  return { client, change: changeOf(base, closing, opening), base, closing, difference: closing - base }
}

function changeOf(base: number, closing: number, opening: number): BalanceChange {
  if (base === 0 && closing === 0) return 'matured'
  if (base === 0 && opening === 0) return 'new'
  if (Math.abs(closing - base) <= CLOSE * Math.max(opening, base)) return 'kept'
  if (closing > base) return 'expanded'
  return closing === 0 ? 'churned' : 'contracted'
}
