/**
 * What will clients buy, each and together? Draw after draw of the future: parameters as far as they are known, then every
 * client given its history. Sums are taken within a draw, since what is not known of the parameters moves all clients at once.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ModelDocument, Steps } from '../../model/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import type { Horizon } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import { selectClients } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import { expectPair } from '../model-pair.js'
import { clientParts } from './client-parts.js'
import type { FuturePair, FutureSpendPair } from './drawn-columns.js'
import { purchaseDraws, spendDraws } from './drawn-columns.js'
import type { ParameterDraws } from './parameter-draws.js'
import { clientsOfSegments, segmentSums } from './segment-sums.js'
import { readSegments } from './segments.js'
import type { Tallies, TallyBuilder } from './tallies.js'
import { tallyBuilder } from './tallies.js'

/** Which futures are drawn. */
export interface PredictiveOptions<S extends ModelDocument = ModelDocument> {
  /** From now; > 0, in the model's unit or with its own. */
  readonly horizon: Horizon
  /** A whole number from 0 to 2147483647, recorded with the result. */
  readonly seed: number
  /** How many futures; 1 to 1,000,000, 1000 by default. */
  readonly draws?: number
  /** Number of the first draw, 0 by default: parts that are done apart, anywhere, join to the same whole. */
  readonly from?: number
  /**
   * Draws of the parameters, from a posterior or a bootstrap. By default they are normal around the estimate, in logarithms,
   * with the covariance of the fit; `known` takes the parameters for certain, which makes intervals too narrow.
   */
  readonly parameters?: ParameterDraws | 'known'
  /** The segment of each client, to have sums over the clients of each; none by default. */
  readonly segments?: ArrayLike<string | number>
  /** A spending model, to have what purchases add up to in money as well: of segments and all clients. */
  readonly spending?: FutureSpendPair<S>
  /** Draws of its parameters, as `parameters` are of those of the buying model. */
  readonly spendingParameters?: ParameterDraws | 'known'
}

/** What some clients do together, draw by draw. */
export interface DrawnSum {
  readonly clients: number
  readonly purchases: Float64Array
  /** What they pay for these purchases; there if a spending model was given. */
  readonly spend?: Float64Array
}

/** Futures of a base. */
export interface PredictiveDraws {
  readonly kind: 'predictive-draws'
  readonly seed: number
  /** Number of the first draw. */
  readonly from: number
  readonly draws: number
  /** The draws of every client, counted. */
  readonly clients: Tallies
  /** In the order in which their labels first come. */
  readonly segments: readonly (DrawnSum & { readonly segment: string | number })[]
  readonly total: DrawnSum
}

/** Ends of 90 % intervals are the 50th draws from either side. */
export const DEFAULT_DRAWS = 1000
/** Every draw holds a model of its own, all of them at once. */
const MOST_DRAWS = 1_000_000
/** Streams before the first are passed one by one. */
const MOST_FROM = 10_000_000
/** Draws times clients that are kept at once: 32 MB. */
const MOST_CELLS = 2 ** 22
/** Draws of a client between two reports of progress: some milliseconds. */
const REPORT_EVERY = 20_000

/**
 * Draws futures of a base, to be joined with others or summed up by `intervalsOfDraws`.
 *
 * Draw d depends on the seed and on d alone, and a client's part of it on its id, not on the company. Long work as steps:
 * run it with `runSync` or `runAsync`.
 *
 * @param pair a buying model as the pair of its module and its document.
 * @throws ClienteleError for an option that is unknown or out of range, `MISSING_VALUE` for a model without a covariance
 * where no draws of parameters are given.
 * @example
 * import { bgNbd, predictiveDraws } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9], recency: [30, 0, 38], age: [38, 38, 39] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const steps = predictiveDraws([bgNbd, model], base, { horizon: 39, seed: 1, draws: 5, parameters: 'known' })
 * Array.from(runSync(steps).total.purchases) // => [ 4, 7, 8, 4, 6 ]
 */
export function predictiveDraws<M extends ModelDocument, S extends ModelDocument = ModelDocument>(
  pair: FuturePair<M>,
  base: CustomerBase,
  options: PredictiveOptions<S>,
): Steps<PredictiveDraws> {
  expectPair(pair, ['simulateFuture'], 'pair')
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const { draws = DEFAULT_DRAWS, from = 0 } = options
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  expectInteger(draws, 'options.draws', 1, MOST_DRAWS)
  expectInteger(from, 'options.from', 0, MOST_FROM)
  const segments = readSegments(options.segments, base.size)
  const purchasesOf = purchaseDraws(pair, base, { ...options, seed, from, draws })
  const spendOf = spendDraws(base, { ...options, seed, from, draws })
  // What is wrong with horizon, unit or amounts is said at the door.
  const first = selectClients(base, [0])
  const bought = purchasesOf(0, first, new Float64Array(1))
  spendOf?.(0, first, bought)
  return run()

  function* run(): Steps<PredictiveDraws> {
    const tallies = tallyBuilder(base.size, draws)
    const purchases = segmentSums(segments, draws)
    const spend = segmentSums(segments, draws)
    const clients = clientsOfSegments(segments, base.size, base.weight)
    let done = 0
    for (const { base: part, rows } of clientParts(base, Math.max(1, Math.floor(MOST_CELLS / draws)))) {
      const matrix = new Float64Array(rows.length * draws)
      for (let k = 0; k < draws; k++) {
        if (k % Math.ceil(REPORT_EVERY / rows.length) === 0) {
          yield { phase: 'predicting', done: done + (k * rows.length) / draws, total: clients.ofAll }
        }
        const column = purchasesOf(k, part, matrix.subarray(k * rows.length, (k + 1) * rows.length))
        purchases.add(k, rows, column)
        if (spendOf !== undefined) spend.add(k, rows, spendOf(k, part, column))
      }
      tallyFirst(tallies, rows, matrix, draws)
      done += rows.length
    }
    const sumOf = (place: number | 'all'): DrawnSum => {
      const of = <T>({ ofSegments, ofAll }: { ofSegments: ArrayLike<T>; ofAll: T }): T =>
        place === 'all' ? ofAll : ofSegments[place]!
      const sum = { clients: of(clients), purchases: of(purchases) }
      return spendOf === undefined ? sum : { ...sum, spend: of(spend) }
    }
    return {
      kind: 'predictive-draws',
      seed,
      from,
      draws,
      clients: tallies.finish(),
      segments: segments.labels.map((segment, place) => ({ segment, ...sumOf(place) })),
      total: sumOf('all'),
    }
  }
}

/** The draws of each client; of a row that stands for many, those of the first of them. */
function tallyFirst(clients: TallyBuilder, rows: Int32Array, matrix: Float64Array, draws: number): void {
  const own = new Float64Array(draws)
  for (let i = 0; i < rows.length; i++) {
    if (i > 0 && rows[i] === rows[i - 1]) continue
    for (let k = 0; k < draws; k++) own[k] = matrix[k * rows.length + i]!
    clients.add(rows[i]!, own)
  }
}

const OPTIONS = ['horizon', 'seed', 'draws', 'from', 'parameters', 'segments', 'spending', 'spendingParameters']
