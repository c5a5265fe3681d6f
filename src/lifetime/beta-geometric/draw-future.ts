import { drawEvents, drawPurchasesUntilLeaving } from '../drawn-counts.js'
import type { DrawFuture, Histories } from '../foundation/index.js'
import { probabilitiesAlive } from './alive.js'
import type { BetaGeometricParams, FirstChance } from './family.js'

/**
 * Draws of purchases within t given the history. The likelihood of a client who is there at T after c chances to leave is
 * λˣ e^{−λT} (1−p)ᶜ: then λ ~ Gamma(r+x, α+T) and p ~ Beta(a, b+c), independently. Whether it stays is settled purchase by
 * purchase, whenever they come, so that it makes as many as would come for ever or as many as it stays for, whichever is less.
 */
export function futureDraws(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): DrawFuture {
  const { r, alpha, a, b } = params
  const { times, frequency, age } = histories
  const alive = probabilitiesAlive(params, first, histories)
  return (uniform, i) => {
    if (uniform() >= alive[i]!) return 0
    const x = frequency[i]!
    const purchases = drawEvents(uniform, r + x, alpha + times[age[i]!]!, t)
    return drawPurchasesUntilLeaving(uniform, purchases, a, b + x + first)
  }
}
