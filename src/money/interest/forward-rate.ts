/**
 * The rate between two later days that today's rates until them imply.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import { logGrowthBetween } from './log-growth.js'
import { rateBetween } from './rate-between.js'
import type { InterestRate, RateTerms, RateUntil } from './types.js'

/** A rate until one day, another until a later one, and the terms wanted. */
export interface ForwardRateOptions extends RateTerms {
  /** The day from which both rates run. */
  readonly from: DateInput
  readonly near: RateUntil
  readonly far: RateUntil
}

const KNOWN = ['from', 'near', 'far', 'compounding', 'dayCount', 'dayCountOptions']

/**
 * The rate from the near day to the far one that makes the near rate and itself earn what the far rate earns.
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `from` <= near < far, or for a rate that leaves nothing.
 * @example
 * import { forwardRate } from 'clientele/money'
 * const terms = { compounding: 'simple', dayCount: '30E/360' } as const
 * const { value } = forwardRate({
 *   from: '2024-01-15', ...terms,
 *   near: { rate: { value: 0.04, ...terms }, until: '2024-07-15' },
 *   far: { rate: { value: 0.05, ...terms }, until: '2025-01-15' },
 * })
 * value.toFixed(10) // => '0.0588235294'
 */
export function forwardRate(options: ForwardRateOptions): InterestRate {
  expectKnownKeys(options, KNOWN, 'options')
  const { from, near, far, ...terms } = options
  const start = dayNumber(from, 'options.from')
  const middle = dayUntil(near, 'options.near')
  const end = dayUntil(far, 'options.far')
  if (middle < start) reject('OUT_OF_RANGE', 'options.near.until', `a day from ${isoDate(start)} on`, isoDate(middle))
  const log =
    logGrowthBetween(far.rate, start, end, 'options.far.rate') -
    logGrowthBetween(near.rate, start, middle, 'options.near.rate')
  return rateBetween(log, [middle, end], terms, 'options')
}

function dayUntil(quoted: RateUntil, path: string): DayNumber {
  expectKnownKeys(quoted, ['rate', 'until'], path)
  return dayNumber(quoted.until, `${path}.until`)
}
