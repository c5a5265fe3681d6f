/**
 * How far a forecast of counts, amounts or probabilities was off: one set of figures for the model and for the naive one.
 *
 * @module
 */
import { areaUnderCurve, brierScore, giniOfValue } from '../../statistics/index.js'

/** How far a forecast per client was off. Purchases are counted; amounts are in the currency of the base. */
export interface ForecastErrors {
  /** Sum of the forecasts. */
  readonly total: number
  /** That sum over the actual one: 1.1 promised 10 % too much; absent where nothing came true. */
  readonly bias?: number
  /** Mean distance of forecast and truth. It favours forecasts of the middle client, who mostly buys nothing. */
  readonly meanAbsoluteError: number
  /** Root of the mean squared distance; it favours forecasts of the mean, which is what a model promises. */
  readonly rootMeanSquaredError: number
  /** Normalised Gini coefficient: 1 ranks clients as they turned out, 0 says nothing; absent where all were the same. */
  readonly gini?: number
}

/** How far probabilities to buy at all were off. */
export interface ProbabilityErrors {
  /** Mean of the probabilities: the share of clients that should have bought. */
  readonly mean: number
  /** Probability that a buyer was ranked above a client who did not buy; absent where all did the same. */
  readonly areaUnderCurve?: number
  /** Mean squared distance of probability and outcome, within [0, 1]; 0 is perfect. */
  readonly brierScore: number
}

/** The errors of a forecast, one number per client. */
export function forecastErrors(predicted: Float64Array, actual: Float64Array): ForecastErrors {
  const [total, happened] = [sum(predicted), sum(actual)]
  const distance = predicted.map((forecast, client) => Math.abs(forecast - actual[client]!))
  return {
    total,
    ...(happened > 0 && { bias: total / happened }),
    meanAbsoluteError: sum(distance) / distance.length,
    rootMeanSquaredError: rootMeanSquare(distance),
    ...(isVaried(actual) && { gini: giniOfValue(predicted, actual) }),
  }
}

/** The errors of probabilities, one per client, against 1 for who bought and 0 for who did not. */
export function probabilityErrors(probability: Float64Array, bought: Uint8Array): ProbabilityErrors {
  return {
    mean: sum(probability) / probability.length,
    ...(isVaried(bought) && { areaUnderCurve: areaUnderCurve(probability, bought) }),
    brierScore: brierScore(probability, bought).score,
  }
}

/** Whether not all cells are the same, so that there is an order to foresee. */
export function isVaried(column: Float64Array | Uint8Array): boolean {
  return column.some(value => value !== column[0])
}

/** The largest is divided out, as a square may leave the range of a double where its root does not. */
function rootMeanSquare(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  if (largest === 0) return 0
  return largest * Math.sqrt(sum(values.map(value => (value / largest) ** 2)) / values.length)
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
