/**
 * The limited-memory BFGS method up a regression's likelihood, from gradients alone. The information about a sample of the
 * rows says beforehand how far to go in which direction, so that some ten gradients are enough.
 *
 * @see Nocedal and Wright (2006), Numerical Optimization, algorithms 7.4 and 7.5.
 * @module
 */
import { choleskySolve } from '../../numeric/core.js'
import { searchLine } from '../../numeric/line-search.js'
import type { Evaluate } from './objective.js'

/** Pairs of steps that are remembered. */
const MEMORY = 10

/** How a search begins and ends. */
export interface LbfgsSettings {
  /** Cholesky factor of the information, or of a share of it. */
  readonly factor: Float64Array
  /** In standard errors, as the factor has them. */
  readonly tolerance: number
  readonly maxIterations: number
}

interface Pair {
  readonly step: Float64Array
  readonly change: Float64Array
  readonly product: number
}

/** Where the search ended, for Newton's method to go on from, and after how many steps. */
export function climbLbfgs(
  evaluate: Evaluate,
  start: Float64Array,
  { factor, tolerance, maxIterations }: LbfgsSettings,
): { readonly point: Float64Array; readonly iterations: number } {
  const n = start.length
  const pairs: Pair[] = []
  let here = evaluate(start, false)
  let before = 0
  for (let iterations = 0; ; iterations++) {
    const scaled = choleskySolve(factor, n, here.gradient)
    const left = Math.sqrt(dot(scaled, here.gradient))
    if (iterations >= maxIterations || !(left > tolerance)) return { point: here.point, iterations }
    const direction = directionOf(pairs, here.gradient, factor)
    // As much again as the last step took off, and it is there: the step need not be looked at.
    if (left * (left / before) <= tolerance) return { point: along(here.point, 1, direction), iterations }
    before = left
    const origin = { value: -here.value, slope: -dot(direction, here.gradient) }
    let there = here
    const from = here.point
    const found = searchLine(
      share => {
        there = evaluate(along(from, share, direction), false)
        const value = Number.isFinite(there.value) ? -there.value : Infinity
        return { value, slope: -dot(direction, there.gradient) }
      },
      origin,
      1,
    )
    if (!found) return { point: here.point, iterations }
    const step = there.point.map((value, j) => value - from[j]!)
    const change = here.gradient.map((value, j) => value - there.gradient[j]!)
    const product = dot(step, change)
    if (product > 0) pairs.push({ step, change, product })
    if (pairs.length > MEMORY) pairs.shift()
    here = there
  }
}

/** The inverse of the information, as far as the pairs tell it, times the gradient. */
function directionOf(pairs: readonly Pair[], gradient: Float64Array, factor: Float64Array): Float64Array {
  const direction = gradient.slice()
  const shares: number[] = []
  for (const { step, change, product } of pairs.toReversed()) {
    const share = dot(step, direction) / product
    shares.push(share)
    add(direction, -share, change)
  }
  choleskySolve(factor, direction.length, direction, direction)
  for (const { step, change, product } of pairs) add(direction, shares.pop()! - dot(change, direction) / product, step)
  return direction
}

function along(from: Float64Array, share: number, direction: Float64Array): Float64Array {
  return from.map((value, j) => value + share * direction[j]!)
}

function add(to: Float64Array, share: number, vector: Float64Array): void {
  for (let j = 0; j < to.length; j++) to[j]! += share * vector[j]!
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j]!, 0)
}
