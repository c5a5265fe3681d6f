import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import { verb, verbWith } from '../foundation/index.js'
import { countProbability } from './count-probability.js'
import { meanOverDepartures } from './departures.js'
import { living } from './family.js'
import { survival } from './future.js'
import { memo } from './memo.js'
import type { BgBbModel } from './model.js'
import { paramsOf } from './model.js'
import { opportunitiesAhead, opportunitiesOf } from './opportunities.js'

/**
 * Probability that a client is still one at the end of observation: that it had not left before the last opportunity
 * (in the likelihood of Fader, Hardie and Shang 2010, the term of who has not left over all of it).
 *
 * What others print as P(alive), the probability to be one still at the next opportunity (Fader, Hardie and Shang 2010, eq. A10), is
 * {@link probabilityAliveAfter} with a horizon of 1.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history or one that is not in whole
 * opportunities, `UNIT_MISMATCH` for a base in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model
 * that is none.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.probabilityAlive(model, client).toFixed(4) // => '0.6336'
 */
export const probabilityAlive: Verb<BgBbModel> = /* @__PURE__ */ verb((model, histories) =>
  meanOverDepartures(paramsOf(model), opportunitiesOf(histories), { living: () => 1, left: () => 0 }),
)

/**
 * Probability that a client is still one at the last opportunity of a further horizon: P(alive) · (δ+n)ₕ / (γ+δ+n)ₕ.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and `OUT_OF_RANGE` for a horizon that is no whole number of
 * opportunities from 1 to 1,000,000.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.probabilityAliveAfter(model, client, { horizon: 1 }).toFixed(4) // => '0.5895'
 */
export const probabilityAliveAfter: VerbWith<BgBbModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => {
    const params = paramsOf(model)
    const ahead = opportunitiesAhead(model, horizon)
    const stays = memo(n => survival(params.gamma, params.delta + n, ahead))
    return meanOverDepartures(params, opportunitiesOf(histories), { living: (_, n) => stays(n), left: () => 0 })
  },
)

/**
 * Probability that a client takes none of the opportunities of a horizon from now: gone, or still one and silent.
 *
 * @throws ClienteleError as {@link probabilityAliveAfter} does.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * const client = { frequency: 2, recency: 4, age: 6 }
 * bgBb.noPurchaseProbability(model, client, { horizon: 5 }).toFixed(4) // => '0.5196'
 */
export const noPurchaseProbability: VerbWith<BgBbModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => {
    const params = paramsOf(model)
    const ahead = opportunitiesAhead(model, horizon)
    const silent = (x: number, n: number): number => countProbability(living(params, x, n), 0, ahead)
    return meanOverDepartures(params, opportunitiesOf(histories), { living: silent, left: () => 1 })
  },
)
