/**
 * What is expected of a client who may have left after any opportunity since the last purchase, or not at all.
 *
 * A client with x purchases, the last at opportunity tₓ of n, has the likelihood (Fader, Hardie and Shang 2010)
 *
 *   L = B(α+x, β+n−x) B(γ, δ+n) / B(α,β) B(γ,δ)  +  Σⱼ B(α+x, β+j−x) B(γ+1, δ+j) / B(α,β) B(γ,δ),   j = tₓ ... n−1
 *
 * the first term of those who are still clients, each other of those who left after opportunity j. With c = α+β and
 * e = γ+δ, the terms over the first are ρⱼ = ρⱼ₊₁ (c+j)(e+j+1) / ((β+j−x)(δ+j)) from ρₙ = γ/(e+n) down: products of positive
 * numbers, with no gamma function, no difference, and no floor under what is small.
 *
 * @module
 */
import type { BetaBernoulliParams } from './family.js'
import type { Opportunities } from './opportunities.js'

/** What is expected of a client with x purchases ... */
export interface Expectations {
  /** ... who is still one after n opportunities; asked once for each pair. */
  living(x: number, n: number): number
  /** ... who left after opportunity j. */
  left(x: number, j: number): number
}

/** Weights beyond this are scaled down, all of them, before they overflow. */
const LARGEST = 1e150

/** The mean of both expectations over the client's fate, given its history: one number per history. */
export function meanOverDepartures(
  { alpha, beta, gamma, delta }: BetaBernoulliParams,
  { size, frequency, recency, age }: Opportunities,
  { living, left }: Expectations,
): Float64Array {
  const means = new Float64Array(size)
  const c = alpha + beta
  const e = gamma + delta
  for (let end = size; end > 0; ) {
    const x = frequency[end - 1]!
    const n = age[end - 1]!
    const expected = living(x, n)
    let stays = 1
    let leaves = 0
    let sum = 0
    let rho = gamma / (e + n)
    let i = end - 1
    for (let j = n - 1; i >= 0 && frequency[i] === x && age[i] === n; i--) {
      for (; j >= recency[i]!; j--) {
        rho *= ((c + j) / (beta + (j - x))) * ((e + j + 1) / (delta + j))
        leaves += rho
        sum += rho * left(x, j)
        if (rho > LARGEST) {
          stays /= LARGEST
          leaves /= LARGEST
          sum /= LARGEST
          rho /= LARGEST
        }
      }
      means[i] = (stays * expected + sum) / (stays + leaves)
    }
    end = i + 1
  }
  return means
}
