import type { RetentionLaw } from '../contractual/law.js'

/** S(t) = (1−θ)ᵗ. */
export function geometricLaw(theta: number): RetentionLaw {
  const logRetention = Math.log1p(-theta)
  return {
    logSurvival: (_, later) => later * logRetention,
    hazard: () => -logRetention,
    tailPower: Number.POSITIVE_INFINITY,
    tailExcess: () => Number.POSITIVE_INFINITY,
    shape: 1,
    drawTenure: uniform => Math.max(1, Math.ceil(Math.log1p(-uniform()) / logRetention)),
  }
}
