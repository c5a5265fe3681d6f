/**
 * The rate at which nothing is earned beyond the hurdle, nor short of it.
 *
 * What is earned rises with a rate on nearly a straight line: an annuity at a higher rate is repaid later, cost that is a share of
 * income bends it at nothing, and fees spread by effective interest move with the rate. So the secant of two points says where to
 * look, a bracket around it is widened until it holds the zero, and Brent's method finds it.
 *
 * @module
 */
import { findRoot } from '../../numeric/index.js'

/** A rate that earns the hurdle; or none does, or every one earns more. */
export type RateFound = { readonly status: 'found'; readonly rate: number } | { readonly status: 'never' | 'always' }

const STEP = 0.01
const NARROW = 1e-9
const WIDER = 16
/** Of a rate: far below what any contract tells apart. */
const TOLERANCE = 1e-17

/** What rates there are. */
export interface RateRange {
  readonly least: number
  readonly most: number
  /** Where to begin, within them. */
  readonly guess: number
}

/** @param excess economic profit by rate, never falling. */
export function rateForHurdle(excess: (rate: number) => number, { least, most, guess }: RateRange): RateFound {
  const near = excess(guess)
  const slope = (excess(guess + STEP) - near) / STEP
  if (!(slope > 0)) return { status: near < 0 ? 'never' : 'always' }
  const centre = Math.min(most, Math.max(least, guess - near / slope))
  let width = NARROW * Math.max(1, Math.abs(centre))
  let low = Math.max(least, centre - width)
  let high = Math.min(most, centre + width)
  while (excess(high) < 0) {
    if (high === most) return { status: 'never' }
    low = high
    width *= WIDER
    high = Math.min(most, centre + width)
  }
  while (excess(low) > 0) {
    if (low === least) return { status: 'always' }
    high = low
    width *= WIDER
    low = Math.max(least, centre - width)
  }
  return { status: 'found', rate: findRoot(excess, low, high, { tolerance: TOLERANCE }).root }
}
