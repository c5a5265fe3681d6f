import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve, hazardFromSurvival } from '../../../model/index.js'
import { columnsOfRow, expectTenure } from '../asked.js'
import { expectModel } from './model.js'
import { predictorOf } from './predictor.js'
import { timeAtHazard } from './quantile.js'
import { logSurvivalAhead } from './survival-probability.js'
import type { FailureTimeModel } from './types.js'

/** From which tenure on, and at which times. */
export interface FailureCurveOptions {
  /** How long the client has been one already, in the model's unit; 0 by default. */
  readonly tenure?: number
  /** Rising, from now, in the model's unit; by default about 280 times until one in a thousand is left. */
  readonly times?: readonly number[]
}

/**
 * The probability that a client is there yet, from now (its tenure) on.
 *
 * @param row the client's columns.
 * @returns a survival curve that runs log-linear between its times, within 0.001 of the law.
 * @throws ClienteleError as `linearPredictor`; `OUT_OF_RANGE` for times that do not rise.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'weibull', intercept: 3, coefficients: { products: 0.25 }, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * const { values } = acceleratedFailureTime.survivalCurve(model, { products: 4 }, { tenure: 24, times: [0, 12, 24] })
 * values.map(value => value.toFixed(4)) // => [ '1.0000', '0.7854', '0.5601' ]
 */
export function survivalCurve(
  model: FailureTimeModel,
  row: Readonly<Record<string, number>>,
  options: FailureCurveOptions = {},
): Curve {
  expectKnownKeys(expectObject(options, 'options'), ['tenure', 'times'], 'options')
  const { timeUnit, params } = expectModel(model)
  const tenure = expectTenure(options.tenure)
  const predictor = predictorOf(params, columnsOfRow(row))[0]!
  const left = logSurvivalAhead(params)
  const timeAt = timeAtHazard(params)
  const times = options.times ?? rising([0, ...HAZARDS.map(hazard => timeAt(predictor, tenure, hazard))])
  const values = Array.from(times, time => (time === 0 ? 1 : Math.exp(left(predictor, tenure, time))))
  const between = values.every(value => value > 0) ? 'log-linear' : 'step'
  return curve({ unit: timeUnit, times, values, between, quantity: 'survival' }, 'options')
}

/**
 * The hazard of a client from now (its tenure) on, constant between times: what `relationshipValue` discounts with.
 *
 * @param row the client's columns.
 * @returns a step curve whose survival at its times is the law's, and within 0.001 of it between them; after the last, its mean.
 * @throws ClienteleError as `survivalCurve`; `NOT_APPLICABLE` for a client that is gone for certain.
 * @example
 * import { curveAt } from 'clientele/model'
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'exponential', intercept: 3, coefficients: {}, scale: 1 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * curveAt(acceleratedFailureTime.hazardCurve(model, {}), 12).toFixed(6) // => '0.049787'
 */
export function hazardCurve(
  model: FailureTimeModel,
  row: Readonly<Record<string, number>>,
  options: FailureCurveOptions = {},
): Curve {
  const survival = survivalCurve(model, row, options)
  if (survival.times.at(-1) === 0 || survival.values.includes(0)) {
    reject('NOT_APPLICABLE', 'options.tenure', 'a tenure from which somebody is left', options.tenure, GONE)
  }
  return hazardFromSurvival(survival)
}

/** Cumulated hazards of the usual times: by a tenth each where little has happened, then by 0.03 until 7. */
const HAZARDS: readonly number[] = [
  ...Array.from({ length: 60 }, (_, i) => 1e-3 * 1.1 ** i),
  ...Array.from({ length: 224 }, (_, i) => 0.31 + 0.03 * i),
]

const GONE = 'The law says that such a client is gone by then: value it as one that has left'

/** Times that doubles can tell apart. */
function rising(times: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const time of times) if (Number.isFinite(time) && (kept.length === 0 || time > kept.at(-1)!)) kept.push(time)
  return kept
}
