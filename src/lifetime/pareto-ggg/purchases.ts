import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { DiscountOptions, HorizonOptions } from '../contract.js'
import { discountingOf, horizonOf } from '../foundation/index.js'
import { overDropout } from './alive.js'
import type { ClientPosterior } from './client-posterior.js'
import { createClientPosteriors } from './client-posterior.js'
import { createFuturePurchases } from './future-purchases.js'
import type { ParetoGggModel } from './model.js'
import { populationsOf } from './model.js'
import type { RegularVerbWith } from './verb.js'
import { regularVerbWith } from './verb.js'

/**
 * Expected number of purchases of a client within a horizon from now, given its history: the next purchase when it is due,
 * then one after another, for as long as the client stays. An exact expectation given each draw, averaged over them.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.expectedPurchases(model, client, { horizon: 26 }).toFixed(4) // => '3.3734'
 */
export const expectedPurchases: RegularVerbWith<HorizonOptions> = /* @__PURE__ */ regularVerbWith(
  ['horizon'],
  (model, { horizon }) => {
    const time = horizonOf(model, horizon)
    return posterior => purchasesWithin(posterior, time, 0)
  },
)

/**
 * Expected number of repeat purchases of a new client within a horizon from the first purchase, averaged over the draws.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * paretoGgg.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '4.4755'
 */
export function expectedPurchasesOfNewClient(model: ParetoGggModel, options: HorizonOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['horizon'], 'options')
  const draws = populationsOf(model)
  const time = horizonOf(model, options.horizon)
  const newClient = createClientPosteriors(draws)({ frequency: 0, recency: 0, age: 0, logIntervals: 0 })
  return purchasesWithin(newClient, time, 0)
}

/**
 * Discounted expected residual purchases (DERT): what one unit of money at every purchase to come is worth today, for ever
 * or within a horizon, each purchase discounted from the time it is expected at.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate below 0, or of 0 where there is no
 * horizon, `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 }).toFixed(4) // => '29.0210'
 */
export const discountedResidualPurchases: RegularVerbWith<DiscountOptions> = /* @__PURE__ */ regularVerbWith(
  ['horizon', 'annualDiscountRate'],
  (model, options) => {
    const { force, horizon } = shrinking(model, options)
    return posterior => purchasesWithin(posterior, horizon, force)
  },
)

/**
 * What one unit of money a year, for as long as the client is one, is worth today, for ever or until a horizon: within a
 * horizon, the expected years as a client where the rate is 0.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * const model = paretoGgg.fromParams(params, { timeUnit: 'week' })
 * const client = { frequency: 4, recency: 20, age: 26, logIntervals: 4 * Math.log(5) }
 * paretoGgg.discountedYearsAlive(model, client, { horizon: 52, annualDiscountRate: 0.1 }).toFixed(4) // => '0.5890'
 */
export const discountedYearsAlive: RegularVerbWith<DiscountOptions> = /* @__PURE__ */ regularVerbWith(
  ['horizon', 'annualDiscountRate'],
  (model, options) => {
    const { force, horizon, yearsPerUnit } = shrinking(model, options)
    return posterior => yearsPerUnit * overDropout(posterior, mu => timeWithin(mu + force, horizon))
  },
)

/** Money that grows would make a client who buys seldom worth more than any sum that can be told. */
function shrinking(
  model: ParetoGggModel,
  options: DiscountOptions,
): { readonly force: number; readonly horizon: number; readonly yearsPerUnit: number } {
  const { force, horizon, yearsPerUnit } = discountingOf(model, options)
  if (force < 0) reject('OUT_OF_RANGE', 'options.annualDiscountRate', 'a rate >= 0', options.annualDiscountRate)
  return { force, horizon, yearsPerUnit }
}

/** ∫₀ᴴ e^{−ft} dt. */
function timeWithin(force: number, horizon: number): number {
  if (horizon === Number.POSITIVE_INFINITY) return 1 / force
  return force * horizon < TINY ? horizon : -Math.expm1(-force * horizon) / force
}

const TINY = 1e-16
/** Pairs and rates that hold less than this share of a client's chance to be alive add nothing. */
const NOTHING = 1e-10

/** Purchases to come, those at a rate to leave μ counting e^{−(μ + force) t}. */
function purchasesWithin({ history, nodes, mu, alive }: ClientPosterior, horizon: number, force: number): number {
  const { k, lambda } = nodes
  const rates = mu.length
  const least = NOTHING * alive.reduce((sum, weight) => sum + weight, 0)
  const silentFor = history.age - history.recency
  let purchases = createFuturePurchases(k[0]!)
  let sum = 0
  for (let n = 0; n < k.length; n++) {
    if (n > 0 && k[n] !== k[n - 1]) purchases = createFuturePurchases(k[n]!)
    const row = alive.subarray(n * rates, (n + 1) * rates)
    const last = row.findLastIndex(weight => weight > least)
    if (last < 0) continue
    const forceOf = (j: number): number => (mu[j]! + force) / lambda[n]!
    const within = purchases.within(lambda[n]! * silentFor, lambda[n]! * horizon, forceOf(last))
    for (let j = 0; j <= last; j++) if (row[j]! > 0) sum += row[j]! * within(forceOf(j))
  }
  return sum
}
