/**
 * Cumulative incidences in the shape that every other part reads.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Curve, CurveQuantity } from '../../../model/index.js'
import { curve } from '../../../model/index.js'
import { inUnits } from '../../../money/core.js'
import { BEYOND } from '../curves/from-tenure.js'
import type { SurvivalCurveOptions } from '../curves/survival-curve.js'
import type { CumulativeIncidence } from './cumulative-incidence.js'
import { expectIncidence } from './expect-incidence.js'

/** To be still there, and to have ended so, over time. */
export interface IncidenceCurves {
  /** Of quantity `survival`. */
  readonly stillThere: Curve
  /** By ending, of quantity `probability`. */
  readonly incidence: Readonly<Record<string, Curve>>
}

/**
 * Being still there and each ending as step curves: a time wherever somebody ended, and the last.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for an end after the last time; `INVALID_TYPE` and the like for what are no incidences.
 * @example
 * import { cumulativeIncidence, incidenceCurvesOf } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const whole = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })
 * const { times, values } = incidenceCurvesOf(whole).incidence.prepaid
 * times // => [0, 3, 5, 8, 12]
 * values.map(share => share.toFixed(4)) // => ['0.0000', '0.0000', '0.1667', '0.3889', '0.3889']
 */
export function incidenceCurvesOf(incidence: CumulativeIncidence, options: SurvivalCurveOptions = {}): IncidenceCurves {
  const { unit, times, endings, stillThere, ...whole } = expectIncidence(incidence)
  expectKnownKeys(expectObject(options, 'options'), ['until'], 'options')
  const last = times.at(-1)!
  const until = options.until === undefined ? last : inUnits(options.until, unit, 'options.until')
  if (until > last) reject('OUT_OF_RANGE', 'options.until', `a time up to the last (${last})`, options.until, BEYOND)
  const events = endings.map(name => whole.incidence[name]!.events)
  const places = Array.from(times.keys()).filter(k => times[k]! <= until && events.some(column => column[k]! > 0))
  const starts = times[places[0]!] === 0 ? [] : [0]
  const ends = (places.length === 0 ? 0 : times[places.at(-1)!]!) < until ? [until] : []
  const at = [...starts, ...places.map(k => times[k]!), ...ends]
  const steps = (column: Float64Array, start: number, quantity: CurveQuantity): Curve => {
    const known = places.map(k => column[k]!)
    const all = [start, ...known]
    const values = [...starts.map(() => start), ...known, ...ends.map(() => all.at(-1)!)]
    return curve({ unit, times: at, values, between: 'step', quantity })
  }
  return {
    stillThere: steps(stillThere.probability, 1, 'survival'),
    incidence: Object.fromEntries(
      endings.map(name => [name, steps(whole.incidence[name]!.probability, 0, 'probability')]),
    ),
  }
}
