/**
 * What is expected of a chain that is seen at both ends of a unit of time only: how long it was in each state, how often it
 * moved. The likelihood of the counts and its slope are made of the same.
 *
 * @see Bladt & Sørensen (2005), Statistical inference for discretely observed Markov jump processes, JRSS B 67, section 3;
 * Inamura (2006), Estimating continuous time transition matrices from discretely observed data, Bank of Japan 06-E07.
 * @module
 */
import { bridgeIntegral, stochasticExponential } from '../../../numeric/core.js'

/** At some rates. */
export interface ExpectedMoves {
  /** Σ Nᵢⱼ ln Pᵢⱼ; -Infinity where a move was seen that the rates do not allow. */
  readonly logLikelihood: number
  /**
   * `flows[k * n + l]`: Σᵢⱼ Nᵢⱼ/Pᵢⱼ ∫ P(s)ᵢₖ P(1−s)ₗⱼ ds. The expected time in state k is flows[k, k]; expected moves from k to
   * l are qₖₗ times flows[k, l]; the slope of the log-likelihood in qₖₗ is flows[k, l] − flows[k, k].
   */
  readonly flows: Float64Array
}

/** The expectations, in some forty products of matrices: n³, not the n⁵ of one integral per pair of states. */
export function expectedMoves(counts: Float64Array, rates: Float64Array, n: number): ExpectedMoves {
  const probabilities = stochasticExponential(rates, n)
  let logLikelihood = 0
  const weights = counts.map((count, k) => {
    if (count === 0) return 0
    logLikelihood += count * Math.log(probabilities[k]!)
    return probabilities[k]! > 0 ? count / probabilities[k]! : 0
  })
  return { logLikelihood, flows: bridgeIntegral(rates, weights, n).integral }
}

/** One step of EM, in place: qₖₗ ← expected moves over expected time; the likelihood never falls. Returns the largest change. */
export function emStep(rates: Float64Array, { flows }: ExpectedMoves, n: number): number {
  let change = 0
  for (let k = 0; k < n; k++) {
    for (let l = 0; l < n; l++) {
      const at = k * n + l
      if (k === l || rates[at] === 0) continue
      const next = (rates[at]! * flows[at]!) / flows[k * n + k]!
      change = Math.max(change, Math.abs(next - rates[at]!))
      rates[at] = next
    }
  }
  return change
}
