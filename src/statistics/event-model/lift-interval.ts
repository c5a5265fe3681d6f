import type { Interval } from '../../model/index.js'

/** A ratio to the others as a ratio to all, of whom the first are the share `part`; it rises with the ratio. */
export function liftInterval(ratio: Interval, part: number): Interval {
  const { unbounded, ...ends } = ratio
  const of = (times: number): number => times / (part * times + 1 - part)
  // Where nobody else has it, all are among the first: the lift is at most one over their part.
  return { ...ends, lower: of(ratio.lower), upper: unbounded === undefined ? of(ratio.upper) : 1 / part }
}
