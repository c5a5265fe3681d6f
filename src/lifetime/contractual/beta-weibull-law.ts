/**
 * S(t) = B(α, β+tᶜ) / B(α, β): clients leave with a probability θ ~ Beta(α, β) of their own, and (1−θ)^(tᶜ) of those with
 * θ are left after t periods (Fader, Hardie, Liu, Davin and Steenburgh 2018). c = 1 is the shifted-beta-geometric.
 *
 * @module
 */
import { drawBeta } from '../../statistics/fitting.js'
import { digammaDifference, logBetaRatio } from './gamma-differences.js'
import type { RetentionLaw } from './law.js'

/** Beyond this tᶜ only α decides, which is tiny where anybody is left. */
const LARGEST_POWER = 1e300

export function betaWeibullLaw(alpha: number, beta: number, c: number): RetentionLaw {
  const power = (time: number): number => Math.min(LARGEST_POWER, time ** c)
  return {
    logSurvival(tenure, later) {
      return logBetaRatio(alpha, beta + power(tenure), powerRise(tenure, later, c))
    },
    hazard(tenure, later) {
      const time = tenure + later
      const z = beta + power(time)
      return (c * power(time) * digammaDifference(z, alpha)) / time
    },
    tailPower: c * alpha,
    tailExcess: time => (alpha * (alpha + 2 * beta - 1)) / 2 / power(time),
    shape: c,
    drawTenure(uniform) {
      const theta = drawBeta(uniform, alpha, beta)
      if (theta === 0) return Number.POSITIVE_INFINITY
      const patience = Math.log1p(-uniform()) / Math.log1p(-theta)
      return Math.max(1, Math.ceil(patience ** (1 / c)))
    },
  }
}

/** (tenure + later)ᶜ − tenureᶜ, also where both are nearly the same. */
export function powerRise(tenure: number, later: number, c: number): number {
  if (tenure === 0) return Math.min(LARGEST_POWER, later ** c)
  return Math.min(LARGEST_POWER, tenure ** c * Math.expm1(c * Math.log1p(later / tenure)))
}
