/**
 * The zero of a continuous function between two points where its signs differ: Brent's method, which never leaves the
 * bracket and never needs more than a few steps beyond bisection.
 *
 * @see Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 * @module
 */
import { expectFinite, expectKnownKeys, expectNonNegative, expectPositive, reject } from '../errors/index.js'

/** How exact a root must be and what it may cost. */
export interface RootOptions {
  /** Absolute tolerance of the root, added to its rounding; >= 0, default 0 (as exact as doubles are). */
  readonly tolerance?: number
  /** Default 200. */
  readonly maxEvaluations?: number
}

/** A root, or the best point found: failing is a value here. */
export interface Root {
  readonly root: number
  /** The function at `root`. */
  readonly value: number
  readonly converged: boolean
  readonly evaluations: number
  /** In plain words, why the search ended. */
  readonly reason: string
}

/**
 * Finds x within [lower, upper] with f(x) = 0.
 *
 * @param lower a point where f has one sign, or is zero.
 * @param upper a point where f has the other.
 * @throws ClienteleError `OUT_OF_RANGE` where f has the same sign, or no number, at both ends.
 * @example
 * import { findRoot } from 'clientele/numeric'
 * findRoot(x => x * x - 2, 0, 2).root // => 1.4142135623730951
 */
export function findRoot(f: (x: number) => number, lower: number, upper: number, options: RootOptions = {}): Root {
  expectKnownKeys(options, ['tolerance', 'maxEvaluations'], 'options')
  const tolerance = expectNonNegative(options.tolerance ?? 0, 'options.tolerance')
  const maxEvaluations = expectPositive(options.maxEvaluations ?? 200, 'options.maxEvaluations')
  let a = expectFinite(lower, 'lower')
  let b = expectFinite(upper, 'upper')
  let fa = f(a)
  let fb = f(b)
  if (!(fa <= 0 && fb >= 0) && !(fa >= 0 && fb <= 0)) {
    reject('OUT_OF_RANGE', 'bracket', 'a function with opposite signs at lower and upper', `${fa} and ${fb}`)
  }
  let c = a
  let fc = fa
  let step = b - a
  let stepBefore = step
  let evaluations = 2
  for (;;) {
    if (Math.sign(fb) === Math.sign(fc)) {
      c = a
      fc = fa
      step = b - a
      stepBefore = step
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const near = Number.EPSILON * Math.abs(b) + tolerance / 2
    const half = c / 2 - b / 2
    const end = (converged: boolean, reason: string): Root => ({ root: b, value: fb, converged, evaluations, reason })
    if (fb === 0 || Math.abs(half) <= near) return end(true, 'the bracket shrank to the tolerance')
    if (evaluations >= maxEvaluations) return end(false, `no root to the tolerance in ${evaluations} evaluations`)
    const inner = interpolate(a, b, c, fa, fb, fc)
    if (Math.abs(stepBefore) >= near && Math.abs(fa) > Math.abs(fb) && isSafe(inner, half, near, stepBefore)) {
      stepBefore = step
      step = inner
    } else {
      step = half
      stepBefore = half
    }
    a = b
    fa = fb
    b += Math.abs(step) > near ? step : near * Math.sign(half)
    fb = f(b)
    evaluations++
    if (Number.isNaN(fb)) return end(false, `the function has no value at ${b}`)
  }
}

/** The step from b by inverse quadratic interpolation, or by the secant where two points coincide. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa
  if (a === c) return ((c - b) * s) / (s - 1)
  const q = fa / fc
  const r = fb / fc
  return (s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1))
}

/** Inside three quarters of the bracket, and less than half of the step before the last. */
function isSafe(inner: number, half: number, near: number, stepBefore: number): boolean {
  const towards = inner * Math.sign(half)
  return towards > 0 && towards < 1.5 * Math.abs(half) - near / 2 && towards < Math.abs(stepBefore) / 2
}
