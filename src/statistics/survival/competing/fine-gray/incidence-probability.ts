/**
 * What a Fine-Gray model expects of clients.
 *
 *   F(t | x) = 1 − exp(−Λ₀(t) e^{β(x − mean)})
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../../errors/index.js'
import type { Curve } from '../../../../model/index.js'
import { curve, outColumn } from '../../../../model/index.js'
import type { Horizon } from '../../../../money/core.js'
import { inUnits } from '../../../../money/core.js'
import { lastAtMost } from '../../../../numeric/core.js'
import type { RegressionColumns } from '../../../regression/regression.js'
import { columnsOfRow } from '../../asked.js'
import { columnsOf, predictorOf } from '../../cox/linear-predictor.js'
import { expectModel } from './model.js'
import type { FineGrayModel, FineGrayParams } from './types.js'

/** By when. */
export interface IncidenceProbabilityOptions {
  /** How far from the start of each client; up to the last time of the data. A number in the model's unit, or with its own. */
  readonly horizon: Horizon
  /** Where to write, one cell a row. */
  readonly out?: Float64Array
}

/** How far the curve goes. */
export interface IncidenceCurveOptions {
  /** At most the last time of the data, which is the default; in the model's unit, or with its own. */
  readonly until?: Horizon
}

/**
 * The logarithm of each row's sub-distribution hazard over that of one whose columns are at the means: above 0 more of such clients end
 * so, below 0 fewer.
 *
 * @param columns those of the model; others are not looked at.
 * @throws ClienteleError `COLUMN_NOT_FOUND` naming a column that is missing, `OUT_OF_RANGE` or `LENGTH_MISMATCH` naming cells.
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const baseline = { times: [6, 12], cumulativeHazard: [0.1, 0.3], until: 24 }
 * const params = { ending: 'default', coefficients: { leverage: 0.5 }, means: { leverage: 3 }, baseline }
 * const model = fineGray.fromParams(params, { timeUnit: 'month' })
 * Array.from(fineGray.linearPredictor(model, { leverage: [3, 5] })) // => [0, 1]
 */
export function linearPredictor(model: FineGrayModel, columns: RegressionColumns): Float64Array {
  const { params } = expectModel(model)
  return predictorOf(params, columnsOf(params, columns))
}

/**
 * How likely each new client has ended so by a horizon. There is no tenure to it: what a client with a tenure may still do needs all
 * endings at once, by their hazards (`coxModel` of each) or as groups have shown (`incidenceFromTenure`).
 *
 * @param columns those of the model; others are not looked at.
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon after the last time of the data; as {@link linearPredictor}.
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const baseline = { times: [6, 12], cumulativeHazard: [0.1, 0.3], until: 24 }
 * const params = { ending: 'default', coefficients: { leverage: 0.5 }, means: { leverage: 3 }, baseline }
 * const model = fineGray.fromParams(params, { timeUnit: 'month' })
 * const likely = fineGray.incidenceProbability(model, { leverage: [3, 5] }, { horizon: { value: 1, unit: 'year' } })
 * Array.from(likely, share => share.toFixed(4)) // => ['0.2592', '0.5576']
 */
export function incidenceProbability(
  model: FineGrayModel,
  columns: RegressionColumns,
  options: IncidenceProbabilityOptions,
): Float64Array {
  const { params, timeUnit } = expectModel(model)
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'out'], 'options')
  const horizon = inUnits(options.horizon, timeUnit, 'options.horizon')
  expectWithin(params, horizon, 'options.horizon')
  const predictor = predictorOf(params, columnsOf(params, columns))
  const values = outColumn(options.out, predictor.length)
  const cumulated = cumulatedAt(params, horizon)
  for (let i = 0; i < predictor.length; i++) values[i] = incidenceOf(cumulated, predictor[i]!)
  return values
}

/**
 * How likely a new client has ended so by each time, as a step curve: a time wherever somebody ended so, and the last.
 *
 * @param row one number for each column of the model.
 * @throws ClienteleError `OUT_OF_RANGE` for an end after the last time of the data; as {@link linearPredictor}.
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const baseline = { times: [6, 12], cumulativeHazard: [0.1, 0.3], until: 24 }
 * const params = { ending: 'default', coefficients: { leverage: 0.5 }, means: { leverage: 3 }, baseline }
 * const { times, values } = fineGray.incidenceCurve(fineGray.fromParams(params, { timeUnit: 'month' }), { leverage: 5 })
 * times // => [0, 6, 12, 24]
 * values.map(share => share.toFixed(4)) // => ['0.0000', '0.2380', '0.5576', '0.5576']
 */
export function incidenceCurve(
  model: FineGrayModel,
  row: Readonly<Record<string, number>>,
  options: IncidenceCurveOptions = {},
): Curve {
  const { params, timeUnit } = expectModel(model)
  expectKnownKeys(expectObject(options, 'options'), ['until'], 'options')
  const { baseline } = params
  const until = options.until === undefined ? baseline.until : inUnits(options.until, timeUnit, 'options.until')
  expectWithin(params, until, 'options.until')
  const [predictor] = predictorOf(params, columnsOf(params, columnsOfRow(row), 'row'))
  const known = baseline.times.filter(time => time > 0 && time <= until)
  const times = [0, ...known, ...(until > Math.max(0, ...known.slice(-1)) ? [until] : [])]
  const values = times.map(time => incidenceOf(cumulatedAt(params, time), predictor!))
  return curve({ unit: timeUnit, times, values, between: 'step', quantity: 'probability' })
}

function expectWithin({ baseline: { until } }: FineGrayParams, time: number, path: string): void {
  if (time > until) reject('OUT_OF_RANGE', path, `a time up to the last of the data (${until})`, time, BEYOND)
}

const BEYOND = 'Nobody was watched for longer'

function cumulatedAt({ baseline: { times, cumulativeHazard } }: FineGrayParams, time: number): number {
  const place = lastAtMost(times, time)
  return place < 0 ? 0 : cumulativeHazard[place]!
}

/** Nothing cumulated is certain to be nothing, whatever the ratio. */
function incidenceOf(cumulated: number, predictor: number): number {
  return cumulated === 0 ? 0 : -Math.expm1(-Math.exp(Math.log(cumulated) + predictor))
}
