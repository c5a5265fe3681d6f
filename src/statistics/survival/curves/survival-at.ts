/**
 * The share still there at given times, read off a Kaplan-Meier curve.
 *
 * @module
 */
import { lastAtMost } from '../../../numeric/core.js'
import { expectColumns, VALUE } from '../../columns.js'
import { expectKaplanMeier } from './expect-kaplan-meier.js'
import { BEYOND } from './from-tenure.js'
import type { KaplanMeier } from './kaplan-meier.js'
import { noneGoneLimit } from './survival-interval.js'

/** One cell a time that was asked for; 0 where it does not exist. */
export interface SurvivalAt {
  /** The share still there. */
  readonly values: Float64Array
  readonly standardErrors: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** 1 where the data say anything; 0 after the last time, unless all had gone by then. */
  readonly defined: Uint8Array
  /** Why some are not; empty where all are. */
  readonly why: string
}

/**
 * The share still there at each of some times, with its interval.
 *
 * @param times in the curve's unit, in any order; >= 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten times at fault; `INVALID_TYPE` and the like for what is no curve.
 * @example
 * import { kaplanMeier, survivalAt } from 'clientele/statistics'
 * const km = kaplanMeier({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * const { values, defined } = survivalAt(km, [0, 6, 24])
 * Array.from(values, share => share.toFixed(4)) // => ['1.0000', '0.6667', '0.0000']
 * Array.from(defined) // => [1, 1, 0]
 */
export function survivalAt(km: KaplanMeier, times: ArrayLike<number>): SurvivalAt {
  const { times: known, survival, standardErrors, lower, upper, atRisk, level } = expectKaplanMeier(km, 'km')
  const size = expectColumns(['times', times, VALUE])
  const last = known.at(-1)!
  const isOver = survival.at(-1) === 0
  const read = {
    values: new Float64Array(size),
    standardErrors: new Float64Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size),
    defined: new Uint8Array(size),
  }
  for (let i = 0; i < size; i++) {
    const time = times[i]!
    const place = lastAtMost(known, time)
    if (time > last && !isOver) continue
    read.defined[i] = 1
    read.values[i] = place < 0 ? 1 : survival[place]!
    read.standardErrors[i] = place < 0 ? 0 : standardErrors[place]!
    read.lower[i] = place < 0 ? (time === 0 ? 1 : noneGoneLimit(atRisk[0]!, level)) : lower[place]!
    read.upper[i] = place < 0 ? 1 : upper[place]!
  }
  return { ...read, why: read.defined.includes(0) ? `After ${last}: ${BEYOND}` : '' }
}
