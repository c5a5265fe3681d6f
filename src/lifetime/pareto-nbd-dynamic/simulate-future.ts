import type { FutureVerb } from '../contract.js'
import { drawEvents } from '../drawn-counts.js'
import { futureVerb, horizonOf } from '../foundation/index.js'
import { scoreAlive } from './alive.js'
import { stretchAt } from './course.js'
import { exposureAt, timeOf } from './exposure.js'
import type { ParetoNbdDynamicModel } from './model.js'
import { createLived, historiesIn, scoreHistories } from './scoring.js'
import { termsOf } from './terms.js'

/**
 * Draws one future of every client within a horizon from now, given its history and the calendar: whether it is still a
 * client, how long it stays, and purchases until then at a rate as the history tells it, moved as the covariates will.
 *
 * Counts of one draw are whole numbers, one per client; over many seeds they average to `expectedPurchases`. Every client
 * has a random stream of its own, made of the seed and its id.
 *
 * @throws ClienteleError as `expectedPurchases` does, and for a seed that is no whole number from 0 to 2147483647.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * import { customerBaseFromSummary, withCalendar } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9, 1], recency: [10, 0, 15, 2], age: [16, 16, 16, 12] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-04-22' })
 * const calendar = { start: '2024-01-01', periodDays: 7, columns: { sale: [...Array(16).fill(0), 1, 1, 1, 1] } }
 * const effects = { purchase: { sale: 1.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * Array.from(paretoNbdDynamic.simulateFuture(model, withCalendar(base, calendar), { horizon: 4, seed: 1 })) // => [ 0, 0, 0, 0 ]
 */
export const simulateFuture: FutureVerb<ParetoNbdDynamicModel> = /* @__PURE__ */ futureVerb(
  (model, _histories, horizon, base) => {
    const terms = termsOf(model)
    const beyond = horizonOf(model, horizon)
    const histories = historiesIn(terms, base, beyond, 'base')
    const alive = scoreHistories(terms, histories, { beyond, scoreOn: scoreAlive })
    const { r, alpha, s, beta } = terms
    const livedOn = createLived(terms)
    return (uniform, _pattern, client) => {
      const i = histories.ofClient[client]!
      if (uniform() >= alive[i]!) return 0
      const course = histories.courses[histories.course[i]!]!
      const { purchase, dropout } = livedOn(course)
      const now = histories.age[i]!
      const stretch = stretchAt(course, now)
      const [bought, lived] = [exposureAt(purchase, course, now, stretch), exposureAt(dropout, course, now, stretch)]
      // Exposure until a client leaves who is there: P(more than v) = ((β+D)/(β+D+v))ˢ.
      const leaves = lived + (beta + lived) * Math.expm1(-Math.log1p(-uniform()) / s)
      const end = Math.min(timeOf(dropout, course, leaves), now + beyond)
      const more = exposureAt(purchase, course, end, stretchAt(course, end, stretch)) - bought
      return drawEvents(uniform, r + histories.frequency[i]!, alpha + bought, more)
    }
  },
)
