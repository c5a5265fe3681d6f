/**
 * What share of its wallet does a client give to each of the lenders it uses, by how it ranks them?
 *
 *   share = (1 − rank / (n + 1)) · 2 / n     the Wallet Allocation Rule, with n lenders used
 *
 * A rule of thumb from surveys, for clients whose totals no bureau knows: it gives what such a rank usually goes with, and not what
 * this client does. Lenders that rank the same share their places (1.5 and 1.5 for the first two).
 *
 * @see Keiningham, Aksoy, Buoye and Cooil (2011), Customer loyalty isn't enough. Grow your share of wallet, Harvard Business Review
 * 89(10).
 * @module
 */
import {
  collectIssues,
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  received,
  reject,
} from '../../errors/index.js'
import { cellsOf } from '../../records/day-columns.js'
import { columnLength } from '../../statistics/columns.js'
import type { Location } from '../../statistics/index.js'
import { meanInterval } from '../../statistics/index.js'
import type { WalletOptions } from './share-of-wallet.js'

/** Where a lender stands with a client. */
export interface WalletRank {
  /** 1 is the best; halves where lenders rank the same. Within [1, `brands`]. */
  readonly rank: number
  /** How many lenders the client uses, this one among them; a whole number >= 1. */
  readonly brands: number
}

/**
 * The share of the wallet that goes with a rank.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rank that is none among so many.
 * @example
 * import { walletAllocationRule } from 'clientele/loyalty'
 * walletAllocationRule({ rank: 1, brands: 2 }).toFixed(4) // => '0.6667'
 * walletAllocationRule({ rank: 1.5, brands: 3 }).toFixed(4) // => '0.4167'
 * walletAllocationRule({ rank: 3, brands: 2 }) // => Error OUT_OF_RANGE
 */
export function walletAllocationRule(place: WalletRank): number {
  expectKnownKeys(expectObject(place, 'place'), ['rank', 'brands'], 'place')
  const brands = expectInteger(place.brands, 'place.brands', 1)
  const rank = expectFinite(place.rank, 'place.rank')
  if (!(rank >= 1 && rank <= brands && Number.isInteger(2 * rank))) {
    reject('OUT_OF_RANGE', 'place.rank', `a rank from 1 to ${brands}, whole or a half`, rank)
  }
  return shareOf(rank, brands)
}

function shareOf(rank: number, brands: number): number {
  return (1 - rank / (brands + 1)) * (2 / brands)
}

/** What clients give to each lender. */
export interface WalletAllocation {
  /** By lender, one share per client: 0 where the client does not use it. A client's shares add up to 1. */
  readonly shares: Readonly<Record<string, Float64Array>>
  /** How many lenders each client uses; 0 where it rated none, and its shares are 0. */
  readonly brands: Uint16Array
  /** The mean share by lender, over clients that use one at least, its interval within [0, 1]; absent where none does. */
  readonly means?: Readonly<Record<string, Location>>
}

/**
 * Allocations from ratings: of each client, the lenders it uses are ranked by how it rates them.
 *
 * @param ratings by lender, one per client, the higher the better; null where the client does not use it.
 * @throws ClienteleError naming the first ten cells at fault; `LENGTH_MISMATCH` for columns of different lengths.
 * @example
 * import { walletAllocation } from 'clientele/loyalty'
 * const { shares, means } = walletAllocation({ ours: [9, 7, 8], other: [8, 7, null], third: [6, null, null] })
 * Array.from(shares.ours) // => [0.5, 0.5, 1]
 * means.ours.value.toFixed(4) // => '0.6667'
 */
export function walletAllocation(
  ratings: Readonly<Record<string, ArrayLike<number | null>>>,
  options: WalletOptions = {},
): WalletAllocation {
  expectKnownKeys(options, ['level'], 'options')
  const names = Object.keys(expectObject(ratings, 'ratings'))
  if (names.length === 0) reject('EMPTY_INPUT', 'ratings', 'at least one lender', ratings)
  const columns = readRatings(ratings, names)
  const size = columns[0]!.length
  const brands = new Uint16Array(size)
  const shares = names.map(() => new Float64Array(size))
  for (let client = 0; client < size; client++) {
    const own = columns.map(column => column[client]!)
    const used = own.filter(rating => rating !== null)
    brands[client] = used.length
    for (const [at, rating] of own.entries()) {
      if (rating !== null) shares[at]![client] = shareOf(rankAmong(rating, used), used.length)
    }
  }
  const means = (column: Float64Array): Location =>
    ofShares(
      meanInterval(
        column.filter((_, i) => brands[i]! > 0),
        options,
      ),
    )
  const isUsed = brands.some(count => count > 0)
  return {
    shares: Object.fromEntries(names.map((name, at) => [name, shares[at]!])),
    brands,
    ...(isUsed && { means: Object.fromEntries(names.map((name, at) => [name, means(shares[at]!)])) }),
  }
}

/** A mean of shares is one: its interval ends at 0 and 1. */
function ofShares({ value, interval }: Location): Location {
  if (interval === undefined) return { value }
  return { value, interval: { ...interval, lower: Math.max(0, interval.lower), upper: Math.min(1, interval.upper) } }
}

/** 1 for the best; those that rate the same have the mean of their places. */
function rankAmong(rating: number, ratings: readonly number[]): number {
  let [better, same] = [0, 0]
  for (const other of ratings) {
    if (other > rating) better++
    else if (other === rating) same++
  }
  return better + (same + 1) / 2
}

function readRatings(
  ratings: Readonly<Record<string, ArrayLike<number | null>>>,
  names: readonly string[],
): readonly (readonly (number | null)[])[] {
  const size = columnLength(ratings[names[0]!], `ratings.${names[0]}`)
  if (size === 0) reject('EMPTY_INPUT', `ratings.${names[0]}`, 'at least one client', ratings)
  const faults = collectIssues()
  const columns = names.map(name => {
    const cells = cellsOf(ratings[name], size, `ratings.${name}`, 'a column of ratings and nulls')
    return Array.from(cells, (cell, i): number | null => {
      if (cell === null || (typeof cell === 'number' && Number.isFinite(cell))) return cell
      const path = `ratings.${name}[${i}]`
      faults.add({ code: 'OUT_OF_RANGE', path, expected: 'a finite number or null', received: received(cell) })
      return null
    })
  })
  faults.throwIfAny()
  return columns
}
