/**
 * The derivatives of one silence's likelihood: averages over when the client may have left, or stayed.
 *
 * With w the derivatives of ln a or ln b (ln a/α itself for r, ln b/β for s), the term of a client who leaves at u has
 *
 *   v = h − m w,   ∂v = −m (∂²a/a − w w′) among parameters of one rate, −w between its shape and them
 *
 * where m is 1 for the shapes and the exponent σ or s + 1 for the others, and h what its hazard adds: 1/s for s, the
 * covariates at u for effects on dropout. For who stays, h is 0 and the exponent of b is s. On a stretch every w is affine
 * in one of four functions of u, whose moments are at hand.
 */
import type { Course } from './course.js'
import type { Exposure } from './exposure.js'
import { exposureAt } from './exposure.js'
import type { Rates, Silence } from './silence.js'
import { LOG_A, LOG_B, MOMENTS, ONE, PRODUCT, SHARE_A, SHARE_B } from './silence.js'

/** Coordinates of the derivatives: r, ln α, s, ln β, then the effects on purchases, then those on dropout. */
export const R = 0
export const ALPHA = 1
export const S = 2
export const BETA = 3
export const EFFECTS = 4

export interface FateAverages {
  /**
   * Adds the derivatives of the silence asked for last, times a weight, and gives the logarithm of its likelihood as one
   * factor of the client's: (a₀/α)^{−σ} (b₀/β)^{−s} {stayed + left}. Of the Hessian only the upper half is kept.
   */
  add(
    course: Course,
    sigma: number,
    until: number,
    weight: number,
    gradient: Float64Array,
    hessian: Float64Array,
  ): number
}

