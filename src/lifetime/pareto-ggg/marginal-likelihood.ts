/**
 * The log-likelihood of the six population parameters with its gradient and Hessian, every client's own k, λ and μ
 * integrated out:
 *
 *   Lᵢ = Σ over nodes of p(k; t, γ) p(λ; r, α) p(μ; s, β) · (density of the purchases and the silence at the node)
 *
 * What a node says of the data holds no parameter and is computed once; the three densities are of the exponential family in
 * ln k, k, ln λ, λ, ln μ and μ, so that the gradient is the mean of these six under each client's posterior, less what the
 * population expects, and the Hessian their covariance, less that of the population.
 *
 * @module
 */
import type { Evaluation, GradientEvaluation, Objective } from '../../numeric/core.js'
import { digamma, logGamma, trigamma } from '../../numeric/core.js'
import type { HistoryNodes, TableOfNodes } from './likelihood-table.js'

const SIZE = 6
/** Pairs whose prior density is below e^-20 of the largest say nothing. */
const NOTHING = 20

/** A likelihood whose gradient alone costs half. */
export interface MarginalLikelihood extends Objective {
  evaluateGradient(point: Float64Array, out: GradientEvaluation): void
}

/** The log-likelihood at logarithms of t, γ, r, α, s and β. */
export function createMarginalLikelihood({ logMu, mu, muWidth, histories, clients }: TableOfNodes): MarginalLikelihood {
  const rates = mu.length
  const prior = new Float64Array(rates)
  const byRate = new Float64Array(rates)
  const mean = new Float64Array(SIZE)
  const square = new Float64Array(SIZE * SIZE)
  const exponent = new Float64Array(histories.reduce((most, { k }) => Math.max(most, k.length), 0))

  return {
    evaluate: (point, out) => evaluateWith(point, out, out.hessian),
    evaluateGradient: (point, out) => evaluateWith(point, out),
  }

  function evaluateWith(point: Float64Array, out: GradientEvaluation, hessian?: Float64Array): void {
    const natural = Float64Array.from(point, Math.exp)
    out.value = 0
    for (let i = 0; i < SIZE; i += 2) out.value += clients * (natural[i]! * point[i + 1]! - logGamma(natural[i]!))
    out.gradient.fill(0)
    hessian?.fill(0)
    for (let j = 0; j < rates; j++) prior[j] = muWidth[j]! * Math.exp(natural[4]! * logMu[j]! - natural[5]! * mu[j]!)
    for (const client of histories) {
      const highest = fillExponents(client, natural)
      const total = addPairs(client, highest, hessian !== undefined)
      out.value += client.weight * (highest + Math.log(total))
      for (let i = 0; i < SIZE; i++) {
        mean[i]! /= total
        out.gradient[i]! += client.weight * mean[i]!
      }
      if (hessian !== undefined) addCovariance(hessian, client.weight, total)
    }
    toLogarithms(out, hessian, clients, natural, point)
  }

  /** ln of the density of each pair (k, λ) and of the purchases, up to a constant; returns the largest. */
  function fillExponents({ logK, k, logLambda, lambda, logPurchases }: HistoryNodes, natural: Float64Array): number {
    const [t, gamma, r, alpha] = [natural[0]!, natural[1]!, natural[2]!, natural[3]!]
    let highest = Number.NEGATIVE_INFINITY
    for (let n = 0; n < k.length; n++) {
      const e = logPurchases[n]! + t * logK[n]! - gamma * k[n]! + r * logLambda[n]! - alpha * lambda[n]!
      exponent[n] = e
      if (e > highest) highest = e
    }
    return highest
  }

  /** Sums the statistics over all nodes of one history, and their products if asked for; returns the sum of weights. */
  function addPairs(client: HistoryNodes, highest: number, withProducts: boolean): number {
    const { logK, k, logLambda, lambda, silent } = client
    mean.fill(0)
    square.fill(0)
    byRate.fill(0)
    let total = 0
    for (let n = 0; n < k.length; n++) {
      if (exponent[n]! < highest - NOTHING) continue
      const w = Math.exp(exponent[n]! - highest)
      let sum = 0
      for (let j = 0, at = n * rates; j < rates; j++, at++) {
        const cell = silent[at]!
        sum += prior[j]! * cell
        byRate[j]! += w * cell
      }
      sum *= w
      total += sum
      mean[0]! += sum * logK[n]!
      mean[1]! += sum * k[n]!
      mean[2]! += sum * logLambda[n]!
      mean[3]! += sum * lambda[n]!
      if (withProducts) addProducts(w, sum, client, n)
    }
    for (let j = 0; j < rates; j++) {
      const p = byRate[j]! * prior[j]!
      mean[4]! += p * logMu[j]!
      mean[5]! += p * mu[j]!
      square[4 * SIZE + 4]! += p * logMu[j]! * logMu[j]!
      square[4 * SIZE + 5]! += p * logMu[j]! * mu[j]!
      square[5 * SIZE + 5]! += p * mu[j]! * mu[j]!
    }
    return total
  }

  /** Products with the statistics of k and λ at one pair, above the diagonal. */
  function addProducts(w: number, sum: number, { logK, k, logLambda, lambda, silent }: HistoryNodes, n: number): void {
    let [l, m] = [0, 0]
    for (let j = 0, at = n * rates; j < rates; j++, at++) {
      const p = prior[j]! * silent[at]!
      l += p * logMu[j]!
      m += p * mu[j]!
    }
    const statistics = [logK[n]!, k[n]!, logLambda[n]!, lambda[n]!]
    for (let i = 0; i < 4; i++) {
      for (let j = i; j < 4; j++) square[i * SIZE + j]! += sum * statistics[i]! * statistics[j]!
      square[i * SIZE + 4]! += w * l * statistics[i]!
      square[i * SIZE + 5]! += w * m * statistics[i]!
    }
  }

  function addCovariance(hessian: Float64Array, weight: number, total: number): void {
    for (let i = 0; i < SIZE; i++) {
      for (let j = i; j < SIZE; j++) {
        hessian[i * SIZE + j]! += weight * (square[i * SIZE + j]! / total - mean[i]! * mean[j]!)
      }
    }
  }
}

