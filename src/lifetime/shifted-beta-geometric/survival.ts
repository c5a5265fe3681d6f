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
import type { ShiftedBetaGeometricModel } from './model.js'
import { lawOf } from './model.js'

/**
 * Probability that a client is still one after some more periods: S(k+t)/S(k) for one of tenure k, S(t) for a new one.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for periods or a tenure that are not whole, or outside of 0 to a million;
 * `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })
 * shiftedBetaGeometric.survivalProbability(model, { periods: 5 }).toFixed(4) // => '0.5619'
 * shiftedBetaGeometric.survivalProbability(model, { periods: 5, tenure: 5 }).toFixed(4) // => '0.7372'
 */
export const survivalProbability: (model: ShiftedBetaGeometricModel, options: SurvivalOptions) => number =
  /* @__PURE__ */ survivalProbabilityOf(lawOf)

/**
 * The same at the end of every period from now on, as the curve that other parts of the library read.
 *
 * @throws ClienteleError as {@link survivalProbability} does, and `UNIT_MISMATCH` for a model without a unit of time.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })
 * shiftedBetaGeometric.survivalCurve(model, { periods: 3 }).values.map(share => Number(share.toFixed(3))) // => [ 1, 0.851, 0.747, 0.67 ]
 */
export const survivalCurve: (model: ShiftedBetaGeometricModel, options: SurvivalOptions) => Curve =
  /* @__PURE__ */ survivalCurveOf(lawOf)

/**
 * Share of the clients who came to the end of a period that renews there: S(t)/S(t−1).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a period that is not whole, or outside of 1 to a million.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })
 * shiftedBetaGeometric.retentionRate(model, { period: 1 }).toFixed(4) // => '0.8507'
 * shiftedBetaGeometric.retentionRate(model, { period: 5 }).toFixed(4) // => '0.9212'
 */
export const retentionRate: (model: ShiftedBetaGeometricModel, options: PeriodOptions) => number =
  /* @__PURE__ */ retentionRateOf(lawOf)

/**
 * The same for the periods to come, each at its end.
 *
 * @throws ClienteleError as {@link survivalCurve} does.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })
 * shiftedBetaGeometric.retentionCurve(model, { periods: 3 }).values.map(rate => Number(rate.toFixed(3))) // => [ 0.851, 0.878, 0.897 ]
 */
export const retentionCurve: (model: ShiftedBetaGeometricModel, options: SurvivalOptions) => Curve =
  /* @__PURE__ */ retentionCurveOf(lawOf)

/**
 * Probability that a new client ends in a period, not renewing at its end: S(t−1) − S(t).
 *
 * @throws ClienteleError as {@link retentionRate} does.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })
 * shiftedBetaGeometric.churnProbability(model, { period: 2 }).toFixed(4) // => '0.1038'
 */
export const churnProbability: (model: ShiftedBetaGeometricModel, options: PeriodOptions) => number =
  /* @__PURE__ */ churnProbabilityOf(lawOf)

/**
 * Expected tenure of a new client, (α+β−1)/(α−1) periods. Where α ≤ 1 it does not exist: so many clients stay so long
 * that any number would be an accident of the longest tenures.
 *
 * @throws ClienteleError `MEAN_UNDEFINED` where α ≤ 1.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * shiftedBetaGeometric.expectedTenure(shiftedBetaGeometric.fromParams({ alpha: 3.8, beta: 15.2 })).toFixed(4) // => '6.4286'
 * shiftedBetaGeometric.expectedTenure(shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 })) // => Error MEAN_UNDEFINED
 */
export const expectedTenure: (model: ShiftedBetaGeometricModel, options?: NewClient) => number =
  /* @__PURE__ */ expectedTenureOf(lawOf)

/**
 * The period by whose end half of all clients have left: the first t with S(t) at most a half. No long tenure moves it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where that takes more than 2^53 periods.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * shiftedBetaGeometric.medianTenure(shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 })) // => 7
 */
export const medianTenure: (model: ShiftedBetaGeometricModel, options?: NewClient) => number =
  /* @__PURE__ */ medianTenureOf(lawOf)
