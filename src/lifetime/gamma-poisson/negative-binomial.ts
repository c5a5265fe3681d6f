/**
 * ln N(k; v) = ln (n)ₖ/k! + n ln(A/(A+v)) + k ln(v/(A+v)): the probability of k purchases within v at a rate
 * λ ~ Gamma(n, A).
 *
 * It is written from its peak at v* = kA/n, as what Stirling's formula leaves and the distance from the peak: the large
 * terms have cancelled on paper, and a million purchases keep their digits (Loader 2000).
 */
import { log1pMinus } from '../../numeric/log1p-minus.js'
import { fillRemainder, stirlingRemainder } from '../foundation/index.js'

const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8
/** Within this distance from the peak, relative to it, logarithms would cancel. */
const NEAR = 0.5

/** ln N(k; v) for k >= 1, as a function of v > 0. */
export function createLogNegativeBinomial(k: number, n: number, A: number): (v: number) => number {
  const peak = (k * A) / n
  const all = A + peak
  const lowest = Math.log1p(n / k)
  const share = n / (n + k) / k
  const highest = Math.log(share) / 2 - HALF_LOG_TWO_PI + remainder(n + k) - remainder(n) - remainder(k)
  return v => {
    const away = (v - peak) / peak
    if (Math.abs(away) > NEAR) return highest + k * (lowest - Math.log1p(A / v)) - n * Math.log((A + v) / all)
    return highest + k * log1pMinus(away) - (n + k) * log1pMinus((v - peak) / all)
  }
}

function remainder(z: number): number {
  const out = stirlingRemainder()
  out.z = z
  fillRemainder(out)
  return out.value
}
