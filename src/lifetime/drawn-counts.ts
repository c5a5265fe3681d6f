/**
 * How many events there are at a rate or a chance of one's own, drawn without drawing the rate or the chance first: what
 * has been seen so far tells what to expect of the next event (Pólya's urn), and the few events of most clients come at the
 * cost of a logarithm each. Where they are many, the rest is drawn at once given the rate.
 *
 * @module
 */
import type { RandomStream } from '../model/index.js'
import { drawBeta, drawGamma, drawGeometric, drawPoisson } from '../statistics/fitting.js'

/** So many are drawn one after the other. */
export const ONE_BY_ONE = 16

/**
 * Events within a time at a rate λ ~ Gamma(n, A): the next one is later than v with probability (A/(A+v))ⁿ, and if it comes
 * at v, λ ~ Gamma(n+1, A+v) from then on.
 */
export function drawEvents(uniform: RandomStream, n: number, A: number, time: number): number {
  let [shape, scale, left] = [n, A, time]
  for (let count = 0; count < ONE_BY_ONE; count++) {
    const wait = scale * Math.expm1(-Math.log1p(-uniform()) / shape)
    if (wait > left) return count
    shape += 1
    scale += wait
    left -= wait
  }
  return ONE_BY_ONE + drawPoisson(uniform, drawGamma(uniform, shape, scale) * left)
}

/**
 * How many of a number of purchases come about, after each of which a client leaves with probability p ~ Beta(a, B): it
 * leaves after the next with probability a/(a+B), and if it does not, p ~ Beta(a, B+1).
 */
export function drawPurchasesUntilLeaving(uniform: RandomStream, purchases: number, a: number, B: number): number {
  for (let count = 1; count <= ONE_BY_ONE; count++) {
    if (count >= purchases || uniform() * (a + B + (count - 1)) < a) return Math.min(count, purchases)
  }
  return Math.min(purchases, ONE_BY_ONE + drawGeometric(uniform, drawBeta(uniform, a, B + ONE_BY_ONE)))
}
