import type { RandomStream } from '../../model/index.js'
import { drawEvents } from '../drawn-counts.js'
import type { DrawFuture, Histories } from '../foundation/index.js'
import type { GammaPoissonParams } from './params.js'

/** Draws for how long a client who is there at an age will stay from then on; infinite where it never leaves. */
export type DrawStay = (uniform: RandomStream, age: number) => number

/**
 * Draws of purchases within t given the history. The likelihood of a client who is there at T is λˣ e^{−λT} S(T): then
 * λ ~ Gamma(r+x, α+T), the time to stay has the survival S(T+v)/S(T), and the two are independent.
 */
export function futureDraws(
  { r, alpha }: GammaPoissonParams,
  alive: Float64Array,
  drawStay: DrawStay,
  { times, frequency, age }: Histories,
  t: number,
): DrawFuture {
  return (uniform, i) => {
    if (uniform() >= alive[i]!) return 0
    const now = times[age[i]!]!
    const stay = drawStay(uniform, now)
    return drawEvents(uniform, r + frequency[i]!, alpha + now, Math.min(stay, t))
  }
}
