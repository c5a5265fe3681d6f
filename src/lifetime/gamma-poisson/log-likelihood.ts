import type { Patterns } from '../../records/core.js'
import type { Histories } from '../foundation/index.js'
import type { LifetimeLaw } from './lifetime-law.js'
import { logRising } from './log-rising.js'
import type { GammaPoissonParams } from './params.js'
import { createSilence } from './silence.js'

/**
 * Log-likelihood of weighted histories, each: x purchases up to the last of them, while a client, and
 * silence from there.
 *
 *   ln (r)ₓ − r ln(1+tₓ/α) − x ln(α+tₓ) + ln S(tₓ) + ln P(silent)
 */
export function logLikelihoodOf(params: GammaPoissonParams, law: LifetimeLaw, patterns: Patterns): number {
  const { weight } = patterns
  return logLikelihoods(params, law, patterns).reduce((sum, value, i) => sum + weight[i]! * value, 0)
}

function logLikelihoods(
  { r, alpha }: GammaPoissonParams,
  law: LifetimeLaw,
  { size, times, frequency, recency, age }: Histories,
): Float64Array {
  const ask = createSilence(law)
  return Float64Array.from({ length: size }, (_, i) => {
    const x = frequency[i]!
    const last = times[recency[i]!]!
    const { exponent, left } = ask(r + x, alpha + last, last, times[age[i]!]! - last)
    const buying = logRising(r, x) - r * Math.log1p(last / alpha) - x * Math.log(alpha + last)
    return buying + law.logSurvival(0, last) + Math.log(Math.exp(-exponent) + left)
  })
}
