/**
 * How much of what a client borrows from anybody does it borrow from us?
 *
 *   share of wallet = own / total,   of the portfolio Σ own / Σ total;   headroom = total − own
 *
 * over the clients whose total is known (from a credit bureau, from filings). An unknown total is no total of 0: such clients are
 * counted apart, in no share.
 *
 * @module
 */
import { collectIssues, expectKnownKeys } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ClientId } from '../../records/core.js'
import { expectLevel } from '../../statistics/level.js'
import type { Rate } from '../rates/index.js'
import { rateOf } from '../rates/rate.js'
import type { WalletColumns } from './read-wallets.js'
import { isKnown, readWallets } from './read-wallets.js'

/** Which interval is asked for. */
export interface WalletOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The wallet of one client. */
export interface ClientWallet {
  readonly client: ClientId
  readonly own: number
  /** Absent, with what follows, where it is not known. */
  readonly total?: number
  /** Within [0, 1]; absent too where the total is 0: there is no wallet to have a share of. */
  readonly share?: number
  /** What the client borrows elsewhere. */
  readonly headroom?: number
}

/** The wallets of a portfolio. */
export interface ShareOfWallet {
  /** Σ own / Σ total of those whose total is known; the interval is over clients or groups of them. */
  readonly portfolio: Rate
  /** Σ of what they borrow elsewhere. */
  readonly headroom: number
  /** Those whose total is not known. */
  readonly unknown: { readonly clients: number; readonly own: number }
  /** In the order of the rows. */
  readonly clients: readonly ClientWallet[]
}

/**
 * The share of wallet of each client, and of all.
 *
 * @throws ClienteleError naming the first ten cells at fault, an own credit above its total among them; `DUPLICATE_CLIENT`.
 * @example
 * import { shareOfWallet } from 'clientele/loyalty'
 * const wallets = { client: ['A', 'B', 'C'], own: [40, 10, 25], total: [100, 60, null] }
 * const { portfolio, headroom, unknown, clients } = shareOfWallet(wallets)
 * portfolio.rate // => 0.3125
 * headroom // => 110
 * unknown // => { clients: 1, own: 25 }
 * clients[0].share // => 0.4
 */
export function shareOfWallet(wallets: WalletColumns, options: WalletOptions = {}): ShareOfWallet {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const faults = collectIssues()
  const { rows, own, total } = readWallets(wallets, 'wallets', faults)
  faults.throwIfAny()
  const known = own.map((cell, i) => (isKnown(total[i]!) ? cell : 0))
  const portfolio = rateOf(
    rows,
    known,
    total.map(cell => (isKnown(cell) ? cell : 0)),
    { level, isCount: false },
  )
  const clients = rows.ids.map((client, i) => clientWallet(client, own[i]!, total[i]!))
  const unknown = clients.filter(({ total: whole }) => whole === undefined)
  return {
    portfolio,
    headroom: compensatedSum(clients.flatMap(({ headroom }) => (headroom === undefined ? [] : [headroom]))),
    unknown: { clients: unknown.length, own: compensatedSum(unknown.map(client => client.own)) },
    clients,
  }
}

function clientWallet(client: ClientId, own: number, total: number): ClientWallet {
  if (!isKnown(total)) return { client, own }
  return { client, own, total, ...(total > 0 && { share: own / total }), headroom: total - own }
}
