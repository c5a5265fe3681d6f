import type { DiscountOptions, HorizonOptions } from '../contract.js'
import { discountingOf, horizonOf } from '../foundation/index.js'
import { scoreAlive } from './alive.js'
import { stretchAt } from './course.js'
import { exposureAt } from './exposure.js'
import { futureExposure } from './future-exposure.js'
import type { ParetoNbdDynamicModel } from './model.js'
import type { DynamicVerbWith, Question } from './scoring.js'
import { dynamicVerbWith } from './scoring.js'

/**
 * Expected number of purchases of a client within a horizon from now, under the covariates of that time: the probability
 * to be alive, times the rate that its history tells, times how much of it the client is expected to live through.
 *
 * The calendar has to go on until the end of the horizon.
 *
 * @throws ClienteleError as `probabilityAlive` does, and `OUT_OF_RANGE` for a horizon that is not > 0 or that the calendar
 * does not span.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { sale: 1.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const history = { frequency: 2, recency: 10, age: 16, observedUntil: '2024-04-22' }
 * const weeks = (sale) => ({ start: '2024-01-01', periodDays: 7, columns: { sale } })
 * const [none, four] = [weeks(Array(20).fill(0)), weeks([...Array(16).fill(0), 1, 1, 1, 1])]
 * paretoNbdDynamic.expectedPurchases(model, { ...history, calendar: none }, { horizon: 4 }).toFixed(4) // => '0.2775'
 * paretoNbdDynamic.expectedPurchases(model, { ...history, calendar: four }, { horizon: 4 }).toFixed(4) // => '1.2439'
 */
export const expectedPurchases: DynamicVerbWith<HorizonOptions> = /* @__PURE__ */ dynamicVerbWith(
  ['horizon'],
  (model, { horizon }: HorizonOptions) => purchasesUntil(horizonOf(model, horizon), 0),
)

/**
 * What one unit of money at every purchase within a horizon is worth today, each discounted from the time it is expected
 * at: ∫ e^{−δt} dE(t), δ = ln(1 + rate) a year. Without a horizon as long as it is worth anything, which no calendar spans:
 * give one where covariates change with time.
 *
 * @throws ClienteleError as {@link expectedPurchases} does, `OUT_OF_RANGE` for a rate at or below -1, or at or below 0
 * where there is no horizon.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { premium: 0.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const client = { frequency: 2, recency: 10, age: 16, covariates: { premium: 1 } }
 * const options = { horizon: 52, annualDiscountRate: 0.1 }
 * paretoNbdDynamic.discountedResidualPurchases(model, client, options).toFixed(4) // => '3.1995'
 */
export const discountedResidualPurchases: DynamicVerbWith<DiscountOptions> = /* @__PURE__ */ dynamicVerbWith(
  ['horizon', 'annualDiscountRate'],
  (model, options: DiscountOptions) => {
    const { force, horizon } = endOf(model, options)
    return purchasesUntil(horizon, force)
  },
)

/**
 * What one unit of money a year, for as long as the client is one, is worth today, until a horizon: where the rate is 0,
 * the expected years as a client.
 *
 * @throws ClienteleError as {@link discountedResidualPurchases} does.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { dropout: { premium: -1 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const client = { frequency: 2, recency: 10, age: 16, covariates: { premium: 1 } }
 * const options = { horizon: 52, annualDiscountRate: 0.1 }
 * paretoNbdDynamic.discountedYearsAlive(model, client, options).toFixed(4) // => '0.7468'
 */
export const discountedYearsAlive: DynamicVerbWith<DiscountOptions> = /* @__PURE__ */ dynamicVerbWith(
  ['horizon', 'annualDiscountRate'],
  (model, options: DiscountOptions): Question => {
    const { force, horizon, yearsPerUnit } = endOf(model, options)
    return {
      beyond: horizon,
      scoreOn: (lived, now) => {
        const alive = scoreAlive(lived)
        const years = futureExposure(lived, now, now + horizon, force, 'time') * yearsPerUnit
        return (frequency, recency, age) => alive(frequency, recency, age) * years
      },
    }
  },
)

function purchasesUntil(beyond: number, force: number): Question {
  return {
    beyond,
    scoreOn: (lived, now) => {
      const { r, alpha, purchase, course } = lived
      const alive = scoreAlive(lived)
      const perPurchase =
        futureExposure(lived, now, now + beyond, force, 'purchases') /
        (alpha + exposureAt(purchase, course, now, stretchAt(course, now)))
      return (frequency, recency, age) => alive(frequency, recency, age) * (r + frequency) * perPurchase
    },
  }
}

/** What comes after e^-40 of a unit of money is worth less than the last digit of what came before. */
const NOTHING_LEFT = 40

function endOf(model: ParetoNbdDynamicModel, options: DiscountOptions) {
  const { force, horizon, yearsPerUnit } = discountingOf(model, options)
  return { force, horizon: force > 0 ? Math.min(horizon, NOTHING_LEFT / force) : horizon, yearsPerUnit }
}
