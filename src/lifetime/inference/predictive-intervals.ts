/**
 * Between which numbers will purchases lie: of each client, of segments, of all?
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval, ModelDocument, Steps } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { FuturePair } from './drawn-columns.js'
import type { DrawnSum, PredictiveDraws, PredictiveOptions } from './predictive-draws.js'
import { DEFAULT_DRAWS, predictiveDraws } from './predictive-draws.js'
import type { Tallies } from './tallies.js'
import { drawAtRank, meanOfDraws } from './tallies.js'

/** At which level intervals are wanted. */
export interface PredictiveLevel {
  /** Nominal probability, in (0, 1); 0.9 by default. */
  readonly level?: number
}

/** Something that is predicted. */
export interface Prediction {
  /** Mean of the draws. */
  readonly mean: number
  readonly interval: Interval
}

/** What some clients together will buy. */
export interface PredictedSum extends Prediction {
  readonly clients: number
  /** What they will pay for it; there if a spending model was given. */
  readonly spend?: Prediction
}

/** What clients will buy. */
export interface PredictiveIntervals {
  readonly level: number
  readonly seed: number
  readonly draws: number
  /** One cell per row of the base: the mean of the draws and the ends of the interval. */
  readonly clients: { readonly mean: Float64Array; readonly lower: Float64Array; readonly upper: Float64Array }
  readonly segments: readonly (PredictedSum & { readonly segment: string | number })[]
  readonly total: PredictedSum
}

const DEFAULT_LEVEL = 0.9

/**
 * Intervals in which the purchases of clients, segments and all clients will lie, from simulated futures: what is not known
 * of the parameters, who is still a client, and chance.
 *
 * With a spending model, also what segments and all clients will pay: every client's own mean amount and its orders are drawn
 * too, apart from how often it buys.
 *
 * Counts are whole numbers, so that the interval of one client covers at least the level, often more; sums over many
 * clients cover it closely. Means agree with `expectedPurchases`, averaged over what the parameters may be.
 *
 * A million clients take a few bytes each, however many draws. Long work as steps: run it with `runSync` or `runAsync`;
 * parts of the draws can be done apart with `predictiveDraws`, with the same numbers.
 *
 * @param pair a buying model as the pair of its module and its document.
 * @throws ClienteleError as `predictiveDraws` does, and `OUT_OF_RANGE` for fewer draws than the level needs (19 for 0.9).
 * @example
 * import { bgNbd, predictiveIntervals } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
 * const { frequency, recency, age } = bgNbd.simulate(truth, { age: Array(1000).fill(52), seed: 1 })
 * const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
 * const steps = predictiveIntervals([bgNbd, bgNbd.fit(base)], base, { horizon: 52, seed: 7, draws: 200 })
 * const { clients, total } = runSync(steps)
 * clients.upper[3] // => 16
 * total.interval.lower // => 1331
 * total.interval.upper // => 1610
 */
export function predictiveIntervals<M extends ModelDocument, S extends ModelDocument = ModelDocument>(
  pair: FuturePair<M>,
  base: CustomerBase,
  options: PredictiveOptions<S> & PredictiveLevel,
): Steps<PredictiveIntervals> {
  expectObject(options, 'options')
  const { level = DEFAULT_LEVEL, ...others } = options
  const steps = predictiveDraws(pair, base, others)
  lowerRank(others.draws ?? DEFAULT_DRAWS, level)
  return summedUp()

  function* summedUp(): Steps<PredictiveIntervals> {
    return intervalsOfDraws(yield* steps, { level })
  }
}

/**
 * The intervals of futures that were drawn, and joined perhaps.
 *
 * With n draws an end is the k-th from either side, k = ⌊(n+1)(1−level)/2⌋: what comes is as likely to fall into each gap
 * between draws, so that the interval holds with at least the level.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a level that is none, or needs more draws.
 * @example
 * import { intervalsOfDraws, nbd, predictiveDraws } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9], recency: [30, 0, 38], age: [38, 38, 39] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const drawn = runSync(predictiveDraws([nbd, model], base, { horizon: 39, seed: 1, parameters: 'known' }))
 * Array.from(intervalsOfDraws(drawn, { level: 0.8 }).clients.upper) // => [ 5, 1, 14 ]
 */
export function intervalsOfDraws(drawn: PredictiveDraws, options: PredictiveLevel = {}): PredictiveIntervals {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const { level = DEFAULT_LEVEL } = options
  expectObject(drawn, 'drawn')
  const { seed, draws, clients, segments, total } = drawn
  const rank = lowerRank(draws, level)
  return {
    level,
    seed,
    draws,
    clients: clientIntervals(clients, rank),
    segments: segments.map(sum => ({ segment: sum.segment, ...predictedSum(sum, rank, level) })),
    total: predictedSum(total, rank, level),
  }
}

/** k: as many draws lie outside on either side as the level leaves, less one. */
function lowerRank(draws: number, level: number): number {
  const tail = (1 - expectFinite(level, 'options.level')) / 2
  if (tail <= 0 || tail >= 0.5) reject('OUT_OF_RANGE', 'options.level', 'a number between 0 and 1', level, AS_SHARE)
  const rank = Math.floor((draws + 1) * tail * (1 + ROUNDING))
  const least = Math.ceil((1 / tail) * (1 - ROUNDING)) - 1
  return rank >= 1 ? rank : reject('OUT_OF_RANGE', 'options.draws', `at least ${least}, for a level of ${level}`, draws)
}

function clientIntervals(tallies: Tallies, rank: number): PredictiveIntervals['clients'] {
  const size = tallies.begin.length
  const [mean, lower, upper] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < size; i++) {
    mean[i] = meanOfDraws(tallies, i)
    lower[i] = drawAtRank(tallies, i, rank)
    upper[i] = drawAtRank(tallies, i, tallies.draws + 1 - rank)
  }
  return { mean, lower, upper }
}

function predictedSum({ clients, purchases, spend }: DrawnSum, rank: number, level: number): PredictedSum {
  const sum = { clients, ...prediction(purchases, rank, level) }
  return spend === undefined ? sum : { ...sum, spend: prediction(spend, rank, level) }
}

function prediction(draws: Float64Array, rank: number, level: number): Prediction {
  const ordered = draws.toSorted()
  return {
    mean: ordered.reduce((sum, draw) => sum + draw, 0) / ordered.length,
    interval: {
      lower: ordered[rank - 1]!,
      upper: ordered[ordered.length - rank]!,
      level,
      kind: 'predictive',
      method: 'simulation',
    },
  }
}

const ROUNDING = 1e-12
const AS_SHARE = 'Write 90 % as 0.9'
