/**
 * How sure is a figure that is computed from a fitted model? By the delta method: the covariance of the parameters, carried
 * through the derivatives of the figure.
 *
 * @module
 */
import { expectFunction } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { DeltaColumns, DeltaEstimate, DeltaOptions } from '../../statistics/index.js'
import { deltaInterval as intervalOf, deltaIntervals as intervalsOf } from '../../statistics/index.js'
import type { InferenceData, InferencePair, Quantity } from './inference-pair.js'
import { likelihoodOf } from './inference-pair.js'
import { peakCovariance } from './peak.js'

/**
 * The interval of one figure.
 *
 * It says how far the estimate of an expectation may be off, as parameters are estimates; what one client will do scatters
 * much more (`predictiveIntervals`).
 *
 * @param pair a model as the pair of its module and its document, fitted to `data`.
 * @param quantity the figure of any document like the one given.
 * @throws ClienteleError for an option that is unknown or out of range, or a figure that is no finite number nearby;
 * `NOT_AT_PEAK` for a model that was not fitted to these data, or has no proper peak.
 * @example
 * import { quantityInterval, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const inFiveYears = m => shiftedBetaGeometric.survivalProbability(m, { periods: 5 })
 * const { interval } = quantityInterval([shiftedBetaGeometric, model], tenures, inFiveYears, { range: 'probability' })
 * interval.lower.toFixed(3) // => '0.533'
 * interval.upper.toFixed(3) // => '0.590'
 */
export function quantityInterval<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  quantity: Quantity<M, number>,
  options: DeltaOptions = {},
): DeltaEstimate {
  expectFunction(quantity, 'quantity')
  const { documentAt, ...likelihood } = likelihoodOf({ pair, data })
  return intervalOf(at => quantity(documentAt(at)), likelihood.point, peakCovariance(likelihood), options)
}

/**
 * The intervals of a column of figures, one per client, say, from four columns per parameter.
 *
 * @param pair a model as the pair of its module and its document, fitted to `data`.
 * @param quantity the column of any document like the one given.
 * @throws ClienteleError as {@link quantityInterval} does.
 * @example
 * import { bgNbd, quantityIntervals } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
 * const { frequency, recency, age } = bgNbd.simulate(truth, { age: Array(1000).fill(52), seed: 1 })
 * const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
 * const inAYear = m => bgNbd.expectedPurchases(m, base, { horizon: 52 })
 * const { value, lower, upper } = quantityIntervals([bgNbd, bgNbd.fit(base)], base, inAYear, { range: 'positive' })
 * lower[0] < value[0] && value[0] < upper[0] // => true
 */
export function quantityIntervals<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  quantity: Quantity<M, Float64Array>,
  options: DeltaOptions = {},
): DeltaColumns {
  expectFunction(quantity, 'quantity')
  const { documentAt, ...likelihood } = likelihoodOf({ pair, data })
  return intervalsOf(at => quantity(documentAt(at)), likelihood.point, peakCovariance(likelihood), options)
}
