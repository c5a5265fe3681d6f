/**
 * All zeros of an exponential sum, one to an interval, by subdivision: an interval is done where bounds prove that there is no
 * zero (the sum has one sign), that it rises or falls, or that it is convex or concave with ends that tell the rest.
 *
 * @see Moore, Kearfott & Cloud (2009), Introduction to Interval Analysis, chapter 8.
 * @module
 */
import { findRoot } from '../../numeric/core.js'
import type { FlowSum } from './flow-sum.js'
import { evaluate, largestTerm, sumValue } from './flow-sum.js'
import { largestX, smallestX } from './root-range.js'
import { boundCell, cellSigns } from './taylor-cell.js'

/** An interval of x with known signs at its ends. */
export interface Cell {
  readonly lower: number
  readonly upper: number
  readonly signAtLower: number
  readonly signAtUpper: number
}

/**
 * An interval in which the number of zeros stayed open. Where the sum, times e^(t x) of the term `at`, is proved convex or
 * concave, `extreme` is about where it comes closest to zero.
 */
export interface OpenCell extends Cell {
  readonly extreme?: { readonly x: number; readonly at: number }
}

/** What subdivision proved. All ascend. */
export interface Isolation {
  /** Each has exactly one zero, where the sign changes. */
  readonly single: readonly Cell[]
  readonly open: readonly OpenCell[]
  /** How many intervals were looked at. */
  readonly intervals: number
}

/** Terms that may be evaluated: a few seconds. */
const MOST_WORK = 1e9
/** Where to split an interval of half-width 1, until one of these points has a sign that doubles can tell. */
const SPLITS = [0.03, -0.23, 0.29, -0.46, 0.53, -0.71, 0.77]
/** Intervals narrower than this share of 1 + |x|... are not split. */
const NARROWEST = 1e-15

/** Isolates the zeros of a sum whose terms do not all have one sign. */
export function isolateZeros(sum: FlowSum): Isolation {
  const { mantissas } = sum
  const single: Cell[] = []
  const open: OpenCell[] = []
  const signs = cellSigns()
  const [lower, upper] = [smallestX(sum), largestX(sum)]
  const ends = { signAtLower: Math.sign(mantissas.at(-1)!), signAtUpper: Math.sign(mantissas[0]!) }
  const stack: Cell[] = lower < upper ? [{ lower, upper, ...ends }] : []
  let intervals = 0
  let work = 0
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    if (work > MOST_WORK) {
      open.push(cell)
      continue
    }
    intervals++
    boundCell(sum, cell.lower, cell.upper, signs)
    work += 2 * signs.work
    const isCrossed = cell.signAtLower !== cell.signAtUpper
    if (signs.value !== 0) continue
    if (signs.slope !== 0 || (signs.curvature !== 0 && isCrossed)) {
      if (isCrossed) single.push(cell)
      continue
    }
    // Above its chord, or below, so that it has the sign of its ends.
    if (signs.curvature !== 0 && signs.curvature !== cell.signAtLower) continue
    const extreme = signs.curvature === 0 ? undefined : extremeOf(sum, cell, signs.at)
    work += 20 * signs.work
    if (extreme === 'apart') continue
    const parts =
      extreme?.crossing === undefined ? split(sum, cell) : splitAt(cell, extreme.crossing, -cell.signAtLower)
    if (parts !== undefined) stack.push(parts[1], parts[0])
    else open.push(extreme === undefined ? cell : { ...cell, extreme: { x: extreme.x, at: signs.at } })
  }
  return { single, open, intervals }
}

/** A convex sum between positive ends: is its least value surely positive ('apart'), surely negative, or neither? */
function extremeOf(
  sum: FlowSum,
  { lower, upper, signAtLower }: Cell,
  at: number,
): 'apart' | { x: number; crossing?: number } {
  const out = sumValue()
  const slope = (x: number): number => {
    evaluate(sum, x, at, out)
    return out.slope * signAtLower
  }
  const x = slope(lower) < 0 && slope(upper) > 0 ? findRoot(slope, lower, upper).root : lower
  evaluate(sum, x, at, out)
  const value = out.value * signAtLower
  const fall = (Math.abs(out.slope) + out.slopeError) * (upper - lower)
  if (value - out.valueError > fall) return 'apart'
  return value + out.valueError < 0 && x > lower ? { x, crossing: x } : { x }
}

function split(sum: FlowSum, cell: Cell): readonly [Cell, Cell] | undefined {
  const { lower, upper } = cell
  const half = upper / 2 - lower / 2
  const center = lower + half
  if (half <= NARROWEST * Math.abs(center)) return undefined
  for (const share of SPLITS) {
    const x = center + share * half
    if (!(x > lower && x < upper)) continue
    const sign = signAt(sum, x)
    if (sign !== 0) return splitAt(cell, x, sign)
  }
  return undefined
}

function splitAt(cell: Cell, x: number, sign: number): readonly [Cell, Cell] {
  return [
    { ...cell, upper: x, signAtUpper: sign },
    { ...cell, lower: x, signAtLower: sign },
  ]
}

/** The sign at x, or 0 where rounding could have changed it. */
export function signAt(sum: FlowSum, x: number): number {
  const out = sumValue()
  evaluate(sum, x, largestTerm(sum, x), out)
  return Math.abs(out.value) > out.valueError ? Math.sign(out.value) : 0
}
