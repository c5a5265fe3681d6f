/**
 * ₂F₁ close to its singularity at z = 1: the value and slope of the series at a safe point are carried outward by
 * Taylor expansions, each half the way to the singularity. Twenty steps of some fifty terms reach 1 - z = 1e-7.
 *
 * The coefficients uₙ at z₀ follow from the differential equation (Abramowitz & Stegun 15.5.1):
 *
 *   z₀ (1 - z₀) (n+1)(n+2) uₙ₊₂ = (n+1) [(a+b+1) z₀ - c + n (2z₀ - 1)] uₙ₊₁ + (n+a)(n+b) uₙ
 *
 * With a + b >= c and z₀ > 1/2 hardly a term is negative, so that no digit is lost. Where the bracket starts out
 * negative, shorter steps keep the second solution, z^(1-c), from spoiling the recursion.
 *
 * @module
 */

const PRECISION = Number.EPSILON / 8
const RESCALE_ABOVE = 2 ** 700
const RESCALE_BY = 2 ** -700
const RESCALED_LOG = 700 * Math.LN2
/** The second solution may grow by e to this power within one step. */
const TOLERATED_GROWTH = 2

/** Value and slope, both divided by e^scale. */
interface State {
  value: number
  slope: number
  scale: number
}

/**
 * ln ₂F₁(a, b; c; z) for a, b >= 0 with a + b >= c.
 *
 * @param z within (from, 1).
 * @param from where the series is summed; within (1/2, 1).
 */
export function logByTaylorSteps(a: number, b: number, c: number, z: number, from: number): number {
  const state = sumSeries(a, b, c, from)
  for (let at = from; at < z; ) {
    const safe = (a + b + 1) * at < c ? (TOLERATED_GROWTH * at) / c : 1
    const wanted = Math.min(z, at + Math.min(safe, (1 - at) / 2))
    if (!(wanted > at)) break
    expand(state, a, b, c, at, wanted - at)
    at = wanted
  }
  return Math.log(state.value) + state.scale
}

function sumSeries(a: number, b: number, c: number, z: number): State {
  const state = { value: 1, slope: 0, scale: 0 }
  let term = 1
  for (let k = 0; ; k++) {
    const ratio = ((a + k) / (c + k)) * ((b + k) / (k + 1)) * z
    term *= ratio
    state.value += term
    state.slope += (k + 1) * term
    const bound = Math.max((ratio * (k + 2)) / (k + 1), z)
    if (bound < 1 && (k + 1) * term * bound <= PRECISION * state.slope * (1 - bound)) break
    if (state.slope > RESCALE_ABOVE) {
      term *= RESCALE_BY
      rescale(state)
    }
  }
  state.slope /= z
  return state
}

/** Moves the state from z₀ to z₀ + step. */
function expand(state: State, a: number, b: number, c: number, z0: number, step: number): void {
  const size = z0 * (1 - z0)
  const first = step / size
  const second = first * step
  const drift = (a + b + 1) * z0 - c
  let before = state.value // uₙ stepⁿ
  let term = state.slope * step
  state.value = before + term
  state.slope = term // times step / 1
  for (let n = 0; ; n++) {
    const next =
      ((drift + n * (2 * z0 - 1)) * first * term) / (n + 2) +
      ((n + a) / (n + 1)) * ((n + b) / (n + 2)) * second * before
    before = term
    term = next
    const slope = (n + 2) * term
    state.value += term
    state.slope += slope
    const isFalling = Math.abs(term) <= 0.75 * Math.abs(before)
    if (isFalling && Math.abs(slope) <= PRECISION * state.slope && Math.abs(term) <= PRECISION * state.value) break
    if (state.slope > RESCALE_ABOVE) {
      before *= RESCALE_BY
      term *= RESCALE_BY
      rescale(state)
    }
  }
  state.slope /= step
}

function rescale(state: State): void {
  state.value *= RESCALE_BY
  state.slope *= RESCALE_BY
  state.scale += RESCALED_LOG
}
