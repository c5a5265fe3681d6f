/**
 * The series of ₂F₁, in scaled form: it holds for sums far beyond the largest double.
 *
 * @module
 */

const PRECISION = Number.EPSILON / 8
const RESCALE_ABOVE = 2 ** 800
const RESCALE_BY = 2 ** -800
const RESCALED_LOG = 800 * Math.LN2
/** Terms of both signs may add up to this many times their sum; beyond, too many digits have cancelled. */
const MOST_CANCELLATION = 8

/**
 * ln Σₖ (a)ₖ (b)ₖ / (c)ₖ · zᵏ / k!, or NaN where it does not converge within `mostTerms` or its terms cancel.
 *
 * @param c > 0
 * @param z within [0, 1).
 */
export function seriesOf(a: number, b: number, c: number, z: number, mostTerms: number): number {
  let term = 1
  let sum = 1
  let absolute = 1
  let scale = 0
  for (let k = 0; k < mostTerms; k++) {
    const ratio = ((a + k) / (c + k)) * ((b + k) / (k + 1)) * z
    term *= ratio
    sum += term
    absolute += Math.abs(term)
    const bound = Math.max(ratio, z) // of all later ratios, which end at z
    const rest = Math.abs(term) * bound
    if (bound < 1 && rest <= PRECISION * Math.abs(sum) * (1 - bound) && a + k >= 0 && b + k >= 0) {
      return absolute <= MOST_CANCELLATION * sum ? scale + Math.log(sum) : Number.NaN
    }
    if (absolute > RESCALE_ABOVE) {
      term *= RESCALE_BY
      sum *= RESCALE_BY
      absolute *= RESCALE_BY
      scale += RESCALED_LOG
    }
  }
  return Number.NaN
}
