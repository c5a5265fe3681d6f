import type { ClientPosterior } from './client-posterior.js'
import type { RegularVerb } from './verb.js'
import { regularVerb } from './verb.js'

/**
 * How regular a client's purchases are, as far as its history tells: the posterior mean of k, 1 for purchases at random, the
 * larger, the more like clockwork (times between purchases vary by 1/√k of their mean).
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.expectedRegularity(model, client).toFixed(4) // => '8.3700'
 */
export const expectedRegularity: RegularVerb = /* @__PURE__ */ regularVerb(posterior =>
  overPairs(posterior, posterior.nodes.k),
)

/**
 * The rate at which a client buys while it is one, in purchases per unit of time, as far as its history tells: the posterior
 * mean of λ.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.expectedPurchaseRate(model, client).toFixed(4) // => '0.1828'
 */
export const expectedPurchaseRate: RegularVerb = /* @__PURE__ */ regularVerb(posterior =>
  overPairs(posterior, posterior.nodes.lambda),
)

/**
 * The rate at which a client leaves, per unit of time, as far as its history tells: the posterior mean of μ.
 *
 * @throws ClienteleError as {@link probabilityAlive} does.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.expectedDropoutRate(model, client).toFixed(4) // => '0.0225'
 */
export const expectedDropoutRate: RegularVerb = /* @__PURE__ */ regularVerb(({ weight, mu }) =>
  weight.reduce((sum, w, at) => sum + w * mu[at % mu.length]!, 0),
)

/** The mean of what belongs to pairs (k, λ). */
function overPairs({ weight, mu }: ClientPosterior, column: Float64Array): number {
  return weight.reduce((sum, w, at) => sum + w * column[Math.floor(at / mu.length)]!, 0)
}
