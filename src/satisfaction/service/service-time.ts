/**
 * How long something takes, when some of it is not over yet.
 *
 * Times that are not over are known to be longer than so far (censored): Kaplan and Meier count them for as long as they were watched.
 * Leaving them out would make the service look as quick as its quickest cases.
 *
 * @see Kaplan and Meier (1958), JASA 53(282); Brookmeyer and Crowley (1982), Biometrics 38, for intervals of quantiles.
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { KaplanMeier, LifetimeQuantile } from '../../statistics/survival/curves/index.js'
import { kaplanMeier, lifetimeQuantile, survivalAt } from '../../statistics/survival/curves/index.js'
import type { CountedCase, ServiceShare } from './service-share.js'
import { serviceShare } from './service-share.js'

/** Cases, one cell each. */
export interface TimedCases {
  /** The number of each case's client. */
  readonly client: Int32Array
  /** Until it was done, or how long it was watched without that; >= 0. */
  readonly time: Float64Array
  readonly isDone: Uint8Array
  /** From the start of each case to the last day known, whatever became of it; absent where that is not known. */
  readonly watched?: Float64Array
}

/** How many were done by a time that was promised. */
export interface DoneWithin {
  readonly time: number
  /**
   * Of the cases that began so long ago that the promise is decided, with an interval by client; those withdrawn sooner are left out. Absent
   * where it is not known when they began.
   */
  readonly decided?: ServiceShare
  /**
   * Of all cases, those not over counted for as long as they were watched; absent where nobody was watched so long. The interval takes
   * cases for independent: of several cases a client, look at `decided`.
   */
  readonly all?: { readonly share: number; readonly interval: Interval }
}

/** How long it takes. */
export interface ServiceTime {
  readonly cases: number
  readonly done: number
  /** Not done yet when last looked at. */
  readonly open: number
  /** The time by which half were done, three quarters, nine tenths; without a value where that is not known yet. */
  readonly quantiles: readonly LifetimeQuantile[]
  /** Absent where nothing was promised. */
  readonly within?: DoneWithin
}

const PROBABILITIES = [0.5, 0.75, 0.9]

/** What is known of times. At least one case. */
export function serviceTime(cases: TimedCases, promised: number | undefined, level: number): ServiceTime {
  const { time, isDone } = cases
  // The unit is the caller's; curves need a name for it.
  const km = kaplanMeier({ unit: 'day', duration: time, event: isDone }, { level })
  const done = isDone.reduce((sum, one) => sum + one, 0)
  return {
    cases: time.length,
    done,
    open: time.length - done,
    quantiles: PROBABILITIES.map(probability => lifetimeQuantile(km, { probability })),
    ...(promised !== undefined && { within: doneWithin(cases, promised, km, level) }),
  }
}

function doneWithin(cases: TimedCases, promised: number, km: KaplanMeier, level: number): DoneWithin {
  const { watched } = cases
  const { values, lower, upper, defined } = survivalAt(km, [promised])
  const interval: Interval = {
    lower: 1 - upper[0]!,
    upper: 1 - lower[0]!,
    level,
    kind: 'confidence',
    method: `kaplan-meier (${km.interval})`,
  }
  return {
    time: promised,
    ...(watched !== undefined && { decided: serviceShare(decidedCases(cases, watched, promised), level) }),
    ...(defined[0] === 1 && { all: { share: 1 - values[0]!, interval } }),
  }
}

/** Cases that could have been watched for all of the promise; whether they were done by then says nothing of their being among them. */
function decidedCases(
  { client, time, isDone }: TimedCases,
  watched: Float64Array,
  promised: number,
): readonly CountedCase[] {
  return Array.from(time.keys())
    .filter(i => watched[i]! >= promised && (isDone[i] === 1 || time[i]! >= promised))
    .map(i => ({ client: client[i]!, isPart: isDone[i] === 1 && time[i]! <= promised }))
}
