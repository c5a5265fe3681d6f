/**
 * The least value of a function of one number within an interval: Brent's combination of golden section and parabolas,
 * without derivatives.
 *
 * @see Brent (1973), Algorithms for Minimization without Derivatives, chapter 5.
 * @module
 */
import { expectFinite, expectKnownKeys, expectPositive, reject } from '../errors/index.js'

/** How exact a minimum must be and what it may cost. */
export interface MinimumOptions {
  /** Relative tolerance of the point; default 1.5e-8 (below it, the values are equal in doubles). */
  readonly tolerance?: number
  /** Default 200. */
  readonly maxEvaluations?: number
}

/** A minimum, or the best point found: failing is a value here. */
export interface Minimum {
  readonly point: number
  readonly value: number
  readonly converged: boolean
  readonly evaluations: number
  /** In plain words, why the search ended. */
  readonly reason: string
}

const GOLDEN = (3 - Math.sqrt(5)) / 2
const SMALLEST_STEP = 1e-300

/**
 * Finds a local minimum within (lower, upper): the minimum, where there is only one. The ends are never evaluated.
 *
 * @param lower below `upper`.
 * @throws ClienteleError `OUT_OF_RANGE` for an empty interval.
 * @example
 * import { minimizeScalar } from 'clientele/numeric'
 * Math.round(1e6 * minimizeScalar(x => (x - 2) ** 2, 0, 5).point) // => 2000000
 */
export function minimizeScalar(
  f: (x: number) => number,
  lower: number,
  upper: number,
  options: MinimumOptions = {},
): Minimum {
  expectKnownKeys(options, ['tolerance', 'maxEvaluations'], 'options')
  const tolerance = expectPositive(options.tolerance ?? 1.5e-8, 'options.tolerance')
  const maxEvaluations = expectPositive(options.maxEvaluations ?? 200, 'options.maxEvaluations')
  let a = expectFinite(lower, 'lower')
  let b = expectFinite(upper, 'upper')
  if (!(a < b)) reject('OUT_OF_RANGE', 'lower', 'a number below upper', lower)
  let x = a + GOLDEN * (b - a) // the best point so far, then the second and third best
  let w = x
  let v = x
  let fx = f(x)
  let fw = fx
  let fv = fx
  let step = 0
  let stepBefore = 0
  let evaluations = 1
  for (;;) {
    const middle = a / 2 + b / 2
    const near = tolerance * Math.abs(x) + SMALLEST_STEP
    const end = (converged: boolean, reason: string): Minimum => ({
      point: x,
      value: fx,
      converged,
      evaluations,
      reason,
    })
    if (Number.isNaN(fx)) return end(false, `the function has no value at ${x}`)
    if (Math.abs(x - middle) <= 2 * near - (b - a) / 2) return end(true, 'the interval shrank to the tolerance')
    if (evaluations >= maxEvaluations) return end(false, `no minimum to the tolerance in ${evaluations} evaluations`)
    const parabola = vertex(x, w, v, fx, fw, fv)
    if (Math.abs(parabola) < Math.abs(stepBefore) / 2 && x + parabola > a + near && x + parabola < b - near) {
      stepBefore = step
      step = parabola
    } else {
      stepBefore = (x < middle ? b : a) - x
      step = GOLDEN * stepBefore
    }
    const u = x + (Math.abs(step) >= near ? step : near * (step < 0 ? -1 : 1))
    const fu = f(u)
    evaluations++
    if (fu <= fx) {
      if (u < x) b = x
      else a = x
      v = w
      fv = fw
      w = x
      fw = fx
      x = u
      fx = fu
      continue
    }
    if (u < x) a = u
    else b = u
    if (fu <= fw || w === x) {
      v = w
      fv = fw
      w = u
      fw = fu
    } else if (fu <= fv || v === x || v === w) {
      v = u
      fv = fu
    }
  }
}

/** The step from x to the vertex of the parabola through three points; no number where they are not three. */
function vertex(x: number, w: number, v: number, fx: number, fw: number, fv: number): number {
  const r = (x - w) * (fx - fv)
  const q = (x - v) * (fx - fw)
  return ((x - w) * r - (x - v) * q) / (2 * (q - r))
}
