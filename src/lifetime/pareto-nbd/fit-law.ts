import type { FitLaw } from '../gamma-poisson/index.js'

/** Rates to leave μ ~ Gamma(s, β): S(u) = (β/(β+u))ˢ, h(u) = s/(β+u), with L = ln(1+u/β) and q = u/(β+u) = −∂L/∂ln β. */
export function createParetoLaw(): FitLaw {
  let s = 0
  let logS = 0
  let beta = 0
  let logBeta = 0

  return {
    size: 2,
    at(point) {
      logS = point[2]!
      logBeta = point[3]!
      s = Math.exp(logS)
      beta = Math.exp(logBeta)
    },
    jets(u, logSurvival, logHazard) {
      const logTime = Math.log1p(u / beta)
      const q = u / (beta + u)
      const rest = beta / (beta + u)
      logSurvival[0] = -s * logTime
      logSurvival[1] = -s * logTime
      logSurvival[2] = s * q
      logSurvival[3] = -s * logTime
      logSurvival[4] = s * q
      logSurvival[5] = -s * q * rest
      logHazard[0] = logS - logBeta - logTime
      logHazard[1] = 1
      logHazard[2] = -rest
      logHazard[3] = 0
      logHazard[4] = 0
      logHazard[5] = -q * rest
    },
    hazard: u => s / (beta + u),
    reach: u => beta + u,
  }
}
