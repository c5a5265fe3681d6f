/**
 * Histories and horizons as whole numbers of opportunities, at each of which a client buys once or not at all.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Horizon, TimeUnit } from '../../money/core.js'
import type { Histories } from '../foundation/index.js'
import { horizonOf } from '../foundation/index.js'

/** Distinct histories, sorted by frequency, age and recency. */
export interface Opportunities {
  readonly size: number
  /** x: opportunities with a purchase. */
  readonly frequency: Int32Array
  /** tₓ: the last of them; x <= tₓ, 0 where there is none. */
  readonly recency: Int32Array
  /** n: all that were observed; n >= tₓ. */
  readonly age: Int32Array
}

/** More than 2,700 years of days: a sum over them still takes milliseconds. */
export const MOST_OPPORTUNITIES = 1e6

/** The histories of a client or of a base, where they are such numbers. */
export function opportunitiesOf(histories: Histories): Opportunities {
  const owner = 'ofClient' in histories ? 'base' : 'client'
  const { size, times, frequency } = histories
  const recency = new Int32Array(size)
  const age = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    age[i] = wholeNumber(times[histories.age[i]!]!, `${owner}.age`)
    recency[i] = wholeNumber(times[histories.recency[i]!]!, `${owner}.recency`)
    if (frequency[i]! > recency[i]!) {
      reject('INCONSISTENT_HISTORY', `${owner}.frequency`, ONCE_EACH(recency[i]!), frequency[i], BUILD_PERIODS)
    }
  }
  return { size, frequency, recency, age }
}

/** A horizon in opportunities, of which there is at least one. */
export function opportunitiesAhead(model: { readonly timeUnit?: TimeUnit }, horizon: Horizon): number {
  const given = horizonOf(model, horizon)
  const whole = Math.round(given)
  // A year of twelve months may come out as 12.000000000000002.
  if (whole >= 1 && whole <= MOST_OPPORTUNITIES && Math.abs(given - whole) <= CLOSE * whole) return whole
  return reject('OUT_OF_RANGE', 'options.horizon', `${WHOLE} from 1 to ${MOST_OPPORTUNITIES}`, given, WHOLE_HORIZON)
}

function wholeNumber(time: number, path: string): number {
  if (Number.isInteger(time) && time <= MOST_OPPORTUNITIES) return time
  return reject('OUT_OF_RANGE', path, `${WHOLE} from 0 to ${MOST_OPPORTUNITIES}`, time, BUILD_PERIODS)
}

const CLOSE = 1e-9
const WHOLE = 'a whole number of opportunities'
const ONCE_EACH = (recency: number): string =>
  `at most one purchase at each of the ${recency} opportunities up to the last`
const BUILD_PERIODS = 'Count time in periods: customerBaseOfPeriods builds such a base from a log'
const WHOLE_HORIZON = "One opportunity is one unit of the model's time"
