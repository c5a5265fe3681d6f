/**
 * What is the cheapest way to gain so many points by moving several figures at once?
 *
 *     minimise Σ cⱼ xⱼ   subject to   Σ gⱼ(xⱼ) ≥ needed,   0 ≤ xⱼ ≤ reach of j
 *
 * Each gⱼ is made of lines. Where all bend downwards, filling the steepest lines per cost first is the best (the fractional knapsack of
 * Dantzig 1957). Elsewhere the upper hulls of the gⱼ give a bound that is filled in the same way; at most one figure then stops
 * inside a line of its hull, and where the hull is not the curve there, its range is cut in two (branch and bound, Falk and Soland
 * 1969). There are finitely many cuts, so the answer is exact.
 *
 * Sources: Dantzig (1957), Discrete-variable extremum problems, Operations Research 5(2); Falk and Soland (1969), An algorithm for
 * separable nonconvex programming problems, Management Science 15(9).
 *
 * @module
 */
import type { LeverCurve } from './lever-curve.js'
import { hullOf } from './upper-hull.js'

/** How far each figure is moved, in the order of the curves, and what that costs. */
export interface Moves {
  readonly moved: readonly number[]
  readonly cost: number
}

/** From which point of a curve to which it may be moved. */
type Range = readonly [first: number, last: number]

/** The cheapest way by hulls, and the range that has to be cut before it can be walked. */
interface Bound extends Moves {
  readonly cut?: { readonly curve: number; readonly below: Range; readonly above: Range }
}

/** The cheapest moves that gain so many points together; undefined where all together do not. */
export function cheapestMoves(curves: readonly LeverCurve[], needed: number): Moves | undefined {
  // The commonest answer at once: not even the best points of all are enough.
  if (curves.reduce((so, { gained }) => so + Math.max(...gained), 0) < needed) return undefined
  let best: Moves | undefined
  const open: (readonly Range[])[] = [curves.map(({ moved }) => [0, moved.length - 1])]
  for (let ranges = open.pop(); ranges !== undefined; ranges = open.pop()) {
    const bound = boundOf(curves, ranges, needed)
    if (bound === undefined || (best !== undefined && bound.cost >= best.cost)) continue
    const { cut, ...moves } = bound
    if (cut === undefined) best = moves
    else open.push(withRange(ranges, cut.curve, cut.above), withRange(ranges, cut.curve, cut.below))
  }
  return best
}

function withRange(ranges: readonly Range[], curve: number, range: Range): readonly Range[] {
  return ranges.map((own, at) => (at === curve ? range : own))
}

/** A line of a hull, between two points of a curve. */
interface Line {
  readonly curve: number
  readonly from: number
  readonly to: number
  readonly gain: number
  /** Cost of one point. */
  readonly price: number
}

function boundOf(curves: readonly LeverCurve[], ranges: readonly Range[], needed: number): Bound | undefined {
  const moved = curves.map((curve, at) => curve.moved[ranges[at]![0]]!)
  let left = curves.reduce((so, curve, at) => so - curve.gained[ranges[at]![0]]!, needed)
  const costOf = (): number => curves.reduce((so, { costPerUnit }, at) => so + costPerUnit * moved[at]!, 0)
  if (left <= 0) return { moved, cost: costOf() }
  for (const { curve, from, to, gain } of steepestFirst(curves, ranges)) {
    const own = curves[curve]!
    const [start, end] = [own.moved[from]!, own.moved[to]!]
    if (gain > left) {
      moved[curve] = start + ((end - start) * left) / gain
      const cut = cutAt(own, ranges[curve]!, { from, to, stop: moved[curve]! })
      return { moved, cost: costOf(), ...(cut !== undefined && { cut: { curve, ...cut } }) }
    }
    moved[curve] = end
    left -= gain
    if (left <= 0) return { moved, cost: costOf() }
  }
  return undefined
}

function steepestFirst(curves: readonly LeverCurve[], ranges: readonly Range[]): readonly Line[] {
  return curves
    .flatMap((own, curve) => linesOf(own, curve, ranges[curve]!))
    .toSorted((a, b) => a.price - b.price || a.curve - b.curve || a.from - b.from)
}

/** Lines of a hull that rise, the cheapest first: rounding may not put a later one before. */
function linesOf({ moved, gained, costPerUnit }: LeverCurve, curve: number, range: Range): readonly Line[] {
  const corners = hullOf(moved, gained, range)
  const lines: Line[] = []
  let dearest = 0
  for (let at = 1; at < corners.length; at++) {
    const [from, to] = [corners[at - 1]!, corners[at]!]
    const gain = gained[to]! - gained[from]!
    if (gain <= 0) break
    dearest = Math.max(dearest, (costPerUnit * (moved[to]! - moved[from]!)) / gain)
    lines.push({ curve, from, to, gain, price: dearest })
  }
  return lines
}

/** Where the range of a curve is cut, if the hull is not the curve where the move stops. */
function cutAt(
  { moved, isWhole }: LeverCurve,
  [first, last]: Range,
  { from, to, stop }: { readonly from: number; readonly to: number; readonly stop: number },
): { readonly below: Range; readonly above: Range } | undefined {
  if (to === from + 1) return isWhole ? { below: [first, from], above: [to, last] } : undefined
  let middle = from + 1
  while (middle < to - 1 && moved[middle + 1]! <= stop) middle++
  return { below: [first, middle], above: [isWhole ? middle + 1 : middle, last] }
}
