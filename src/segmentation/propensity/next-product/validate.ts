/**
 * Whether the next product of clients that were not counted is foretold better than by what is popular.
 *
 * @module
 */
import { expectInteger } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import { studentTQuantile } from '../../../numeric/index.js'
import { foldsOf } from '../../../statistics/folds.js'
import type { ClusteredShare } from '../../../statistics/index.js'
import { clusteredShare } from '../../../statistics/index.js'
import type { Counted } from './count-moves.js'
import { countMoves } from './count-moves.js'
import { readSettings } from './fit.js'
import { rankNext, rankPopular } from './ranking.js'
import type { Sequence } from './read-purchases.js'
import { readPurchases } from './read-purchases.js'
import type { NextProductOptions, ProductPurchases } from './types.js'

/** How clients are dealt out. */
export interface ValidateNextOptions extends NextProductOptions {
  /** Parts of the clients that are foretold by the moves of the others; a whole number from 2 to 20, 5 by default. */
  readonly folds?: number
  /** Of who is in which part; a whole number, 1 by default. */
  readonly seed?: number
}

/** How often the next product was among the first so many. */
export interface NextHits {
  /** Among how many: 1 or 3. */
  readonly first: number
  /** Moves with more candidates than that. */
  readonly moves: number
  readonly clients: number
  /** Share of moves of which a product was among them; intervals go by client. */
  readonly hits: ClusteredShare
  /** The same of the most popular products that the client has not. */
  readonly popular: ClusteredShare
  /** Hits less those of popularity, as a share of moves, with Student's interval over clients; none of a single client. */
  readonly gain: { readonly value: number; readonly interval?: Interval }
}

/** Of clients that were not counted. */
export interface NextValidation {
  readonly folds: number
  /** One for the first candidate and one for the first three, where there are moves with more candidates. */
  readonly at: readonly NextHits[]
}

const FIRST = [1, 3] as const

/**
 * Foretells the moves of each client by those of other clients, and compares the ranking with popularity alone.
 *
 * @throws ClienteleError as `fit`; `OUT_OF_RANGE` for folds or a seed.
 * @example
 * import { nextProduct } from 'clientele/segmentation'
 * const client = Array.from({ length: 120 }, (_, i) => Math.floor(i / 2))
 * const purchases = {
 *   client,
 *   product: client.map((who, i) => (i % 2 === 0 ? ['loan', 'deposit'] : ['guarantee', 'card'])[who % 2]),
 *   date: client.map((_, i) => `2024-0${1 + (i % 2)}-01`),
 * }
 * const [first] = nextProduct.validate(purchases, { observedUntil: '2024-12-31' }).at
 * first.hits.share // => 1
 * first.popular.share // => 0.43333333333333335
 */
export function validate(purchases: ProductPurchases, options: ValidateNextOptions): NextValidation {
  const { until, smoothing, level } = readSettings(options, ['folds', 'seed'])
  const folds = expectInteger(options.folds === undefined ? 5 : options.folds, 'options.folds', 2, 20)
  const seed = expectInteger(options.seed === undefined ? 1 : options.seed, 'options.seed', 0, LARGEST_SEED)
  const { sequences, products } = readPurchases(purchases, until)
  const movers = sequences.map(({ steps }) => (steps.length > 1 ? 1 : 0))
  const parts = foldsOf(
    sequences.map(({ client }) => client),
    movers,
    folds,
    seed,
  )
  const tallies = FIRST.map((): Tally[] => [])
  for (let part = 0; part < folds; part++) {
    const counted = countMoves(
      sequences.filter((_, i) => parts[i] !== part),
      products,
    )
    for (const [i, sequence] of sequences.entries()) {
      if (parts[i] !== part) continue
      for (const [place, first] of FIRST.entries()) tallies[place]!.push(tallyOf(sequence, counted, smoothing, first))
    }
  }
  return { folds, at: FIRST.flatMap((first, place) => hitsOf(first, tallies[place]!, level)) }
}

/** The moves of one client: how many, and how many were foretold. */
interface Tally {
  readonly moves: number
  readonly hits: number
  readonly popular: number
}

function tallyOf({ steps }: Sequence, counted: Counted, smoothing: number, first: number): Tally {
  const held = new Set<string>()
  let [moves, hits, popular] = [0, 0, 0]
  for (const [i, { products }] of steps.entries()) {
    const before = steps[i - 1]
    if (before !== undefined && counted.products.length - held.size > first) {
      const isHit = (ranked: readonly { readonly product: string }[]): number =>
        Number(ranked.slice(0, first).some(({ product }) => products.includes(product)))
      moves++
      hits += isHit(rankNext(counted, smoothing, before.products, held))
      popular += isHit(rankPopular(counted, held))
    }
    for (const product of products) held.add(product)
  }
  return { moves, hits, popular }
}

function hitsOf(first: number, tallies: readonly Tally[], level: number): readonly NextHits[] {
  const asked = tallies.filter(({ moves }) => moves > 0)
  if (asked.length === 0) return []
  const wholes = asked.map(({ moves }) => moves)
  const share = (of: 'hits' | 'popular'): ClusteredShare =>
    clusteredShare(
      asked.map(tally => tally[of]),
      wholes,
      { level },
    )
  const moves = wholes.reduce((sum, count) => sum + count, 0)
  return [
    {
      first,
      moves,
      clients: asked.length,
      hits: share('hits'),
      popular: share('popular'),
      gain: gainOf(asked, moves, level),
    },
  ]
}

/** Σd / Σm over clients, with the error of a ratio. */
function gainOf(tallies: readonly Tally[], moves: number, level: number): NextHits['gain'] {
  const clients = tallies.length
  const value = tallies.reduce((sum, { hits, popular }) => sum + hits - popular, 0) / moves
  if (clients < 2) return { value }
  const squares = tallies.reduce((sum, { hits, popular, moves: own }) => sum + (hits - popular - value * own) ** 2, 0)
  const error = Math.sqrt((clients / (clients - 1)) * squares) / moves
  const reach = studentTQuantile((1 + level) / 2, clients - 1) * error
  return {
    value,
    interval: { lower: value - reach, upper: value + reach, level, kind: 'confidence', method: 'student' },
  }
}
