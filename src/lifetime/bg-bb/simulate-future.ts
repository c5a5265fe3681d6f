import type { RandomStream } from '../../model/index.js'
import { drawBeta, drawBinomial, drawGeometric } from '../../statistics/fitting.js'
import type { FutureVerb } from '../contract.js'
import { ONE_BY_ONE } from '../drawn-counts.js'
import { futureVerb } from '../foundation/index.js'
import { meanOverDepartures } from './departures.js'
import type { BetaBernoulliParams } from './family.js'
import { living } from './family.js'
import type { BgBbModel } from './model.js'
import { paramsOf } from './model.js'
import { opportunitiesAhead, opportunitiesOf } from './opportunities.js'

/**
 * Draws one future of every client over the opportunities of a horizon from now, given its history: whether it is still a
 * client, and if so whether it leaves before each opportunity, and takes it.
 *
 * Counts of one draw are whole numbers, one per client; over many seeds they average to `expectedPurchases`, and sums
 * over clients are draws of the sum. Every client has a random stream of its own, made of the seed and its id: the order
 * and the company of clients change nothing, and one who is twice in a resampled base is drawn twice.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon or a history that is not in whole opportunities or a seed that is
 * none, `UNIT_MISMATCH` for a base in another unit.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 5, 1], recency: [4, 0, 6, 2], age: [6, 6, 6, 6] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'year', observedUntil: '2001-12-31' })
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * Array.from(bgBb.simulateFuture(model, base, { horizon: 5, seed: 1 })) // => [ 0, 0, 3, 0 ]
 * Array.from(bgBb.simulateFuture(model, base, { horizon: 5, seed: 2 })) // => [ 1, 0, 5, 0 ]
 */
export const simulateFuture: FutureVerb<BgBbModel> = /* @__PURE__ */ futureVerb((model, given, horizon) => {
  const params = paramsOf(model)
  const histories = opportunitiesOf(given)
  const ahead = opportunitiesAhead(model, horizon)
  const alive = meanOverDepartures(params, histories, { living: () => 1, left: () => 0 })
  return (uniform, i) =>
    uniform() < alive[i]! ? drawTaken(uniform, living(params, histories.frequency[i]!, histories.age[i]!), ahead) : 0
})

/**
 * Of the next h opportunities those that a client takes, drawn without p and θ: after i opportunities and m purchases it
 * leaves with probability γ/(γ+δ+i) and else buys with (α+m)/(α+β+i). Where they are many, p and θ are drawn for the rest.
 */
export function drawTaken(
  uniform: RandomStream,
  { alpha, beta, gamma, delta }: BetaBernoulliParams,
  h: number,
): number {
  const few = Math.min(h, ONE_BY_ONE)
  let taken = 0
  for (let i = 0; i < few; i++) {
    if (uniform() * (gamma + delta + i) < gamma) return taken
    if (uniform() * (alpha + beta + i) < alpha + taken) taken++
  }
  if (few === h) return taken
  const seen = drawGeometric(uniform, drawBeta(uniform, gamma, delta + few)) - 1
  const buys = drawBeta(uniform, alpha + taken, beta + (few - taken))
  return taken + drawBinomial(uniform, Math.min(h - few, seen), buys)
}
