/**
 * Did our share of the wallet change, or did the wallets?
 *
 *   Δown = s̄ · Δtotal + T̄ · Δshare,   s̄ and T̄ the means of the two dates
 *
 * client by client: the first part is that the client borrows more or less, the second that more or less of it is ours; together they
 * are all of the change. The interval of the portfolio's change is that of two ratios of the same clients: with
 * z = (own₂ − R₂ total₂)/Σtotal₂ − (own₁ − R₁ total₁)/Σtotal₁ of each group of clients, its error is √(n/(n−1) · Σz²), and Student's t
 * has the fewer degrees of freedom of the two dates (see `ratioInterval`).
 *
 * @see Bennet (1920), The theory of measurement of changes in cost of living, Journal of the Royal Statistical Society 83, for the
 * means of both dates; Cochran (1977), Sampling Techniques, 6.3, for two ratios.
 * @module
 */
import { collectIssues, expectKnownKeys } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum, studentTQuantile } from '../../numeric/index.js'
import type { ClientId } from '../../records/core.js'
import { expectLevel } from '../../statistics/level.js'
import { sumsByCluster } from '../rates/client-rows.js'
import { freedomOf } from '../rates/ratio-interval.js'
import type { WalletColumns, Wallets } from './read-wallets.js'
import { isKnown, readWallets } from './read-wallets.js'
import type { WalletOptions } from './share-of-wallet.js'

/** One client on two dates. */
export interface ClientWalletChange {
  readonly client: ClientId
  /** Of what the client borrows from us. */
  readonly own: number
  /** Of it, because the client borrows more or less. */
  readonly fromWallet: number
  /** Of it, because more or less of that is ours. */
  readonly fromShare: number
  /** Of the share; absent where there was no wallet on one of the dates. */
  readonly share?: number
}

/** A portfolio on two dates, over the clients of both whose totals are known on both. */
export interface WalletChange {
  /** Σ own / Σ total; absent, with what follows, where totals are 0 on one of the dates. */
  readonly before?: number
  readonly after?: number
  readonly change?: number
  /** Of `change`; absent of a single group of clients. */
  readonly interval?: Interval
  /** Sums over clients. */
  readonly own: number
  readonly fromWallet: number
  readonly fromShare: number
  readonly clients: readonly ClientWalletChange[]
  /** Clients of one date only. */
  readonly joined: number
  readonly left: number
  /** Clients of both dates with a total that is not known. */
  readonly unknown: number
}

/**
 * What became of our share of the wallet between two dates.
 *
 * @param earlier wallets on the first date; groups of clients are taken from it.
 * @throws ClienteleError as `shareOfWallet`, for either date.
 * @example
 * import { walletChange } from 'clientele/loyalty'
 * const earlier = { client: ['A', 'B'], own: [40, 20], total: [100, 100] }
 * const later = { client: ['A', 'B'], own: [60, 15], total: [120, 100] }
 * const { before, after, own, fromWallet, fromShare } = walletChange(earlier, later)
 * before // => 0.3
 * after.toFixed(4) // => '0.3409'
 * own // => 15
 * fromWallet.toFixed(2) // => '9.00'
 * fromShare.toFixed(2) // => '6.00'
 */
export function walletChange(earlier: WalletColumns, later: WalletColumns, options: WalletOptions = {}): WalletChange {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const faults = collectIssues()
  const [one, two] = [readWallets(earlier, 'earlier', faults), readWallets(later, 'later', faults)]
  faults.throwIfAny()
  const { pairs, unknown, both } = pairsOf(one, two)
  const clients = pairs.map(pair => clientChange(pair))
  const sum = (of: 'own' | 'fromWallet' | 'fromShare'): number => compensatedSum(clients.map(client => client[of]))
  return {
    ...shareChange(one, pairs, level),
    own: sum('own'),
    fromWallet: sum('fromWallet'),
    fromShare: sum('fromShare'),
    clients,
    joined: two.rows.ids.length - both,
    left: one.rows.ids.length - both,
    unknown,
  }
}

/** A client with both totals known. */
interface Pair {
  readonly client: ClientId
  /** Its place in the earlier wallets. */
  readonly at: number
  readonly own: readonly [number, number]
  readonly total: readonly [number, number]
}

function pairsOf(one: Wallets, two: Wallets): { pairs: readonly Pair[]; unknown: number; both: number } {
  const places = new Map(two.rows.ids.map((id, at) => [id, at]))
  const pairs: Pair[] = []
  let both = 0
  for (const [at, client] of one.rows.ids.entries()) {
    const then = places.get(client)
    if (then === undefined) continue
    both++
    const total = [one.total[at]!, two.total[then]!] as const
    if (total.every(isKnown)) pairs.push({ client, at, own: [one.own[at]!, two.own[then]!], total })
  }
  return { pairs, unknown: both - pairs.length, both }
}

function clientChange({ client, own, total }: Pair): ClientWalletChange {
  const [before, after] = [own[0] / total[0], own[1] / total[1]]
  const change = own[1] - own[0]
  // Without a wallet on one date there is no share that could have changed: all of it is the wallet.
  if (total[0] === 0 || total[1] === 0) return { client, own: change, fromWallet: change, fromShare: 0 }
  const fromWallet = ((before + after) / 2) * (total[1] - total[0])
  return { client, own: change, fromWallet, fromShare: change - fromWallet, share: after - before }
}

function shareChange(
  { rows }: Wallets,
  pairs: readonly Pair[],
  level: number,
): Pick<WalletChange, 'before' | 'after' | 'change' | 'interval'> {
  const of = (what: 'own' | 'total', date: 0 | 1): number => compensatedSum(pairs.map(pair => pair[what][date]))
  const wholes = [of('total', 0), of('total', 1)] as const
  if (wholes[0] === 0 || wholes[1] === 0) return {}
  const [before, after] = [of('own', 0) / wholes[0], of('own', 1) / wholes[1]]
  const figures = { before, after, change: after - before }
  const influence = new Float64Array(rows.ids.length)
  const [first, second] = [new Float64Array(rows.ids.length), new Float64Array(rows.ids.length)]
  for (const { at, own, total } of pairs) {
    influence[at] = (own[1] - after * total[1]) / wholes[1] - (own[0] - before * total[0]) / wholes[0]
    first[at] = total[0] / wholes[0]
    second[at] = total[1] / wholes[1]
  }
  const parts = [first, second].map(column => sumsByCluster(rows, column))
  const clusters = parts[0]!.reduce((count, part, i) => (part > 0 || parts[1]![i]! > 0 ? count + 1 : count), 0)
  if (clusters === 1) return figures
  const error = Math.sqrt((clusters / (clusters - 1)) * squares(sumsByCluster(rows, influence)))
  const freedom = Math.min(...parts.map(part => freedomOf(part, clusters)))
  const reach = studentTQuantile((1 + level) / 2, freedom) * error
  const ends = { lower: Math.max(-1, after - before - reach), upper: Math.min(1, after - before + reach) }
  return { ...figures, interval: { ...ends, level, kind: 'confidence', method: 'ratio-student' } }
}

function squares(column: Float64Array): number {
  return compensatedSum(column.map(cell => cell * cell))
}
