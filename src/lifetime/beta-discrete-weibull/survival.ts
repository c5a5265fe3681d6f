import type { Curve } from '../../model/index.js'
import type { NewClient } from '../contract.js'
import {
  churnProbabilityOf,
  expectedTenureOf,
  medianTenureOf,
  retentionCurveOf,
  retentionRateOf,
  survivalCurveOf,
  survivalProbabilityOf,
} from '../contractual/survival.js'
import type { PeriodOptions, SurvivalOptions } from '../contractual-contract.js'
import type { BetaDiscreteWeibullModel } from './model.js'
import { lawOf } from './model.js'

/**
 * Probability that a client is still one after some more periods: S(k+t)/S(k) for one of tenure k, S(t) for a new one.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for periods or a tenure that are not whole, or outside of 0 to a million;
 * `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.survivalProbability(model, { periods: 5 }).toFixed(4) // => '0.5527'
 * betaDiscreteWeibull.survivalProbability(model, { periods: 5, tenure: 5 }).toFixed(4) // => '0.7816'
 */
export const survivalProbability: (model: BetaDiscreteWeibullModel, options: SurvivalOptions) => number =
  /* @__PURE__ */ survivalProbabilityOf(lawOf)

/**
 * The same at the end of every period from now on, as the curve that other parts of the library read.
 *
 * @throws ClienteleError as {@link survivalProbability} does, and `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.survivalCurve(model, { periods: 3 }).values.map(share => Number(share.toFixed(3))) // => [ 1, 0.87, 0.741, 0.656 ]
 */
export const survivalCurve: (model: BetaDiscreteWeibullModel, options: SurvivalOptions) => Curve =
  /* @__PURE__ */ survivalCurveOf(lawOf)

/**
 * Share of the clients who came to the end of a period that renews there: S(t)/S(t−1).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a period that is not whole, or outside of 1 to a million.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.retentionRate(model, { period: 1 }).toFixed(4) // => '0.8696'
 * betaDiscreteWeibull.retentionRate(model, { period: 5 }).toFixed(4) // => '0.9265'
 */
export const retentionRate: (model: BetaDiscreteWeibullModel, options: PeriodOptions) => number =
  /* @__PURE__ */ retentionRateOf(lawOf)

/**
 * The same for the periods to come, each at its end.
 *
 * @throws ClienteleError as {@link survivalCurve} does.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.retentionCurve(model, { periods: 3 }).values.map(rate => Number(rate.toFixed(3))) // => [ 0.87, 0.852, 0.885 ]
 */
export const retentionCurve: (model: BetaDiscreteWeibullModel, options: SurvivalOptions) => Curve =
  /* @__PURE__ */ retentionCurveOf(lawOf)

/**
 * Probability that a new client ends in a period, not renewing at its end: S(t−1) − S(t).
 *
 * @throws ClienteleError as {@link retentionRate} does.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.churnProbability(model, { period: 2 }).toFixed(4) // => '0.1290'
 */
export const churnProbability: (model: BetaDiscreteWeibullModel, options: PeriodOptions) => number =
  /* @__PURE__ */ churnProbabilityOf(lawOf)

/**
 * Expected tenure of a new client, Σ S(t) from t = 0 on. Where cα ≤ 1 it does not exist: so many clients stay so long
 * that any number would be an accident of the longest tenures.
 *
 * @throws ClienteleError `MEAN_UNDEFINED` where cα ≤ 1.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * betaDiscreteWeibull.expectedTenure(betaDiscreteWeibull.fromParams({ alpha: 0.8, beta: 4, c: 1.5 })).toFixed(4) // => '14.0414'
 * betaDiscreteWeibull.expectedTenure(betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 })) // => Error MEAN_UNDEFINED
 */
export const expectedTenure: (model: BetaDiscreteWeibullModel, options?: NewClient) => number =
  /* @__PURE__ */ expectedTenureOf(lawOf)

/**
 * The period by whose end half of all clients have left: the first t with S(t) at most a half. No long tenure moves it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where that takes more than 2^53 periods.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * betaDiscreteWeibull.medianTenure(betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 })) // => 7
 */
export const medianTenure: (model: BetaDiscreteWeibullModel, options?: NewClient) => number =
  /* @__PURE__ */ medianTenureOf(lawOf)
