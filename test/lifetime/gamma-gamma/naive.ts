import { logGamma } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'

/** The log-likelihood as the note writes it (Fader and Hardie 2013, eq. 1a), client by client. */
export function naiveLogLikelihood(
  { p, q, gamma }: { readonly p: number; readonly q: number; readonly gamma: number },
  { spendOrders = new Float64Array(), meanSpend = new Float64Array() }: CustomerBase,
): number {
  let sum = 0
  for (const [i, x] of spendOrders.entries()) {
    if (x === 0) continue
    const m = meanSpend[i]!
    const gammas = logGamma(p * x + q) - logGamma(p * x) - logGamma(q)
    sum += gammas + q * Math.log(gamma) + (p * x - 1) * Math.log(m) + p * x * Math.log(x)
    sum -= (p * x + q) * Math.log(gamma + m * x)
  }
  return sum
}
