/**
 * The log-likelihood of the NBD model with its gradient and Hessian in (ln r, ln α):
 *
 *   Σ w { ln (r)ₓ − (r+x) ln(1+T/α) − x ln α }
 *
 * The first term depends on the frequency alone, the others are linear in it, so that an evaluation costs what there are
 * distinct frequencies and distinct ages.
 */
import type { Objective } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import { createPurchaseFactors, frequencyBlocks } from '../foundation/index.js'

/** The log-likelihood of weighted patterns as a function of (ln r, ln α). Evaluating it allocates nothing. */
export function createLogLikelihood(patterns: Patterns): Objective {
  const { times } = patterns
  const blocks = frequencyBlocks(patterns)
  const factors = createPurchaseFactors(blocks.frequency)
  const clients = new Float64Array(times.length)
  const purchases = new Float64Array(times.length)
  for (let i = 0; i < patterns.size; i++) {
    clients[patterns.age[i]!]! += patterns.weight[i]!
    purchases[patterns.age[i]!]! += patterns.weight[i]! * patterns.frequency[i]!
  }

  return {
    evaluate(point, out) {
      const logAlpha = point[1]!
      const r = Math.exp(point[0]!)
      const alpha = Math.exp(logAlpha)
      let [value, inR, inAlpha, twiceR, mixed, twiceAlpha] = [0, 0, 0, 0, 0, 0]
      factors.evaluate(r)
      for (let k = 0; k < blocks.count; k++) {
        value += blocks.weight[k]! * factors.value[k]!
        inR += blocks.weight[k]! * factors.first[k]!
        twiceR += blocks.weight[k]! * factors.second[k]!
      }
      for (let d = 0; d < times.length; d++) {
        const share = times[d]! / (alpha + times[d]!)
        const logTime = Math.log1p(times[d]! / alpha)
        const shape = r * clients[d]! + purchases[d]!
        value -= shape * logTime + purchases[d]! * logAlpha
        inR -= clients[d]! * logTime
        inAlpha += shape * share - purchases[d]!
        mixed += clients[d]! * share
        twiceAlpha -= shape * share * (1 - share)
      }
      out.value = value
      out.gradient[0] = r * inR
      out.gradient[1] = inAlpha
      out.hessian[0] = r * (r * twiceR + inR)
      out.hessian[1] = r * mixed
      out.hessian[2] = r * mixed
      out.hessian[3] = twiceAlpha
    },
  }
}
