/**
 * The sum over the opportunities after which a client may have left, in the likelihood of BG/BB, with what its gradient
 * and Hessian need: for each, how much less it had to be survived and bought through than all n.
 *
 * Relative to the term of a client who never left, the term ρⱼ of one who left after opportunity j has the derivatives
 * (of its logarithm; c = α+β, e = γ+δ, sums over i)
 *
 *   in α:  p = Σ 1/(c+i),   i = j ... n−1                  in β: −q = −Σ (α+x) / ((β+i−x)(c+i)),   i = j ... n−1
 *   in γ:  1/γ + t, t = Σ 1/(e+i),   i = j+1 ... n−1       in δ: −r = −1/(δ+j) − Σ γ / ((δ+i)(e+i)),   i = j+1 ... n−1
 *
 * all sums of positive numbers, that grow by one term from each j to the one before.
 *
 * @module
 */
import type { BetaBernoulliParams } from './family.js'

/** Places of the sums, each Σ ρ times what the name says; p2, q2, t2 and r2 come from second derivatives. */
export const ONE = 0
export const P = 1
export const Q = 2
export const T = 3
export const R = 4
export const PP = 5
export const PQ = 6
export const PT = 7
export const PR = 8
export const QQ = 9
export const QT = 10
export const QR = 11
export const TT = 12
export const TR = 13
export const RR = 14
export const P2 = 15
export const Q2 = 16
export const T2 = 17
export const R2 = 18
const SUMS = 19

/** Weights beyond this are scaled down, all of them, before they overflow. */
const LARGEST = 1e150
const LOG_LARGEST = Math.log(LARGEST)

/** The sums of one client after the other. */
export interface DepartureMoments {
  /** By place. */
  readonly sums: Float64Array
  /** The weight of never having left, on the same scale. */
  readonly stays: number
  /** ln of what sums and weight have to be multiplied by. */
  readonly logScale: number
  /** The parameters of what follows. */
  at(params: BetaBernoulliParams): void
  /** Begins with clients of x purchases at n opportunities. */
  begin(x: number, n: number): void
  /** Adds the opportunities from `last` on that are not in yet; asked for a `last` that never rises. */
  reach(last: number): void
}

export function createDepartureMoments(): DepartureMoments {
  const sums = new Float64Array(SUMS)
  let params: BetaBernoulliParams = { alpha: 1, beta: 1, gamma: 1, delta: 1 }
  let [x, j, rho, stays, scalings] = [0, 0, 0, 0, 0]
  let [p, q, t, r, p2, q2, t2, r2] = [0, 0, 0, 0, 0, 0, 0, 0]

  return {
    sums,
    get stays() {
      return stays
    },
    get logScale() {
      return scalings * LOG_LARGEST
    },
    at(given) {
      params = given
    },
    begin(frequency, n) {
      x = frequency
      j = n - 1
      rho = params.gamma / (params.gamma + params.delta + n)
      stays = 1
      scalings = p = q = t = r = p2 = q2 = t2 = r2 = 0
      sums.fill(0)
    },
    reach,
  }

  function reach(last: number): void {
    const { alpha, beta, gamma, delta } = params
    const c = alpha + beta
    const e = gamma + delta
    for (; j >= last; j--) {
      const bought = 1 / (c + j)
      const passed = 1 / (beta + (j - x))
      const stayed = 1 / (delta + j)
      rho *= (c + j) * passed * ((e + j + 1) * stayed)
      p += bought
      q += (alpha + x) * passed * bought
      p2 += bought * bought
      q2 += (alpha + x) * passed * bought * (passed + bought)
      add(r + stayed, r2 + stayed * stayed)
      const gone = 1 / (e + j)
      t += gone
      t2 += gone * gone
      r += gamma * stayed * gone
      r2 += gamma * stayed * gone * (stayed + gone)
      if (rho > LARGEST) scaleDown()
    }
  }

  function add(rNow: number, r2Now: number): void {
    const [wp, wq, wt, wr] = [rho * p, rho * q, rho * t, rho * rNow]
    sums[ONE]! += rho
    sums[P]! += wp
    sums[Q]! += wq
    sums[T]! += wt
    sums[R]! += wr
    sums[PP]! += wp * p
    sums[PQ]! += wp * q
    sums[PT]! += wp * t
    sums[PR]! += wp * rNow
    sums[QQ]! += wq * q
    sums[QT]! += wq * t
    sums[QR]! += wq * rNow
    sums[TT]! += wt * t
    sums[TR]! += wt * rNow
    sums[RR]! += wr * rNow
    sums[P2]! += rho * p2
    sums[Q2]! += rho * q2
    sums[T2]! += rho * t2
    sums[R2]! += rho * r2Now
  }

  function scaleDown(): void {
    for (let k = 0; k < SUMS; k++) sums[k]! /= LARGEST
    rho /= LARGEST
    stays /= LARGEST
    scalings++
  }
}