/**
 * From sums over the six statistics to derivatives by ln t, ln γ and so on, of n (shape ln rate − ln Γ(shape)) + shape Σ ln x
 * − rate Σ x.
 */
function toLogarithms(
  { gradient }: GradientEvaluation,
  hessian: Evaluation['hessian'] | undefined,
  n: number,
  natural: Float64Array,
  point: Float64Array,
): void {
  for (let i = 0; i < SIZE; i += 2) {
    const [shape, rate] = [natural[i]!, natural[i + 1]!]
    gradient[i] = shape * (gradient[i]! + n * (point[i + 1]! - digamma(shape)))
    gradient[i + 1] = n * shape - rate * gradient[i + 1]!
  }
  if (hessian === undefined) return
  const factor = natural.map((value, i) => (i % 2 === 0 ? value : -value))
  for (let i = 0; i < SIZE; i++) {
    for (let j = i; j < SIZE; j++) {
      hessian[i * SIZE + j]! *= factor[i]! * factor[j]!
      hessian[j * SIZE + i] = hessian[i * SIZE + j]!
    }
  }
  for (let i = 0; i < SIZE; i += 2) {
    const shape = natural[i]!
    hessian[i * SIZE + i]! += gradient[i]! - n * shape * shape * trigamma(shape)
    hessian[i * SIZE + i + 1]! += n * shape
    hessian[(i + 1) * SIZE + i]! += n * shape
    hessian[(i + 1) * SIZE + i + 1]! += gradient[i + 1]! - n * shape
  }
}
