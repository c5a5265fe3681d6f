/**
 * How likely the event of a model is for each row, and how sure that is.
 *
 * @module
 */
import type { AttributeColumn } from '../attribute-columns/read-columns.js'
import { featureValues } from './feature-values.js'
import { expectNumbers, logOdds, probabilityOf } from './train.js'
import type { EventModel } from './types.js'

/** One number per client. */
export interface EventProbabilities {
  /** Within [0, 1]. */
  readonly probability: Float64Array
  /** Wald's interval of the log-odds, as probabilities: of the probability, not of what comes true. Absent without covariance. */
  readonly lower?: Float64Array
  readonly upper?: Float64Array
}

/** The probabilities of rows; `reach` is the normal quantile of an end of the interval. */
export function eventProbabilities(
  model: EventModel,
  columns: readonly AttributeColumn[],
  rows: Int32Array,
  reach: number,
): EventProbabilities {
  const values = featureValues(model.features, columns, rows)
  const sums = logOdds(model, values, rows.length)
  const moved = movedBy(model)
  const probability = sums.map(sum => probabilityOf(moved(sum)))
  const errors = errorsOf(model, values, rows.length)
  if (errors === undefined) return { probability }
  return {
    probability,
    lower: sums.map((sum, i) => probabilityOf(moved(sum - reach * errors[i]!))),
    upper: sums.map((sum, i) => probabilityOf(moved(sum + reach * errors[i]!))),
  }
}

/** Log-odds on the line that they were found to lie on. */
export function movedBy({ recalibration }: EventModel): (logit: number) => number {
  if (recalibration === undefined) return logit => logit
  return logit => recalibration.intercept + recalibration.slope * logit
}

/** Standard errors of the log-odds: √(xᵀ V x). */
function errorsOf({ covariance }: EventModel, values: readonly Float64Array[], rows: number): Float64Array | undefined {
  if (covariance === undefined) return undefined
  const width = covariance.length
  const flat = Float64Array.from(covariance.flat())
  const own = new Float64Array(width).fill(1)
  const errors = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    for (let j = 1; j < width; j++) own[j] = values[j - 1]![i]!
    let variance = 0
    for (let j = 0; j < width; j++) {
      let sum = flat[j * width + j]! * own[j]!
      for (let k = 0; k < j; k++) sum += 2 * flat[j * width + k]! * own[k]!
      variance += own[j]! * sum
    }
    errors[i] = Math.sqrt(Math.max(0, variance))
  }
  return expectNumbers(errors, 'covariance')
}
