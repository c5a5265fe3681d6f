import type { FirstChance } from '../beta-geometric/index.js'
import { drawEvents, drawPurchasesUntilLeaving } from '../drawn-counts.js'
import type { DrawFuture, Histories } from '../foundation/index.js'
import type { ErlangParams } from './family.js'
import { stageProbabilities } from './stage-probabilities.js'

/**
 * Draws of purchases within t given the history. Of a client who is there at T with j stages behind it since the last
 * purchase the likelihood is λ^{kx+j} e^{−λT} (1−p)ᶜ after c chances to leave: then λ ~ Gamma(r+kx+j, α+T) and
 * p ~ Beta(a, b+c), independently. The stages to come make a purchase whenever k are together.
 */
export function futureDraws(params: ErlangParams, first: FirstChance, histories: Histories, t: number): DrawFuture {
  const { k, r, alpha, a, b } = params
  const { times, frequency, age } = histories
  const { living } = stageProbabilities(params, first, histories)
  return (uniform, i) => {
    const j = drawStage(uniform(), i)
    if (j === k) return 0
    const x = frequency[i]!
    const stages = drawEvents(uniform, r + k * x + j, alpha + times[age[i]!]!, t)
    return drawPurchasesUntilLeaving(uniform, Math.floor((j + stages) / k), a, b + x + first)
  }

  /** The stage of a client who is there, k of one who is gone. */
  function drawStage(u: number, i: number): number {
    let below = 0
    for (let j = 0; j < k; j++) {
      below += living[i * k + j]!
      if (u < below) return j
    }
    return k
  }
}
