/**
 * One Newton step towards a maximum within bounds, with what it promises.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from './cholesky.js'
import type { Evaluation } from './evaluation.js'

/** The room of a step and what was found, allocated once per search. */
export interface NewtonStep {
  readonly direction: Float64Array
  /** 1 for coordinates that stay on their bound. */
  readonly held: Uint8Array
  /** The matrix solved, then its Cholesky factor. */
  readonly factor: Float64Array
  /** Largest absolute component of the gradient that does not point out of the box. */
  gradientNorm: number
  /** Largest absolute component of the direction. */
  length: number
  /** Gradient times direction: twice what a quadratic function would gain. */
  gain: number
  /** The negative Hessian was positive definite without help. */
  concave: boolean
}

/** Where the search may go. */
interface Box {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

const MOST_SHIFTS = 80
const FIRST_SHIFT = 1e-3
const SHIFT_GROWTH = 4

/** Room for steps in n dimensions. */
export function newtonStep(n: number): NewtonStep {
  return {
    direction: new Float64Array(n),
    held: new Uint8Array(n),
    factor: new Float64Array(n * n),
    gradientNorm: 0,
    length: 0,
    gain: 0,
    concave: false,
  }
}

/** Solves for the direction at a point; false where gradient or Hessian are no finite numbers. */
export function solveStep(step: NewtonStep, point: Float64Array, at: Evaluation, box: Box): boolean {
  step.gradientNorm = freeNorm(point, at.gradient, box)
  if (!Number.isFinite(step.gradientNorm)) return false
  for (let i = 0; i < point.length; i++) step.held[i] = leavesBox(i, point, at.gradient, box) ? 1 : 0
  do if (!solveFree(step, at)) return false
  while (holdLeaving(step, point, box))
  step.length = 0
  step.gain = 0
  for (let i = 0; i < point.length; i++) {
    step.length = Math.max(step.length, Math.abs(step.direction[i]!))
    step.gain += step.direction[i]! * at.gradient[i]!
  }
  return Number.isFinite(step.length)
}

/** point + size · direction, kept within the box. */
export function walk(step: NewtonStep, point: Float64Array, size: number, box: Box, out: Float64Array): void {
  for (let i = 0; i < point.length; i++) {
    const to = point[i]! + size * step.direction[i]!
    out[i] = Math.min(Math.max(to, box.lower[i]!), box.upper[i]!)
  }
}

/** Largest absolute component of a gradient that does not point out of the box. */
export function freeNorm(point: Float64Array, gradient: Float64Array, box: Box): number {
  let norm = 0
  for (let i = 0; i < point.length; i++) {
    if (!leavesBox(i, point, gradient, box)) norm = Math.max(norm, Math.abs(gradient[i]!))
  }
  return norm
}

/** Following `direction` from `point` would leave the box at once along coordinate i. */
function leavesBox(i: number, point: Float64Array, direction: Float64Array, box: Box): boolean {
  return (point[i]! <= box.lower[i]! && direction[i]! <= 0) || (point[i]! >= box.upper[i]! && direction[i]! >= 0)
}

/** A coordinate may be pushed out of the box by the others: then it is held as well, and the rest solved again. */
function holdLeaving(step: NewtonStep, point: Float64Array, box: Box): boolean {
  let more = false
  for (let i = 0; i < point.length; i++) {
    if (step.held[i] !== 0 || !leavesBox(i, point, step.direction, box)) continue
    step.held[i] = 1
    more = true
  }
  return more
}

/** (-H + μI) d = g over the free coordinates, with the first μ of 0, 10⁻³ m, 4 · 10⁻³ m, ... that allows it. */
function solveFree(step: NewtonStep, at: Evaluation): boolean {
  const { direction, held, factor } = step
  const n = direction.length
  let largest = 0
  for (let i = 0; i < n; i++) if (held[i] === 0) largest = Math.max(largest, Math.abs(at.hessian[i * n + i]!))
  if (!Number.isFinite(largest)) return false
  const unit = FIRST_SHIFT * Math.max(largest, step.gradientNorm, Number.MIN_VALUE / FIRST_SHIFT)
  for (let tries = 0, shift = 0; tries < MOST_SHIFTS; tries++, shift = shift === 0 ? unit : shift * SHIFT_GROWTH) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const free = held[i] === 0 && held[j] === 0
        factor[i * n + j] = free ? -at.hessian[i * n + j]! + (i === j ? shift : 0) : i === j ? 1 : 0
      }
    }
    if (!choleskyFactor(factor, n, factor)) continue
    for (let i = 0; i < n; i++) direction[i] = held[i] === 0 ? at.gradient[i]! : 0
    choleskySolve(factor, n, direction, direction)
    step.concave = shift === 0
    return true
  }
  return false
}
