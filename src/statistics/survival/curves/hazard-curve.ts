/**
 * A Nelson-Aalen curve as the hazard that every other part reads.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import { expectTimeUnit } from '../../../money/core.js'
import { expectColumns, VALUE } from '../../columns.js'
import type { NelsonAalen } from './nelson-aalen.js'

/**
 * The hazard whose integral is the cumulative hazard at every time at which somebody went: constant between such times, what was
 * added at a time spread over the stretch before it. After the last time it is the mean until then.
 *
 * @param na whose unit the hazard is per.
 * @throws ClienteleError `OUT_OF_RANGE` where somebody went at time 0, for no hazard adds up in no time; `INVALID_TYPE` and the like
 * for what is no such curve.
 * @example
 * import { curveIntegral } from 'clientele/model'
 * import { hazardCurveOf, nelsonAalen } from 'clientele/statistics'
 * const na = nelsonAalen({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const hazard = hazardCurveOf(na)
 * hazard.times // => [0, 3, 5, 8, 12]
 * hazard.values.map(perMonth => perMonth.toFixed(4)) // => ['0.0556', '0.1000', '0.1111', '0.0000', '0.0583']
 * curveIntegral(hazard, 0, 8).toFixed(4) // => '0.7000'
 */
export function hazardCurveOf(na: NelsonAalen): Curve {
  expectObject(na, 'na')
  const unit = expectTimeUnit(na.unit, 'na.unit')
  expectColumns(
    ['na.times', na.times, VALUE],
    ['na.events', na.events, VALUE],
    ['na.cumulativeHazard', na.cumulativeHazard, VALUE],
  )
  const { times, events, cumulativeHazard } = na
  if (times[0] === 0 && events[0]! > 0)
    reject('OUT_OF_RANGE', 'na.times[0]', 'a time > 0 for whoever went first', 0, AT_ONCE)
  const last = times.length - 1
  const steps = { times: [0], values: [] as number[] }
  let before = 0
  for (let k = 0; k <= last; k++) {
    if (times[k] === 0 || (events[k] === 0 && k < last)) continue
    steps.values.push((cumulativeHazard[k]! - before) / (times[k]! - steps.times.at(-1)!))
    steps.times.push(times[k]!)
    before = cumulativeHazard[k]!
  }
  steps.values.push(times[last] === 0 ? 0 : before / times[last]!)
  return curve({ unit, ...steps, between: 'step', quantity: 'hazard' }, 'na')
}

const AT_ONCE = 'Count durations from an earlier moment, or leave out who went at once'
