/**
 * Purchases of a client who just bought and does not leave, with times between purchases of Gamma(k, k): the density φ(y) of
 * one at time y, whichever in number. It settles at 1.
 *
 *   φ(y) = Σₙ (ky)^{nk} e^{−ky} / (y Γ(nk))
 *   φ(y) − 1 = k/π ∫ e^{−(1+u)ky} uᵏ sin πk / (u^{2k} − 2 uᵏ cos πk + 1) du  for k < 1, where the sum has many terms
 *
 * the second from the cut of the Laplace transform 1/((1+s)ᵏ − 1) of the sum.
 *
 * @module
 */
import { logGamma } from '../../numeric/core.js'

/** φ(y) − 1 for one k and y > 0. */
export function createRenewalExcess(k: number): (y: number) => number {
  return k < FEW_TERMS ? excessByCut(k) : excessBySum(k)
}

/** When |φ − 1| is below eight digits: its slowest wave fades as e^{−k(1 − cos(2π/k))y}, what has no waves as e^{−ky}. */
export function settledAfter(k: number): number {
  if (k === 1) return 0
  return k < WAVES ? FADED / k : Math.max(FADED / k, FADED / (k * (1 - Math.cos((2 * Math.PI) / k))))
}

/** Above, the density goes up and down once per purchase; below, it does not. */
export const WAVES = 2
const FEW_TERMS = 0.75
const FADED = 18
/** Terms further from the middle than this many deviations, and this much, are nothing. */
const DEVIATIONS = 6.5
const MARGIN = 10

function excessBySum(k: number): (y: number) => number {
  const logGammas: number[] = []
  return y => {
    const middle = k * y
    const logTime = Math.log(middle)
    const around = DEVIATIONS * Math.sqrt(middle) + MARGIN
    const first = Math.max(1, Math.floor((middle - around) / k))
    const last = Math.ceil((middle + around) / k)
    let sum = 0
    for (let n = first; n <= last; n++) {
      const logGammaOf = logGammas[n] ?? logGamma(n * k)
      logGammas[n] = logGammaOf
      sum += Math.exp(n * k * logTime - middle - logGammaOf)
    }
    return sum / y - 1
  }
}

/** Equal steps in ln u, of which the integrand is analytic. */
const STEP = 0.4
const NOTHING = 36

function excessByCut(k: number): (y: number) => number {
  const [sine, cosine] = [Math.sin(Math.PI * k), Math.cos(Math.PI * k)]
  return y => {
    const x = k * y
    const most = Math.log(NOTHING / x)
    let sum = 0
    for (let v = -NOTHING / (k + 1); v < most; v += STEP) {
      const raised = Math.exp(k * v)
      const u = Math.exp(v)
      sum += (Math.exp(-(1 + u) * x) * raised * u) / (raised * (raised - 2 * cosine) + 1)
    }
    return (k / Math.PI) * sine * STEP * sum
  }
}
