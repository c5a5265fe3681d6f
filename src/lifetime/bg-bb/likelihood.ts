/**
 * The log-likelihood of BG/BB with its gradient and Hessian. One client (Fader, Hardie and Shang 2010) with x
 * purchases, the last at opportunity tₓ of n, where ρⱼ is the weight of having left after opportunity j (see departures):
 *
 *   ln L = ln (α)ₓ (β)ₙ₋ₓ / (α+β)ₙ + ln (δ)ₙ / (γ+δ)ₙ + ln(1 + Σ ρⱼ),   j = tₓ ... n−1
 *
 * Clients with one x and n share the first terms, and the sum but for where it ends: one walk back from n serves them all.
 *
 * @module
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import * as of from './departure-moments.js'
import type { BetaBernoulliParams } from './family.js'
import type { Opportunities } from './opportunities.js'
import { risingTable, stayTable, tabulateRising, tabulateStays } from './rising-tables.js'

/** Positions in gradients and Hessians: α, β, γ, δ. */
const A = 0
const B = 1
const C = 2
const D = 3
const SIZE = 4

/** The log-likelihood of weighted histories as a function of (ln α, ln β, ln γ, ln δ). */
export function createLogLikelihood(histories: Opportunities, weight: Float64Array): Objective {
  const { size, frequency, recency, age } = histories
  const most = largest(age)
  const bought = risingTable(largest(frequency))
  const passed = risingTable(most)
  const offered = risingTable(most)
  const stayed = stayTable(most)
  const moments = of.createDepartureMoments()
  // Near the maximum the search tells values apart by their last digits, which plain addition would blur.
  let value = runningSum()

  return {
    evaluate(point, out) {
      const params = exponentials(point)
      const c = params.alpha + params.beta
      // Any unit leaves the likelihood as it is: there are as many factors above as below.
      tabulateRising(bought, params.alpha, c + most)
      tabulateRising(passed, params.beta, c + most)
      tabulateRising(offered, c, c + most)
      tabulateStays(stayed, params.gamma, params.delta)
      moments.at(params)
      value = runningSum()
      out.gradient.fill(0)
      out.hessian.fill(0)
      for (let end = size; end > 0; ) end = addBlock(out, end - 1, params.gamma)
      out.value = totalOf(value)
      toLogarithms(out, [params.alpha, params.beta, params.gamma, params.delta])
    },
  }

  /** The clients up to place `last` who share its x and n; returns where they begin. */
  function addBlock(out: Evaluation, last: number, gamma: number): number {
    const x = frequency[last]!
    const n = age[last]!
    let clients = 0
    let i = last
    moments.begin(x, n)
    for (; i >= 0 && frequency[i] === x && age[i] === n; i--) {
      moments.reach(recency[i]!)
      addDepartures(out, weight[i]!, gamma)
      clients += weight[i]!
    }
    addStaying(out, x, n, clients)
    return i + 1
  }

  /** The terms of a client who never left, times how many there are. */
  function addStaying(out: Evaluation, x: number, n: number, clients: number): void {
    const { gradient: g, hessian: h } = out
    const k = n - x
    addTo(value, clients * (bought.value[x]! + passed.value[k]! - offered.value[n]! + stayed.value[n]!))
    g[A]! += clients * (bought.first[x]! - offered.first[n]!)
    g[B]! += clients * (passed.first[k]! - offered.first[n]!)
    g[C]! += clients * stayed.gamma.first[n]!
    g[D]! += clients * stayed.delta.first[n]!
    h[A * SIZE + A]! += clients * (bought.second[x]! - offered.second[n]!)
    h[A * SIZE + B]! -= clients * offered.second[n]!
    h[B * SIZE + B]! += clients * (passed.second[k]! - offered.second[n]!)
    h[C * SIZE + C]! += clients * stayed.gamma.second[n]!
    h[C * SIZE + D]! += clients * stayed.gamma.second[n]!
    h[D * SIZE + D]! += clients * stayed.delta.second[n]!
  }

  /** ln(1 + Σ ρ) of clients who may have left: means under ρ of derivatives of ln ρ, and of their products. */
  function addDepartures(out: Evaluation, clients: number, gamma: number): void {
    const { gradient: g, hessian: h } = out
    const { sums, stays, logScale } = moments
    const total = stays + sums[of.ONE]!
    const w = clients / total
    const p = sums[of.P]! / total
    const q = sums[of.Q]! / total
    const r = sums[of.R]! / total
    const t = (sums[of.ONE]! / gamma + sums[of.T]!) / total
    addTo(value, clients * (Math.log(total) + logScale))
    g[A]! += clients * p
    g[B]! -= clients * q
    g[C]! += clients * t
    g[D]! -= clients * r
    h[A * SIZE + A]! += w * (sums[of.PP]! - sums[of.P2]!) - clients * p * p
    h[A * SIZE + B]! -= w * (sums[of.PQ]! + sums[of.P2]!) - clients * p * q
    h[A * SIZE + C]! += w * (sums[of.P]! / gamma + sums[of.PT]!) - clients * p * t
    h[A * SIZE + D]! -= w * sums[of.PR]! - clients * p * r
    h[B * SIZE + B]! += w * (sums[of.QQ]! + sums[of.Q2]!) - clients * q * q
    h[B * SIZE + C]! -= w * (sums[of.Q]! / gamma + sums[of.QT]!) - clients * q * t
    h[B * SIZE + D]! += w * sums[of.QR]! - clients * q * r
    h[C * SIZE + C]! += w * ((2 * sums[of.T]!) / gamma + sums[of.TT]! - sums[of.T2]!) - clients * t * t
    h[C * SIZE + D]! -= w * (sums[of.R]! / gamma + sums[of.TR]! + sums[of.T2]!) - clients * t * r
    h[D * SIZE + D]! += w * (sums[of.RR]! + sums[of.R2]!) - clients * r * r
  }
}

function exponentials(point: Float64Array): BetaBernoulliParams {
  return {
    alpha: Math.exp(point[A]!),
    beta: Math.exp(point[B]!),
    gamma: Math.exp(point[C]!),
    delta: Math.exp(point[D]!),
  }
}

/** Chain rule from the parameters to their logarithms, and the lower half of the Hessian from the upper. */
function toLogarithms({ gradient: g, hessian: h }: Evaluation, params: readonly number[]): void {
  for (let i = 0; i < SIZE; i++) {
    g[i]! *= params[i]!
    for (let j = i; j < SIZE; j++) h[j * SIZE + i] = h[i * SIZE + j]! *= params[i]! * params[j]!
    h[i * SIZE + i]! += g[i]!
  }
}

function largest(column: Int32Array): number {
  return column.reduce((most, value) => Math.max(most, value), 0)
}
