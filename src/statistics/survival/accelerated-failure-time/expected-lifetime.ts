/**
 * The expected time still to come within a horizon: the area under the survival curve from the tenure on.
 *
 * In y = ln t the integrand S(eʸ)eʸ is smooth whatever the scale. It is summed by Gauss and Legendre's rule over pieces of at most two
 * standard deviations of ln t; where S is 1 to the last digit the area is known without.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { outColumn } from '../../../model/index.js'
import { inUnits } from '../../../money/core.js'
import { gaussLegendre } from '../../../numeric/core.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { tenuresOf } from '../asked.js'
import { expectModel } from './model.js'
import { predictorOf } from './predictor.js'
import { timeAtHazard } from './quantile.js'
import type { FailureSurvivalOptions } from './survival-probability.js'
import { logSurvivalAhead } from './survival-probability.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

const RULE = /* @__PURE__ */ gaussLegendre(16)
/** Cumulated hazards at which pieces end, so that deep in a tail survival falls by e^−5 over one at most. */
const HAZARDS: readonly number[] = [5, 10, 15, 20, 25, 30, 35, 40]
/** Longest piece, in ln t and in standard deviations of it. */
const PIECE = 1.5
/** So many of them before the law's own time everybody is there; and a part of e^−45 is below the rounding of the whole. */
const FAR = 45
/** What is left is below the rounding of what is summed. */
const SPENT = 1e-18

/**
 * How long each client is expected to stay within the horizon, given its tenure: ∫₀ʰ S(tenure + u) / S(tenure) du.
 *
 * @returns times in the model's unit, each at most the horizon; relative error below 1e-10.
 * @throws ClienteleError as `survivalProbability`.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'weibull', intercept: 3, coefficients: { products: 0.25 }, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * const months = acceleratedFailureTime.expectedLifetime(model, { products: [1, 4] }, { horizon: { value: 2, unit: 'year' } })
 * Array.from(months, value => value.toFixed(2)) // => [ '18.56', '22.54' ]
 */
export function expectedLifetime(
  model: FailureTimeModel,
  columns: RegressionColumns,
  options: FailureSurvivalOptions,
): Float64Array {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'tenure', 'out'], 'options')
  const { timeUnit, params } = expectModel(model)
  const horizon = inUnits(options.horizon, timeUnit, 'options.horizon')
  const predictor = predictorOf(params, columns)
  const tenure = tenuresOf(options.tenure, predictor.length)
  const out = outColumn(options.out, predictor.length)
  const area = areaUnder(params)
  for (let i = 0; i < out.length; i++) out[i] = Math.min(horizon, area(predictor[i]!, tenure[i]!, horizon))
  return out
}

/** ∫₀ʰ S(tenure + u) / S(tenure) du in z, where u = eᶻ of a new client and tenure · (eᶻ − 1) of another. */
function areaUnder(params: FailureTimeParams): (predictor: number, tenure: number, horizon: number) => number {
  const left = logSurvivalAhead(params)
  const timeAt = timeAtHazard(params)
  const spread = Math.min(params.scale, 1)
  return (predictor, tenure, horizon) => {
    const ends = [...HAZARDS.map(hazard => timeAt(predictor, tenure, hazard)).filter(time => time < horizon), horizon]
    const places = ends.map(time => (tenure === 0 ? Math.log(time) : Math.log1p(time / tenure)))
    const start = tenure === 0 ? 0 : Math.log(tenure)
    let from = Math.min(places[0]!, predictor - start) - FAR * spread
    if (tenure > 0) from = Math.max(0, from)
    let area = tenure === 0 ? Math.exp(from) : tenure * Math.expm1(from)
    const share = (z: number): number => {
      const ahead = tenure === 0 ? Math.exp(z) : tenure * Math.expm1(z)
      return Math.exp(left(predictor, tenure, ahead)) * (tenure === 0 ? ahead : tenure + ahead)
    }
    for (const to of places) {
      const pieces = Math.ceil((to - from) / (PIECE * spread))
      for (let k = 0; k < pieces; k++) {
        const width = (to - from) / pieces
        const piece = integral(share, from + k * width, width)
        area += piece
        if (piece <= SPENT * area) return area
      }
      from = to
    }
    return area
  }
}

function integral(of: (z: number) => number, from: number, width: number): number {
  let sum = 0
  for (const [j, node] of RULE.nodes.entries()) sum += RULE.weights[j]! * of(from + (width * (1 + node)) / 2)
  return (sum * width) / 2
}
