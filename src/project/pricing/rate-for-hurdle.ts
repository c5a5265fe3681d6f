/**
 * The rate at which nothing is earned beyond the hurdle, nor short of it.
 *
 * What is earned rises with a rate on nearly a straight line: an annuity at a higher rate is repaid later, cost that is a share of
 * income bends it at nothing, and fees spread by effective interest move with the rate. So the secant of two points says where to
 * look, a bracket around it is widened until it holds the zero, and Brent's method finds it.
 *
 * Where the terms see only the last years of an annuity it may fall first: at low rates little is left of the loan by then. Of two
 * zeros the higher counts, from which on every rate earns the hurdle.
 *
 * @module
 */
import { findRoot } from '../../numeric/index.js'

/** A rate that earns the hurdle; or none does, or every one earns more. */
export type RateFound = { readonly status: 'found'; readonly rate: number } | { readonly status: 'never' | 'always' }

const STEP = 0.01
const NARROW = 1e-9
const WIDER = 16
/** Of 1 + rate: from one rate that is tried to the next below. */
const DOWN = 0.95
/** Of a rate: far below what any contract tells apart. */
const TOLERANCE = 1e-17

/** What rates there are. */
export interface RateRange {
  readonly least: number
  readonly most: number
  /** Where to begin, within them. */
  readonly guess: number
}

/** Rates of which the lower falls short of the hurdle, and the higher does not. */
interface Bracket {
  readonly low: number
  readonly high: number
}

/** @param excess economic profit by rate; rising, but where less is owed within the terms at lower rates. */
export function rateForHurdle(excess: (rate: number) => number, range: RateRange): RateFound {
  const bracket = bracketNear(excess, range) ?? bracketFromAbove(excess, range)
  if (bracket === undefined) return { status: excess(range.most) < 0 ? 'never' : 'always' }
  return { status: 'found', rate: findRoot(excess, bracket.low, bracket.high, { tolerance: TOLERANCE }).root }
}

function bracketNear(excess: (rate: number) => number, { least, most, guess }: RateRange): Bracket | undefined {
  const near = excess(guess)
  const slope = (excess(guess + STEP) - near) / STEP
  if (!(slope > 0)) return undefined
  const centre = Math.min(most, Math.max(least, guess - near / slope))
  let width = NARROW * Math.max(1, Math.abs(centre))
  let low = Math.max(least, centre - width)
  let high = Math.min(most, centre + width)
  while (excess(high) < 0) {
    if (high === most) return undefined
    low = high
    width *= WIDER
    high = Math.min(most, centre + width)
  }
  while (excess(low) > 0) {
    if (low === least) return undefined
    high = low
    width *= WIDER
    low = Math.max(least, centre - width)
  }
  return { low, high }
}

/** The highest rate that falls short, step by step down from the highest there is. */
function bracketFromAbove(excess: (rate: number) => number, { least, most }: RateRange): Bracket | undefined {
  let high = most
  if (excess(high) < 0) return undefined
  while (high > least) {
    const low = Math.max(least, (1 + high) * DOWN - 1)
    if (excess(low) < 0) return { low, high }
    high = low
  }
  return undefined
}
