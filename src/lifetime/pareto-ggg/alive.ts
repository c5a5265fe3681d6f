import type { HorizonOptions } from '../contract.js'
import { horizonOf } from '../foundation/index.js'
import type { ClientPosterior } from './client-posterior.js'
import { createSilence } from './silence.js'
import type { RegularVerb, RegularVerbWith } from './verb.js'
import { regularVerb, regularVerbWith } from './verb.js'

/**
 * Probability that a client is still one at the end of observation (Platzer and Reutterer 2016): a regular client is missed
 * sooner than one who buys at random. Averaged over the draws of the population; right to eight decimals given them.
 *
 * A client with two repeat purchases or more needs `logIntervals`, the sum of the logarithms of the times between them.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `MISSING_VALUE` where
 * `logIntervals` are needed and not known, `UNIT_MISMATCH` for a base in another unit, `INVALID_DOCUMENT` or the code of the
 * field for a model that is none.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const [steady, hasty] = [4 * Math.log(5), Math.log(17) + 3 * Math.log(1)]
 * paretoGgg.probabilityAlive(model, { frequency: 4, recency: 20, age: 32, logIntervals: steady }).toFixed(4) // => '0.1535'
 * paretoGgg.probabilityAlive(model, { frequency: 4, recency: 20, age: 32, logIntervals: hasty }).toFixed(4) // => '0.6471'
 */
export const probabilityAlive: RegularVerb = /* @__PURE__ */ regularVerb(({ alive }) =>
  Math.min(
    1,
    alive.reduce((sum, weight) => sum + weight, 0),
  ),
)

/**
 * Probability that a client is still one after a further horizon.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.probabilityAliveAfter(model, client, { horizon: 26 }).toFixed(4) // => '0.6029'
 */
export const probabilityAliveAfter: RegularVerbWith<HorizonOptions> = /* @__PURE__ */ regularVerbWith(
  ['horizon'],
  (model, { horizon }) => {
    const time = horizonOf(model, horizon)
    return posterior =>
      Math.min(
        1,
        overDropout(posterior, mu => Math.exp(-mu * time)),
      )
  },
)

/**
 * Probability that a client buys nothing within a horizon from now: gone, or alive and silent, for as long or until it
 * leaves.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.noPurchaseProbability(model, client, { horizon: 26 }).toFixed(4) // => '0.2337'
 */
export const noPurchaseProbability: RegularVerbWith<HorizonOptions> = /* @__PURE__ */ regularVerbWith(
  ['horizon'],
  (model, { horizon }) => {
    const time = horizonOf(model, horizon)
    return posterior => silentFor(posterior, time)
  },
)

/** What is expected of a living client by its rate to leave, times the probability to be one. */
export function overDropout({ alive, mu }: ClientPosterior, of: (mu: number) => number): number {
  const values = mu.map(of)
  let sum = 0
  for (let at = 0; at < alive.length; at++) sum += alive[at]! * values[at % mu.length]!
  return sum
}

/** Of those silent since the last purchase, the share that goes on being silent for so long. */
function silentFor({ history, nodes, mu, weight }: ClientPosterior, time: number): number {
  const { recency, age } = history
  const { k, lambda } = nodes
  let [before, after] = [createSilence(k[0]!, age - recency), createSilence(k[0]!, age - recency + time)]
  let sum = 0
  for (let n = 0; n < k.length; n++) {
    if (n > 0 && k[n] !== k[n - 1]) {
      before = createSilence(k[n]!, age - recency)
      after = createSilence(k[n]!, age - recency + time)
    }
    for (let j = 0; j < mu.length; j++) {
      const w = weight[n * mu.length + j]!
      if (w > 0)
        sum += w * Math.min(1, after.silentOrGone(lambda[n]!, mu[j]!) / before.silentOrGone(lambda[n]!, mu[j]!))
    }
  }
  return Math.min(1, sum)
}
