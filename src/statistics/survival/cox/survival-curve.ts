import { expectKnownKeys, expectList, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { expectModel } from './model.js'
import type { CoxPathOptions, CoxRow, StepPath } from './step-path.js'
import { PATH_OPTIONS, stepPath } from './step-path.js'
import type { CoxModel } from './types.js'

/** From which tenure on, and at which times. */
export interface CoxCurveOptions extends CoxPathOptions {
  /** Times ahead of now, rising, in the model's unit; now, all times of events and the last time of the data by default. */
  readonly times?: readonly number[]
}

/**
 * Survival of one client from now on, given that it has stayed for its tenure: steps at the times of events, up to where the
 * data end.
 *
 * @returns a step curve; 1 now, unless clients left at the very start.
 * @throws ClienteleError as `survivalProbability`; `OUT_OF_RANGE` for times or changes that do not rise or lie beyond the data.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * const { times, values } = coxModel.survivalCurve(model, { rate: 6 })
 * times // => [0, 6, 12, 24]
 * values.map(value => value.toFixed(4)) // => [ '1.0000', '0.7620', '0.4424', '0.4424' ]
 * const cheaper = coxModel.survivalCurve(model, { rate: 6 }, { changes: [{ after: 9, row: { rate: 4 } }] })
 * cheaper.values.map(value => value.toFixed(4)) // => [ '1.0000', '0.7620', '0.6239', '0.6239' ]
 */
export function survivalCurve(model: CoxModel, row: CoxRow, options: CoxCurveOptions = {}): Curve {
  expectKnownKeys(expectObject(options, 'options'), [...PATH_OPTIONS, 'times'], 'options')
  const { times: asked, ...pathOptions } = options
  const checked = expectModel(model)
  const path = stepPath(checked, row, pathOptions)
  const times = asked === undefined ? timesOf(path) : expectTimes(asked, path.until)
  const values = times.map(time => {
    const at = lastAtMost(path.times, time)
    return at === -1 ? 1 : Math.exp(-path.hazard[at]!)
  })
  return curve({ unit: checked.timeUnit, times, values, between: 'step', quantity: 'survival' }, 'survival')
}

/** Now, every step, and the end of the data. */
function timesOf({ times, until }: StepPath): readonly number[] {
  const later = times.filter(time => time > 0)
  const last = later.at(-1)
  return last === undefined || until > last ? [0, ...later, ...(until > 0 ? [until] : [])] : [0, ...later]
}

function expectTimes(times: readonly number[], until: number): readonly number[] {
  return Array.from(expectList(times, 'options.times'), (given, i) => {
    const time = expectNonNegative(given, `options.times[${i}]`)
    if (time <= until * (1 + 1e-12)) return time
    return reject('OUT_OF_RANGE', `options.times[${i}]`, `a time of at most ${until}, where the data end`, time)
  })
}
