/**
 * The log-likelihood of clients whose rates move with covariates, with its gradient and Hessian:
 *
 *   L = (r)ₓ α⁻ˣ exp(γ'Σz(tⱼ)) (a₀/α)^{−σ} (b₀/β)^{−s} { stayed + left }
 *
 * with the two fates of the silence from the last purchase to the end of observation (Bachmann, Meierer and Näf 2021).
 * Derivatives are averages over what a client may have done, stayed or left at u: the gradient the mean of v = ∂ ln of a
 * fate's term, the Hessian the mean of ∂v and the covariance of v.
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { compensatedSum } from '../../numeric/core.js'
import { createPurchaseFactors } from '../foundation/index.js'
import { createExposure, isModerate } from './exposure.js'
import { ALPHA, BETA, createFateAverages, EFFECTS, R, S } from './fate-averages.js'
import type { DynamicHistories } from './histories.js'
import { createSilence } from './silence.js'

/** What a likelihood is of. */
export interface LikelihoodData {
  /** Sorted by course. */
  readonly histories: DynamicHistories
  /** Sums over all purchases but the first of each client, of the covariates that move purchases as they were then. */
  readonly atPurchases: Float64Array
  /** Where each effect stands in the point, after ln r, ln α, ln s and ln β; effects that are to be equal share a place. */
  readonly purchaseAt: Int32Array
  readonly dropoutAt: Int32Array
}

/** As a function of (ln r, ln α, ln s, ln β, ...effects). Evaluating it allocates nothing. */
export function createLogLikelihood({ histories, atPurchases, purchaseAt, dropoutAt }: LikelihoodData): Objective {
  const { size: patterns, courses, course, frequency, recency, age, weight } = histories
  const size = EFFECTS + purchaseAt.length + dropoutAt.length
  /** Coordinate of the point, by that of the averages. */
  const place = Int32Array.of(R, ALPHA, S, BETA, ...purchaseAt, ...dropoutAt)
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size * size)
  const purchase = createExposure(purchaseAt.length)
  const dropout = createExposure(dropoutAt.length)
  const rates = { alpha: 1, s: 1, beta: 1, purchase, dropout }
  const purchaseEffects = new Float64Array(purchaseAt.length)
  const dropoutEffects = new Float64Array(dropoutAt.length)
  const silence = createSilence(true)
  const averages = createFateAverages(rates, silence)
  const { counts, clients } = clientsByFrequency(histories)
  const factors = createPurchaseFactors(counts)
  const values = new Float64Array(patterns + counts.length + atPurchases.length)

  return {
    evaluate(point, out) {
      const r = Math.exp(point[R]!)
      rates.alpha = Math.exp(point[ALPHA]!)
      rates.s = Math.exp(point[S]!)
      rates.beta = Math.exp(point[BETA]!)
      for (let i = 0; i < purchaseAt.length; i++) purchaseEffects[i] = point[purchaseAt[i]!]!
      for (let i = 0; i < dropoutAt.length; i++) dropoutEffects[i] = point[dropoutAt[i]!]!
      gradient.fill(0)
      hessian.fill(0)
      out.value = Number.NaN
      for (let i = 0; i < patterns; i++) {
        const path = courses[course[i]!]!
        if (i === 0 || course[i] !== course[i - 1]) {
          purchase.fill(path, path.purchase, purchaseEffects)
          dropout.fill(path, path.dropout, dropoutEffects)
          if (!isModerate(purchase, path) || !isModerate(dropout, path)) return
        }
        const sigma = r + frequency[i]!
        silence.ask(path, rates, sigma, recency[i]!, age[i]!)
        values[i] = weight[i]! * averages.add(path, sigma, age[i]!, weight[i]!, gradient, hessian)
      }
      addPurchases(point, r)
      out.value = compensatedSum(values)
      write(out, r, rates.s)
    },
  }

  /** What stands before the silence: (r)ₓ α⁻ˣ exp(γ'Σz). */
  function addPurchases(point: ArrayLike<number>, r: number): void {
    factors.evaluate(r)
    for (let k = 0; k < counts.length; k++) {
      values[patterns + k] = clients[k]! * (factors.value[k]! - counts[k]! * point[ALPHA]!)
      gradient[R]! += clients[k]! * factors.first[k]!
      hessian[R * size + R]! += clients[k]! * factors.second[k]!
      gradient[ALPHA]! -= clients[k]! * counts[k]!
    }
    for (let i = 0; i < atPurchases.length; i++) {
      values[patterns + counts.length + i] = purchaseEffects[i]! * atPurchases[i]!
      gradient[EFFECTS + i]! += atPurchases[i]!
    }
  }

  /** By the coordinates of the point: logarithms of the shapes, and effects in their places. */
  function write(out: Evaluation, r: number, s: number): void {
    const { gradient: g, hessian: h } = out
    const n = g.length
    g.fill(0)
    h.fill(0)
    for (let i = 0; i < size; i++) {
      const scale = i === R ? r : i === S ? s : 1
      g[place[i]!]! += scale * gradient[i]!
      for (let j = 0; j < size; j++) {
        const other = j === R ? r : j === S ? s : 1
        h[place[i]! * n + place[j]!]! += scale * other * hessian[i <= j ? i * size + j : j * size + i]!
      }
    }
    h[R * n + R]! += g[R]!
    h[S * n + S]! += g[S]!
  }
}

/** Frequencies that occur, ascending, and how many clients have each. */
function clientsByFrequency({ size, frequency, weight }: DynamicHistories): {
  readonly counts: Int32Array
  readonly clients: Float64Array
} {
  const clients = new Map<number, number>()
  for (let i = 0; i < size; i++) clients.set(frequency[i]!, weight[i]! + (clients.get(frequency[i]!) ?? NOBODY))
  const counts = Int32Array.from(clients.keys()).sort()
  return { counts, clients: Float64Array.from(counts, count => clients.get(count) ?? NOBODY) }
}

const NOBODY = 0
