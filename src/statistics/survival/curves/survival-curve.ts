/**
 * A Kaplan-Meier curve in the shape that every other part reads.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Curve } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { expectKaplanMeier } from './expect-kaplan-meier.js'
import { BEYOND } from './from-tenure.js'
import type { KaplanMeier } from './kaplan-meier.js'

/** How far the curve goes. */
export interface SurvivalCurveOptions {
  /** At most the last time, which is the default; in the curve's unit, or with its own. */
  readonly until?: Horizon
}

/**
 * The share still there as a step curve: 1 now, and a time wherever somebody went, and the last.
 *
 * `hazardFromSurvival` makes of it the hazard that `relationshipValue` takes. Where nobody is left at the end, cut it before.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for an end after the last time; `INVALID_TYPE` and the like for what is no curve.
 * @example
 * import { kaplanMeier, survivalCurveOf } from 'clientele/statistics'
 * const km = kaplanMeier({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const { times, values, between } = survivalCurveOf(km, { until: 6 })
 * times // => [0, 3, 5, 6]
 * values.map(share => share.toFixed(4)) // => ['1.0000', '0.8333', '0.6667', '0.6667']
 * between // => 'step'
 */
export function survivalCurveOf(km: KaplanMeier, options: SurvivalCurveOptions = {}): Curve {
  const { unit, times, survival, events } = expectKaplanMeier(km, 'km')
  expectKnownKeys(expectObject(options, 'options'), ['until'], 'options')
  const last = times.at(-1)!
  const until = options.until === undefined ? last : inUnits(options.until, unit, 'options.until')
  if (until > last)
    reject('OUT_OF_RANGE', 'options.until', `a time up to the last of the curve (${last})`, until, BEYOND)
  const steps = { times: [0], values: [1] }
  for (let k = 0; k < times.length && times[k]! <= until; k++) {
    if (events[k] === 0) continue
    const place = times[k] === 0 ? 0 : steps.times.length
    steps.times[place] = times[k]!
    steps.values[place] = survival[k]!
  }
  if (until > steps.times.at(-1)!) {
    steps.times.push(until)
    steps.values.push(steps.values.at(-1)!)
  }
  return curve({ unit, ...steps, between: 'step', quantity: 'survival' })
}
