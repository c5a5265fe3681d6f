/**
 * The log-likelihood of the amounts with its gradient and Hessian, in closed form.
 *
 * For a client with n orders whose logarithms have the mean l and the scatter S, with μ = ln median, τ = between,
 * σ = within and v = σ² + nτ² (Searle, Casella and McCulloch 1992, section 4.4, for unbalanced one-way data):
 *
 *   ln f = −(n/2) ln 2π − (n−1) ln σ − S/(2σ²) − ½ ln v − n(l−μ)²/(2v) − Σ ln z
 *
 * The last term turns a density of logarithms into one of money. All clients with the same n share v, so that their sum
 * needs their number, mean and scatter alone.
 *
 * @module
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { compensatedSum } from '../../numeric/core.js'
import type { LogSpendGroups } from './log-spend-groups.js'

/** Positions of the parameters in gradients and Hessians. */
const MU = 0
const TAU = 1
const SIGMA = 2
const SIZE = 3

const LOG_TWO_PI = Math.log(2 * Math.PI)

/** The log-likelihood as a function of (ln median, ln between, ln within). Evaluating it allocates nothing. */
export function createLogLikelihood(groups: LogSpendGroups): Objective {
  const { clients, total, orders, size, logMean, logScatter, within, logSum } = groups
  const degrees = total - clients
  /** The value of each group, then what depends on σ alone, and what no parameter changes. */
  const values = new Float64Array(orders.length + 2)
  values[orders.length + 1] = -(total / 2) * LOG_TWO_PI - logSum

  return {
    evaluate(point, out) {
      out.gradient.fill(0)
      out.hessian.fill(0)
      const mu = point[MU]!
      const between = Math.exp(2 * point[TAU]!)
      const variance = Math.exp(2 * point[SIGMA]!)
      addWithin(point[SIGMA]!, variance, out)
      for (let k = 0; k < orders.length; k++) addGroup(k, mu, between, variance, out)
      out.value = compensatedSum(values)
      mirror(out.hessian)
    },
  }

  /** −d ln σ − S/(2σ²) over all orders, d the degrees of freedom within clients. */
  function addWithin(logSigma: number, variance: number, { gradient: g, hessian: h }: Evaluation): void {
    const share = within / variance
    values[orders.length] = -degrees * logSigma - share / 2
    g[SIGMA]! += share - degrees
    h[SIGMA * SIZE + SIGMA]! -= 2 * share
  }

  /** −½K ln v − ½q for q = n Σ(l−μ)²/v, through the shares of v that τ and σ have. */
  function addGroup(k: number, mu: number, between: number, variance: number, out: Evaluation): void {
    const { gradient: g, hessian: h } = out
    const n = orders[k]!
    const clients = size[k]!
    const v = variance + n * between
    const ofTau = (n * between) / v
    const ofSigma = variance / v
    const distance = logMean[k]! - mu
    const weight = n / v
    const q = weight * (logScatter[k]! + clients * distance * distance)
    const slope = weight * clients * distance
    const excess = q - clients
    values[k] = -0.5 * (clients * Math.log(v) + q)
    g[MU]! += slope
    g[TAU]! += ofTau * excess
    g[SIGMA]! += ofSigma * excess
    h[MU * SIZE + MU]! -= weight * clients
    h[MU * SIZE + TAU]! -= 2 * ofTau * slope
    h[MU * SIZE + SIGMA]! -= 2 * ofSigma * slope
    const curvature = 2 * (clients - 2 * q)
    h[TAU * SIZE + TAU]! += ofTau * (2 * excess + ofTau * curvature)
    h[TAU * SIZE + SIGMA]! += ofTau * ofSigma * curvature
    h[SIGMA * SIZE + SIGMA]! += ofSigma * (2 * excess + ofSigma * curvature)
  }
}

/** The lower half of a symmetric matrix from its upper half. */
function mirror(h: Float64Array): void {
  for (let j = 0; j < SIZE; j++) for (let i = 0; i < j; i++) h[j * SIZE + i] = h[i * SIZE + j]!
}
