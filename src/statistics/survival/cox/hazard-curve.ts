import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import { expectModel } from './model.js'
import type { CoxPathOptions, CoxRow } from './step-path.js'
import { PATH_OPTIONS, stepPath } from './step-path.js'
import type { CoxModel } from './types.js'

/** From which tenure on, and what is assumed where the data end. */
export interface CoxHazardOptions extends CoxPathOptions {
  /** Hazard after the end of the data, per unit of time; by default the mean hazard from now until then. */
  readonly beyond?: number
}

/**
 * The hazard of one client from now on, given that it has stayed for its tenure: constant between the times of events, such
 * that survival at each of them is that of `survivalCurve`. Who leaves at the very start leaves until the first event after it.
 *
 * @returns a step curve, per unit of time; `relationshipValue` takes it as it is.
 * @throws ClienteleError as `survivalCurve`; `OUT_OF_RANGE` for a tenure at which the data end.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * const { times, values } = coxModel.hazardCurve(model, { rate: 6 }, { tenure: 3 })
 * times // => [0, 3, 9, 21]
 * values.map(value => value.toFixed(4)) // => [ '0.0906', '0.0906', '0.0000', '0.0388' ]
 */
export function hazardCurve(model: CoxModel, row: CoxRow, options: CoxHazardOptions = {}): Curve {
  expectKnownKeys(expectObject(options, 'options'), [...PATH_OPTIONS, 'beyond'], 'options')
  const { beyond: given, ...pathOptions } = options
  const checked = expectModel(model)
  const path = stepPath(checked, row, pathOptions)
  if (path.until === 0)
    reject('OUT_OF_RANGE', 'options.tenure', 'a tenure after which somebody was watched', options.tenure)
  const times = [0]
  const hazards: number[] = []
  let sum = 0
  for (const [k, time] of path.times.entries()) {
    if (time <= 0) continue
    hazards.push(rate(path.hazard[k]! - sum, time - times.at(-1)!))
    times.push(time)
    sum = path.hazard[k]!
  }
  const { [path.hazard.length - 1]: all = 0 } = path.hazard
  if (times.at(-1)! < path.until) {
    hazards.push(rate(all - sum, path.until - times.at(-1)!))
    times.push(path.until)
  }
  hazards.push(given === undefined ? rate(all, path.until) : expectNonNegative(given, 'options.beyond'))
  return curve({ unit: checked.timeUnit, times, values: hazards, between: 'step', quantity: 'hazard' }, 'hazard')
}

/** What is more than any double is as good as the largest. */
function rate(hazard: number, time: number): number {
  return Math.min(hazard / time, Number.MAX_VALUE)
}
