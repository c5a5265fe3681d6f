import type { Interval } from '../../model/index.js'

/** Intervals of many quantities at once, one cell each. */
export interface IntervalColumns extends Pick<Interval, 'level' | 'kind' | 'method'> {
  readonly value: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly standardError: Float64Array
}
