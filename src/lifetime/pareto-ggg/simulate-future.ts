import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { LARGEST_SEED, outColumn } from '../../model/index.js'
import { gammaQ, gammaQInverse } from '../../numeric/incomplete-gamma.js'
import type { CustomerBase } from '../../records/core.js'
import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { FutureOptions, Out } from '../contract.js'
import { expectBase, horizonOf, rowStreams } from '../foundation/index.js'
import type { ClientPosterior } from './client-posterior.js'
import { createClientPosteriors } from './client-posterior.js'
import { LEAST_K } from './future-purchases.js'
import type { ParetoGggModel } from './model.js'
import { populationsOf } from './model.js'
import { expectSameUnit, regularHistoriesOf } from './regular-histories.js'

/**
 * Draws one future of every client within a horizon from now, given its history: whether it is still a client, its k, λ and
 * μ as the history and the draws of the population tell them, when it is due next, and purchases until it leaves.
 *
 * Counts are whole numbers, one per client; over many seeds they average to `expectedPurchases`. Every client has a random
 * stream of its own, made of the seed and its id; one who is twice in a resampled base is drawn twice.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0 or a seed that is none, `UNIT_MISMATCH` for a base in
 * another unit, `MISSING_VALUE` for a base without the times between purchases.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [0, 7, 15, 21, 28].map(day => ({ client: day % 2, date: new Date(Date.UTC(2024, 0, 1 + day)) }))
 * const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-02-04', keep: ['intervals'] })
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * Array.from(paretoGgg.simulateFuture(model, base, { horizon: 26, seed: 1 })) // => [ 9, 7 ]
 * Array.from(paretoGgg.simulateFuture(model, base, { horizon: 26, seed: 2 })) // => [ 0, 4 ]
 */
export function simulateFuture(model: ParetoGggModel, base: CustomerBase, options: FutureOptions & Out): Float64Array {
  const draws = populationsOf(model)
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'seed', 'out'], 'options')
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const horizon = horizonOf(model, options.horizon)
  expectSameUnit(model.timeUnit, base)
  const { rows, ofClient } = regularHistoriesOf(base)
  const out = outColumn(options.out, base.size)
  const posteriorOf = createClientPosteriors(draws)
  const drawers = new Array<DrawFuture | undefined>(rows.length)
  const streamOf = rowStreams(base, seed)
  for (let i = 0; i < out.length; i++) {
    const place = ofClient[i]!
    const draw = drawers[place] ?? futureOf(posteriorOf(rows[place]!), horizon)
    drawers[place] = draw
    out[i] = draw(streamOf(i))
  }
  return out
}

type DrawFuture = (uniform: RandomStream) => number

/** What is drawn with again and again: the weights of the triples of a living client, added up. */
function futureOf({ history, nodes, mu, alive }: ClientPosterior, horizon: number): DrawFuture {
  const rates = mu.length
  const sums = new Float64Array(nodes.k.length)
  let total = 0
  for (let n = 0; n < sums.length; n++) {
    for (let j = 0; j < rates; j++) total += alive[n * rates + j]!
    sums[n] = total
  }
  const silentFor = history.age - history.recency
  return uniform => {
    let left = uniform()
    if (left >= total) return 0
    const n = firstAbove(sums, left)
    left -= n === 0 ? 0 : sums[n - 1]!
    let j = 0
    while (j < rates - 1 && left >= alive[n * rates + j]!) left -= alive[n * rates + j++]!
    const k = Math.max(LEAST_K, nodes.k[n]!)
    const rate = k * nodes.lambda[n]!
    const end = Math.min(horizon, drawExponential(uniform, mu[j]!))
    const stillSilent = gammaQ(k, rate * silentFor)
    let count = 0
    for (
      let time = gammaQInverse((1 - uniform()) * stillSilent, k) / rate - silentFor;
      time <= end;
      time += drawGamma(uniform, k, rate)
    ) {
      count++
    }
    return count
  }
}

/** The first of ascending sums above a number. */
function firstAbove(sums: Float64Array, number: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > number) high = middle
    else low = middle + 1
  }
  return low
}
