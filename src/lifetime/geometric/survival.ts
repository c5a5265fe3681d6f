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
import type { GeometricModel } from './model.js'
import { lawOf } from './model.js'

/**
 * Probability that a client is still one after some more periods: S(k+t)/S(k) for one of tenure k, S(t) for a new one.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for periods or a tenure that are not whole, or outside of 0 to a million;
 * `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
 * geometric.survivalProbability(model, { periods: 5 }).toFixed(4) // => '0.3277'
 * geometric.survivalProbability(model, { periods: 5, tenure: 5 }).toFixed(4) // => '0.3277'
 */
export const survivalProbability: (model: GeometricModel, options: SurvivalOptions) => number =
  /* @__PURE__ */ survivalProbabilityOf(lawOf)

/**
 * The same at the end of every period from now on, as the curve that other parts of the library read.
 *
 * @throws ClienteleError as {@link survivalProbability} does, and `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
 * geometric.survivalCurve(model, { periods: 3 }).values.map(share => Number(share.toFixed(3))) // => [ 1, 0.8, 0.64, 0.512 ]
 */
export const survivalCurve: (model: GeometricModel, options: SurvivalOptions) => Curve =
  /* @__PURE__ */ survivalCurveOf(lawOf)

/**
 * Share of the clients who came to the end of a period that renews there: S(t)/S(t−1).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a period that is not whole, or outside of 1 to a million.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
 * geometric.retentionRate(model, { period: 1 }).toFixed(4) // => '0.8000'
 * geometric.retentionRate(model, { period: 5 }).toFixed(4) // => '0.8000'
 */
export const retentionRate: (model: GeometricModel, options: PeriodOptions) => number =
  /* @__PURE__ */ retentionRateOf(lawOf)

/**
 * The same for the periods to come, each at its end.
 *
 * @throws ClienteleError as {@link survivalCurve} does.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
 * geometric.retentionCurve(model, { periods: 3 }).values.map(rate => Number(rate.toFixed(3))) // => [ 0.8, 0.8, 0.8 ]
 */
export const retentionCurve: (model: GeometricModel, options: SurvivalOptions) => Curve =
  /* @__PURE__ */ retentionCurveOf(lawOf)

/**
 * Probability that a new client ends in a period, not renewing at its end: S(t−1) − S(t).
 *
 * @throws ClienteleError as {@link retentionRate} does.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
 * geometric.churnProbability(model, { period: 2 }).toFixed(4) // => '0.1600'
 */
export const churnProbability: (model: GeometricModel, options: PeriodOptions) => number =
  /* @__PURE__ */ churnProbabilityOf(lawOf)

/**
 * Expected tenure of a new client: 1/θ periods.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_DOCUMENT` for a model that is none.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * geometric.expectedTenure(geometric.fromParams({ theta: 0.2 })).toFixed(4) // => '5.0000'
 */
export const expectedTenure: (model: GeometricModel, options?: NewClient) => number =
  /* @__PURE__ */ expectedTenureOf(lawOf)

/**
 * The period by whose end half of all clients have left: the first t with S(t) at most a half. No long tenure moves it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where that takes more than 2^53 periods.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * geometric.medianTenure(geometric.fromParams({ theta: 0.2 })) // => 4
 */
export const medianTenure: (model: GeometricModel, options?: NewClient) => number =
  /* @__PURE__ */ medianTenureOf(lawOf)
