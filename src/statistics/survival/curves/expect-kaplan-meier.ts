import { expectList, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { expectTimeUnit } from '../../../money/core.js'
import { expectColumns, PROBABILITY, VALUE } from '../../columns.js'
import { expectLevel } from '../../level.js'
import type { KaplanMeier } from './kaplan-meier.js'
import { SURVIVAL_INTERVALS } from './survival-interval.js'

/** A Kaplan-Meier curve that comes from anywhere; one that is none is named at its first fault. */
export function expectKaplanMeier(km: KaplanMeier, path: string): KaplanMeier {
  expectObject(km, path)
  expectTimeUnit(km.unit, `${path}.unit`)
  expectOneOf(km.interval, SURVIVAL_INTERVALS, `${path}.interval`)
  expectLevel(km.level)
  expectList(km.unwatched, `${path}.unwatched`)
  expectColumns(
    [`${path}.times`, km.times, VALUE],
    [`${path}.atRisk`, km.atRisk, VALUE],
    [`${path}.events`, km.events, VALUE],
    [`${path}.censored`, km.censored, VALUE],
    [`${path}.survival`, km.survival, PROBABILITY],
    [`${path}.standardErrors`, km.standardErrors, VALUE],
    [`${path}.lower`, km.lower, PROBABILITY],
    [`${path}.upper`, km.upper, PROBABILITY],
  )
  for (let k = 1; k < km.times.length; k++) {
    if (km.times[k]! <= km.times[k - 1]!)
      reject('OUT_OF_RANGE', `${path}.times[${k}]`, `a time > ${km.times[k - 1]}`, km.times[k])
  }
  return km
}