export function createFateAverages(rates: Rates, silence: Silence): FateAverages {
  const { purchase, dropout } = rates
  const size = EFFECTS + purchase.size + dropout.size
  const firstDropout = EFFECTS + purchase.size
  /** w = base + slope · one of the four functions. */
  const base = new Float64Array(size)
  const slope = new Float64Array(size)
  const ofWhich = Uint8Array.from({ length: size }, (_, i) => functionOf(i, firstDropout))
  const exponent = new Float64Array(size)
  const hazard = new Float64Array(size)
  const mean = new Float64Array(size)
  const ofW = new Float64Array(size)
  const staying = new Float64Array(MOMENTS)

  return {
    add(course, sigma, until, weight, gradient, hessian) {
      const { logStay, logLeave, logA, logB, first, last, moments, mass } = silence
      const left = 1 / (1 + Math.exp(logStay - logLeave))
      mean.fill(0)
      if (left > 0) {
        const scale = (weight * left) / mass
        for (let k = first; k <= last; k++) {
          prepare(course, k, sigma, true)
          addFate(moments, (k - first) * MOMENTS, scale, k, course, hessian)
        }
      }
      const end = course.times.length - 2
      atEnd(course, until, end)
      prepare(course, end, sigma, false)
      addFate(staying, 0, weight / (1 + Math.exp(logLeave - logStay)), end, course, hessian)
      for (let i = 0; i < size; i++) {
        gradient[i]! += mean[i]!
        for (let j = i; j < size; j++) hessian[i * size + j]! -= (mean[i]! * mean[j]!) / weight
      }
      addScales(sigma, weight, gradient, hessian)
      const larger = Math.max(logStay, logLeave)
      return larger + Math.log1p(Math.exp(-Math.abs(logStay - logLeave))) - sigma * logA - rates.s * logB
    },
  }

  /** Derivatives of σ ln α + s ln β. */
  function addScales(sigma: number, weight: number, gradient: Float64Array, hessian: Float64Array): void {
    gradient[ALPHA]! += weight * sigma
    gradient[BETA]! += weight * rates.s
    hessian[R * size + ALPHA]! += weight
    hessian[S * size + BETA]! += weight
  }

  /** The moments of who stays, which are those of one moment. */
  function atEnd(course: Course, until: number, end: number): void {
    const bought = exposureAt(purchase, course, until, end)
    const stayed = exposureAt(dropout, course, until, end)
    staying[ONE] = 1
    staying[LOG_A] = Math.log1p(bought / rates.alpha)
    staying[SHARE_A] = (rates.alpha + purchase.total[end]!) / (rates.alpha + bought)
    staying[LOG_B] = Math.log1p(stayed / rates.beta)
    staying[SHARE_B] = (rates.beta + dropout.total[end]!) / (rates.beta + stayed)
    for (let i = 1; i < 5; i++) for (let j = i; j < 5; j++) staying[PRODUCT[5 * i + j]!] = staying[i]! * staying[j]!
  }

  function prepare({ purchase: bought, dropout: stayed }: Course, k: number, sigma: number, leaves: boolean): void {
    const { alpha, s, beta } = rates
    const tau = leaves ? s + 1 : s
    slope[R] = 1
    exponent[R] = 1
    slope[S] = 1
    exponent[S] = 1
    hazard[S] = leaves ? 1 / s : 0
    slope[ALPHA] = alpha / (alpha + purchase.total[k]!)
    exponent[ALPHA] = sigma
    slope[BETA] = beta / (beta + dropout.total[k]!)
    exponent[BETA] = tau
    prepareEffects(purchase, alpha + purchase.total[k]!, bought, k, EFFECTS, sigma)
    prepareEffects(dropout, beta + dropout.total[k]!, stayed, k, firstDropout, tau)
    for (let i = firstDropout; i < size; i++) hazard[i] = leaves ? base[i]! : 0
  }

  function prepareEffects(
    exposure: Exposure,
    total: number,
    covariates: Float64Array,
    k: number,
    from: number,
    power: number,
  ): void {
    for (let i = 0; i < exposure.size; i++) {
      const z = covariates[k * exposure.size + i]!
      base[from + i] = z
      slope[from + i] = exposure.first[k * exposure.size + i]! / total - z
      exponent[from + i] = power
    }
  }

  /** Adds what one stretch, or who stays, is to the averages. */
  function addFate(
    moments: Float64Array,
    at: number,
    scale: number,
    k: number,
    course: Course,
    hessian: Float64Array,
  ): void {
    const one = scale * moments[at]!
    for (let i = 0; i < size; i++) {
      ofW[i] = one * base[i]! + scale * slope[i]! * moments[at + ofWhich[i]!]!
      mean[i]! += hazard[i]! * one - exponent[i]! * ofW[i]!
    }
    for (let i = 0; i < size; i++) {
      const c = base[i]!
      const d = slope[i]!
      const m = exponent[i]!
      const h = hazard[i]!
      const own = ofWhich[i]!
      for (let j = i; j < size; j++) {
        const other = ofWhich[j]!
        const products =
          c * (one * base[j]! + scale * slope[j]! * moments[at + other]!) +
          d * scale * (base[j]! * moments[at + own]! + slope[j]! * moments[at + PRODUCT[5 * own + other]!]!)
        const isOneRate = own === other && own !== LOG_A && own !== LOG_B
        const covariance =
          h * (hazard[j]! * one - exponent[j]! * ofW[j]!) -
          m * hazard[j]! * ofW[i]! +
          (isOneRate ? m * (m + 1) : m * exponent[j]!) * products
        hessian[i * size + j]! += covariance
      }
    }
    addSecond(one, scale * moments[at + SHARE_A]!, purchase, rates.alpha, course.purchase, k, ALPHA, EFFECTS, hessian)
    addSecond(one, scale * moments[at + SHARE_B]!, dropout, rates.beta, course.dropout, k, BETA, firstDropout, hessian)
    addShapes(one, hessian)
  }

  /** −m ∂²a/a. */
  function addSecond(
    one: number,
    share: number,
    exposure: Exposure,
    parameter: number,
    covariates: Float64Array,
    k: number,
    scaleAt: number,
    from: number,
    hessian: Float64Array,
  ): void {
    const { size: effects, second } = exposure
    const total = parameter + exposure.total[k]!
    const m = exponent[scaleAt]!
    hessian[scaleAt * size + scaleAt]! -= m * ofW[scaleAt]!
    for (let i = 0; i < effects; i++) {
      for (let j = i; j < effects; j++) {
        const zz = covariates[k * effects + i]! * covariates[k * effects + j]!
        const curve = second[(k * effects + i) * effects + j]! / total - zz
        hessian[(from + i) * size + from + j]! -= m * (one * zz + share * curve)
      }
    }
  }

  /** Derivatives of −σ ln a and −(s+1) ln b by the shapes and by anything else. */
  function addShapes(one: number, hessian: Float64Array): void {
    hessian[S * size + S]! -= hazard[S]! * hazard[S]! * one
    hessian[R * size + ALPHA]! -= ofW[ALPHA]!
    hessian[S * size + BETA]! -= ofW[BETA]!
    for (let i = EFFECTS; i < firstDropout; i++) hessian[R * size + i]! -= ofW[i]!
    for (let i = firstDropout; i < size; i++) hessian[S * size + i]! -= ofW[i]!
  }
}

function functionOf(coordinate: number, firstDropout: number): number {
  if (coordinate === R) return LOG_A
  if (coordinate === S) return LOG_B
  return coordinate === ALPHA || (coordinate >= EFFECTS && coordinate < firstDropout) ? SHARE_A : SHARE_B
}
