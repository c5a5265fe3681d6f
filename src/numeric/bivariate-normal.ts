/**
 * The probability that two correlated standard normal variables both stay below a bound.
 *
 * @module
 */
import { logConcaveIntegral } from './log-concave-integral.js'
import { logNormalCdf } from './log-normal-cdf.js'
import { normalCdf } from './normal.js'

const FAR = 40

/**
 * Φ₂(x, y; ρ) = P(X <= x, Y <= y) = ∫ φ(t) Φ((x − ρt) / √(1−ρ²)) dt over t <= y.
 *
 * The integrand is positive and has one peak, so that far tails keep their digits, where formulas that subtract lose them.
 *
 * It is at most P(X <= x) and P(X + Y <= x + y): where either is below the smallest double, so is the answer.
 *
 * @param x any number, also infinite; so y.
 * @param correlation ρ, from −1 to 1.
 * @returns relative error below 1e-12, down to 1e-300 but next to ρ = −1, where 1e-16 absolute is left.
 * @see Plackett (1954), A reduction formula for normal multivariate integrals, Biometrika 41; Abramowitz and Stegun
 * (1964), 26.3.3.
 * @example
 * import { bivariateNormalCdf } from 'clientele/numeric'
 * bivariateNormalCdf(0, 0, 0.5).toFixed(12) // => '0.333333333333'
 * bivariateNormalCdf(-2.326347874, -2.326347874, 0.2).toFixed(8) // => '0.00033892'
 */
export function bivariateNormalCdf(x: number, y: number, correlation: number): number {
  const [lesser, greater] = x < y ? [x, y] : [y, x]
  if (lesser === -Infinity) return 0
  if (greater === Infinity || correlation === 1) return normalCdf(lesser)
  if (correlation === -1) return greater + lesser <= 0 ? 0 : normalCdf(lesser) - normalCdf(-greater)
  const most = Math.min(normalCdf(lesser), normalCdf((lesser + greater) / Math.sqrt(2 * (1 + correlation))))
  if (most === 0) return 0
  const own = Math.sqrt((1 - correlation) * (1 + correlation))
  const logDensity = (t: number): number => -0.5 * t * t + logNormalCdf((greater - correlation * t) / own)
  const logIntegral = logConcaveIntegral(logDensity, Math.min(0, lesser) - FAR, Math.min(lesser, FAR))
  return Math.min(most, Math.exp(logIntegral) / Math.sqrt(2 * Math.PI))
}
