/**
 * One Newton step towards a maximum within bounds, with what it promises.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from './cholesky.js'
import type { SymmetricEigen } from './eigenvalues.js'
import { symmetricEigen } from './eigenvalues.js'
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
  /** The function is concave there: no eigenvalue of -H is negative beyond rounding. */
  concave: boolean
}

/** Where the search may go. */
interface Box {
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Longest step along one eigenvector of the Hessian where it is not negative definite; none by default. */
  readonly maxStep?: number
}

/** Eigenvalues this small beside the largest are zero up to rounding. */
const SINGULAR = 1e-14
/** A step to a bound ends on it, not a rounding short of it. */
const REACHING = 1 + 1e-12

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
  do if (!solveFree(step, at, box)) return false
  while (holdLeaving(step, point, box))
  step.length = 0
  step.gain = 0
  for (let i = 0; i < point.length; i++) {
    step.length = Math.max(step.length, Math.abs(step.direction[i]!))
    step.gain += step.direction[i]! * at.gradient[i]!
  }
  return Number.isFinite(step.length)
}

/** How much of the direction leads to the first bound: beyond it, the other coordinates would run ahead alone. */
export function shareToBound({ direction }: NewtonStep, point: Float64Array, { lower, upper }: Box): number {
  let share = Infinity
  for (let i = 0; i < point.length; i++) {
    const bound = direction[i]! > 0 ? upper[i]! : lower[i]!
    if (direction[i] !== 0 && bound !== point[i]) share = Math.min(share, (bound - point[i]!) / direction[i]!)
  }
  return share * REACHING
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

/** -H d = g over the free coordinates; where -H is not positive definite, with its eigenvalues made so. */
function solveFree(step: NewtonStep, at: Evaluation, box: Box): boolean {
  const { direction, held, factor } = step
  const n = direction.length
  for (let i = 0; i < n; i++) {
    direction[i] = held[i] === 0 ? at.gradient[i]! : 0
    for (let j = 0; j < n; j++) {
      const free = held[i] === 0 && held[j] === 0
      factor[i * n + j] = free ? -at.hessian[i * n + j]! : i === j ? 1 : 0
    }
  }
  if (!factor.every(Number.isFinite)) return false
  const curvature = symmetricEigen(factor, n)
  step.concave = choleskyFactor(factor, n, factor)
  if (step.concave) choleskySolve(factor, n, direction, direction)
  else followEigenvectors(step, curvature, box)
  return true
}

/**
 * Along each eigenvector of -H the Newton step for |λ| in place of λ, no longer than a step may be: it leaves a saddle,
 * and walks along a ridge at full length where a shift of all eigenvalues would crawl (Nocedal and Wright 2006, 3.4).
 */
function followEigenvectors(step: NewtonStep, { values, vectors }: SymmetricEigen, { maxStep = Infinity }: Box): void {
  const { direction } = step
  const n = direction.length
  const steepest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  step.concave = values.every(value => value >= -SINGULAR * steepest)
  const gradient = Float64Array.from(direction)
  direction.fill(0)
  for (let e = 0; e < n; e++) {
    let slope = 0
    for (let i = 0; i < n; i++) slope += vectors[i * n + e]! * gradient[i]!
    const size = Math.abs(values[e]!)
    const longest = size > SINGULAR * steepest ? size : Math.min(SINGULAR * steepest, Math.abs(slope) / maxStep)
    const length = slope / Math.max(longest, Math.abs(slope) / maxStep)
    for (let i = 0; slope !== 0 && i < n; i++) direction[i]! += length * vectors[i * n + e]!
  }
}
