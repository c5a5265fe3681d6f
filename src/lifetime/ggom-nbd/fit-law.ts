import type { FitLaw } from '../gamma-poisson/index.js'

/** Up to here eʸ cannot overflow, and beyond nothing cancels. */
const LARGE = 500

/**
 * Gompertz lifetimes with η ~ Gamma(s, β): ln S = −s M and ln h = ln s + ln b + ln φ, in y = bu and D = β−1+eʸ with
 *
 *   M = ln(D/β),   φ = eʸ/D,   κ = (eʸ−1)/D = −∂M/∂ln β,   ρ = β/D = 1−κ,   1−φ = (β−1)/D,   ∂M/∂ln b = yφ
 */
export function createGompertzLaw(): FitLaw {
  let b = 0
  let logB = 0
  let s = 0
  let logS = 0
  let beta = 0

  return {
    size: 3,
    at(point) {
      logB = point[2]!
      b = Math.exp(logB)
      logS = point[3]!
      s = Math.exp(logS)
      beta = Math.exp(point[4]!)
    },
    jets(u, logSurvival, logHazard) {
      const y = b * u
      const fading = Math.exp(-y)
      const grown = -Math.expm1(-y)
      /** D e⁻ʸ. */
      const scaled = beta * fading + grown
      const phi = 1 / scaled
      const kappa = grown / scaled
      const rho = (beta * fading) / scaled
      const short = y * (((beta - 1) * fading) / scaled)
      const long = y * phi
      const logTime = y < LARGE ? Math.log1p(Math.expm1(y) / beta) : y + Math.log(fading + grown / beta)
      logSurvival[0] = -s * logTime
      logSurvival[1] = -s * long
      logSurvival[2] = -s * logTime
      logSurvival[3] = s * kappa
      logSurvival[4] = -s * long * (1 + short)
      logSurvival[5] = -s * long
      logSurvival[6] = s * long * rho
      logSurvival[7] = -s * logTime
      logSurvival[8] = s * kappa
      logSurvival[9] = -s * kappa * rho
      logHazard[0] = logS + logB - Math.log(scaled)
      logHazard[1] = 1 + short
      logHazard[2] = 1
      logHazard[3] = -rho
      logHazard[4] = short * (1 - long)
      logHazard[5] = 0
      logHazard[6] = long * rho
      logHazard[7] = 0
      logHazard[8] = 0
      logHazard[9] = -rho * kappa
    },
    hazard: u => (s * b) / (beta * Math.exp(-b * u) - Math.expm1(-b * u)),
    reach(u) {
      const far = beta < 1 ? u - Math.log1p(-beta) / b : u - Math.log(beta - 1) / b
      return beta < 1 ? far : Math.hypot(far, Math.PI / b)
    },
  }
}
