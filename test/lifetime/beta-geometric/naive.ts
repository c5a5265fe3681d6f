import type { FirstChance } from '../../../src/lifetime/beta-geometric/family.js'
import { logBeta, logGamma } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'

/** The log-likelihood as the papers write it (Fader, Hardie and Lee 2005, eq. 6; Batislam et al. 2007), client by client. */
export function naiveLogLikelihood(
  { r, alpha, a, b }: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number },
  first: FirstChance,
  base: CustomerBase,
): number {
  let sum = 0
  for (let i = 0; i < base.size; i++) {
    const [x, last, age] = [base.frequency[i]!, base.recency[i]!, base.age[i]!]
    const rate = logGamma(r + x) - logGamma(r) + r * Math.log(alpha)
    const chances = x + first
    const alive = logBeta(a, b + chances) - logBeta(a, b) - (r + x) * Math.log(alpha + age)
    const left = chances === 0 ? -Infinity : logBeta(a + 1, b + chances - 1) - logBeta(a, b)
    const gone = left - (r + x) * Math.log(alpha + last)
    const larger = Math.max(alive, gone)
    sum += rate + larger + Math.log(Math.exp(alive - larger) + Math.exp(gone - larger))
  }
  return sum
}
