/**
 * ln ∫ e^{g(t)} dt for a concave g: a density with one peak, which may be narrow, have an edge, or lie far below the
 * smallest double.
 *
 * The peak is found by Brent's method; on either side of it lies a stretch beyond which the rest is below e^{−40} of the
 * peak. Both are integrated by the tanh-sinh rule, whose points crowd at the ends: an edge, where g falls all at once, is at
 * the end of its stretch. The step is halved until nothing changes. All terms are positive, so that nothing cancels.
 *
 * @see Takahasi and Mori (1974), Double exponential formulas for numerical integration, Publications of RIMS 9.
 * @module
 */
import { expectFinite, expectFunction, reject } from '../errors/index.js'
import { minimizeScalar } from './minimum.js'

const DEPTH = 40
const DEEPEST = 80
const SMALLEST_STEP = 1e-14
/** Between a step and its half; the error of the half is about the square of it. */
const TOLERANCE = 1e-10
/** Beyond, the rule's weights are below 1e-16. */
const LAST_POINT = 3.25
const FIRST_STEP = 0.25
const MOST_HALVINGS = 6

/**
 * The logarithm of the integral of e^{g} over [lower, upper].
 *
 * @param g concave and finite within the range: the logarithm of a density.
 * @param lower below `upper`; both finite, so far out that nothing counts beyond.
 * @returns absolute error of the logarithm below 1e-13 and what g itself is rounded by; below 1e-10 where g has an edge a
 * billion times narrower than its peak.
 * @throws ClienteleError `OUT_OF_RANGE` for an empty range.
 * @example
 * import { logConcaveIntegral } from 'clientele/numeric'
 * const gauss = logConcaveIntegral(t => -t * t, -20, 20)
 * Math.exp(2 * gauss).toFixed(12) // => '3.141592653590'
 * const far = logConcaveIntegral(t => -1e6 - t * t, -20, 20)
 * const apart = far - gauss
 * apart.toFixed(8) // => '-1000000.00000000'
 */
export function logConcaveIntegral(g: (t: number) => number, lower: number, upper: number): number {
  expectFunction(g, 'g')
  if (!(expectFinite(lower, 'lower') < expectFinite(upper, 'upper'))) {
    reject('OUT_OF_RANGE', 'lower', 'a number below upper', lower)
  }
  const { point: peak, value } = minimizeScalar(t => -g(t), lower, upper)
  const height = -value
  const left = stretch(d => height - g(peak - d), peak - lower)
  const right = stretch(d => height - g(peak + d), upper - peak)
  const below = doubleExponential(d => Math.exp(g(peak - d) - height), left)
  const above = doubleExponential(d => Math.exp(g(peak + d) - height), right)
  return height + Math.log(below + above)
}

/** How far from the peak a density has fallen to nothing; at most to the end of the range. */
function stretch(drop: (distance: number) => number, end: number): number {
  if (!(end > SMALLEST_STEP) || drop(end) < DEEPEST) return Math.max(0, end)
  let [near, far] = [SMALLEST_STEP, end]
  for (;;) {
    const middle = far > 4 * near ? Math.sqrt(near * far) : (near + far) / 2
    const fallen = drop(middle)
    if ((fallen >= DEPTH && fallen <= DEEPEST) || !(far - near > 1e-14 * far)) return middle
    if (fallen < DEPTH) near = middle
    else far = middle
  }
}

/** ∫ f over [0, end], by points s = 1 / (1 + e^{−π sinh u}) of it at equal steps of u. */
function doubleExponential(f: (distance: number) => number, end: number): number {
  if (end === 0) return 0
  const at = (u: number): number => {
    const odds = Math.exp(-Math.PI * Math.sinh(u))
    const s = 1 / (1 + odds)
    return Math.PI * Math.cosh(u) * s * s * odds * f(end * s)
  }
  let step = FIRST_STEP
  let sum = 0
  for (let u = -LAST_POINT; u <= LAST_POINT; u += step) sum += at(u)
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    let between = 0
    for (let u = step / 2 - LAST_POINT; u <= LAST_POINT; u += step) between += at(u)
    const settled = Math.abs(between - sum) <= TOLERANCE * sum
    step /= 2
    sum += between
    if (settled) break
  }
  return end * step * sum
}
