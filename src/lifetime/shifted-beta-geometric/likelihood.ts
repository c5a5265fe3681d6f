/**
 * The likelihood of the shifted-beta-geometric model, one period after the other: of those who were left, a share
 * u = α/(α+β+t−1) is lost in period t. No gamma function is needed, and all sums are of one sign:
 *
 *   ln L = Σₜ lostₜ · ln(α/(α+β+t−1)) + renewedₜ · ln((β+t−1)/(α+β+t−1))
 *
 * @module
 */
import type { Objective } from '../../numeric/core.js'
import type { Renewals } from '../contractual/renewals.js'

/** The log-likelihood in the logarithms of α and β, with first and second derivatives. */
export function createLogLikelihood({ lost, renewed }: Renewals): Objective {
  return {
    evaluate(point, out) {
      const alpha = Math.exp(point[0]!)
      const beta = Math.exp(point[1]!)
      let [value, inAlpha, inBeta, alphaAlpha, alphaBeta, betaBeta] = [0, 0, 0, 0, 0, 0]
      for (let t = 1; t < lost.length; t++) {
        const [gone, stayed] = [lost[t]!, renewed[t]!]
        const before = beta + t - 1
        const all = 1 / (alpha + before)
        // Shares of the sum α + β + t − 1, and of β + t − 1.
        const [u, w, g] = [alpha * all, beta * all, beta / before]
        if (gone > 0) value += gone * Math.log(u)
        if (stayed > 0) value += stayed * (u < HALF ? Math.log1p(-u) : Math.log(before * all))
        inAlpha += gone * before * all - stayed * u
        inBeta += stayed * g * u - gone * w
        alphaAlpha -= (gone + stayed) * u * before * all
        alphaBeta += (gone + stayed) * u * w
        betaBeta += stayed * g * u * (1 - g - w) - gone * w * (1 - w)
      }
      out.value = value
      out.gradient.set([inAlpha, inBeta])
      out.hessian.set([alphaAlpha, alphaBeta, alphaBeta, betaBeta])
    },
  }
}

const HALF = 0.5
