/**
 * What Stirling's formula leaves of ln Γ and its derivatives, for any z > 0:
 *
 *   value      ln Γ(z) − (z−½) ln z + z − ½ ln 2π
 *   slope      z (ln z − ψ(z))
 *   curvature  z (z ψ′(z) − 1)
 *
 * All three stay near 1/(12z), ½ and ½ where gamma functions are huge and their differences would cancel.
 *
 * Source: Abramowitz and Stegun (1964), 6.1.41, 6.3.18 and 6.4.12.
 */
import { digamma, logGamma, trigamma } from '../../numeric/core.js'

/** An argument and its three remainders; in one object, as a number handed over would take memory. */
export interface StirlingRemainder {
  z: number
  value: number
  slope: number
  curvature: number
}

/** From here on six terms of the series hold all digits; below, the functions themselves do not cancel. */
const LARGE = 20
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8

export function stirlingRemainder(): StirlingRemainder {
  return { z: 1, value: 0, slope: 0, curvature: 0 }
}

/** Writes the remainders at the argument, which is > 0. */
export function fillRemainder(out: StirlingRemainder): void {
  if (out.z >= LARGE) series(out)
  else direct(out)
}

function direct(out: StirlingRemainder): void {
  const { z } = out
  const logarithm = Math.log(z)
  out.value = logGamma(z) - (z - 0.5) * logarithm + z - HALF_LOG_TWO_PI
  out.slope = z * (logarithm - digamma(z))
  out.curvature = z * (z * trigamma(z) - 1)
}

/** With B₂ₖ the Bernoulli numbers: Σ B₂ₖ/(2k(2k−1)) w²ᵏ⁻¹, ½ + Σ B₂ₖ/(2k) w²ᵏ⁻¹ and ½ + Σ B₂ₖ w²ᵏ⁻¹ for w = 1/z. */
function series(out: StirlingRemainder): void {
  const w = 1 / out.z
  const s = w * w
  out.value = w * (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360_360)))))
  out.slope = 0.5 + w * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32_760)))))
  out.curvature = 0.5 + w * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730)))))
}
