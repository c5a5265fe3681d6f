import { logBeta, logGamma } from '../../numeric/core.js'

/** ln (r)ₓ = ln Γ(r+x)/Γ(r), without the cancellation of that difference where r is large. */
export function logRising(r: number, x: number): number {
  return x === 0 ? 0 : logGamma(x) - logBeta(r, x)
}
