/**
 * What the means of risk sets take off an information: Σ x̄ x̄ᵀ over events, those at one time by their ties.
 *
 * @module
 */
import type { CoxProblem } from './problem.js'
import type { Meet } from './risk-sums.js'

/**
 * Takes the products of each event that is met off the lower triangle of a gram, of stride · stride numbers; times a number for
 * each event, where they are given.
 */
export function takeMeanProducts({ design, shares }: CoxProblem, gram: Float64Array, times?: Float64Array): Meet {
  const { width, stride, weightUnit } = design
  const [s, d] = [new Float64Array(width), new Float64Array(width)]
  return (e, atRisk, ending) => {
    const { gone, counts } = shares[e]!
    const part = ending.total / atRisk.total
    const unit = times === undefined ? 1 / weightUnit : times[e]! / weightUnit
    let [own, mixed, ended] = [0, 0, 0]
    for (let k = 0; k < gone.length; k++) {
      const left = 1 - gone[k]! * part
      const share = (unit * counts[k]!) / (left * left)
      own += share
      mixed += share * gone[k]!
      ended += share * gone[k]! * gone[k]!
    }
    for (let j = 0; j < width; j++) {
      s[j] = atRisk.columns[j]! / atRisk.total
      d[j] = ending.columns[j]! / atRisk.total
    }
    for (let i = 0; i < width; i++) {
      const onRisk = own * s[i]! - mixed * d[i]!
      const onEnding = ended * d[i]! - mixed * s[i]!
      for (let j = 0; j <= i; j++) gram[i * stride + j]! -= onRisk * s[j]! + onEnding * d[j]!
    }
  }
}
