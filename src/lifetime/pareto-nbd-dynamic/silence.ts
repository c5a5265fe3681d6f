/**
 * A client who buys nothing from one time to another has stayed, or has left in between. With σ = r + x, a = α + B(u),
 * b = β + D(u) and an index 0 for where the silence begins, the two are as likely as
 *
 *   (a/a₀)^{−σ} (b/b₀)^{−s}   and   ∫ s e^{δ'z(u)}/b₀ (a/a₀)^{−σ} (b/b₀)^{−(s+1)} du
 *
 * where e^{δ'z} is the covariates' factor on dropout. The integral is taken stretch by stretch, and with it, if asked for,
 * what the derivatives of a likelihood are averages of: 1, ln(a/α), ln(b/β) and the shares a′/a and b′/b, whose a′ and b′
 * are those at the beginning of the stretch, and their products.
 */
import type { Course } from './course.js'
import { stretchAt } from './course.js'
import type { Exposure } from './exposure.js'
import { exposureAt } from './exposure.js'
import type { PanelNodes, TwoPowers } from './panel-nodes.js'
import { createPanelNodes } from './panel-nodes.js'

/** 1, ln(a/α), a′/a, ln(b/β), b′/b. */
export const ONE = 0
export const LOG_A = 1
export const SHARE_A = 2
export const LOG_B = 3
export const SHARE_B = 4
/** Position of a product among the moments of a stretch, by 5 · one factor + the other. */
export const PRODUCT: Uint8Array = /* @__PURE__ */ Uint8Array.of(
  ...[0, 1, 2, 3, 4],
  ...[1, 5, 6, 7, 8],
  ...[2, 6, 9, 10, 11],
  ...[3, 7, 10, 12, 13],
  ...[4, 8, 11, 13, 14],
)
/** How many moments a stretch has. */
export const MOMENTS = 15

/** Parameters of both rates and what a client has lived through. */
export interface Rates {
  alpha: number
  s: number
  beta: number
  readonly purchase: Exposure
  readonly dropout: Exposure
}

/** What was found about the silence that was asked for last. */
export interface Silence {
  /** ln of how likely it is to have stayed, and to have left, for who is a client where it begins. */
  logStay: number
  logLeave: number
  /** ln(a/α) and ln(b/β) where it begins. */
  logA: number
  logB: number
  /** The stretches in which it begins, and in which the integral ends. */
  first: number
  last: number
  /** Moments of each stretch from the first on, times one factor; their first add up to `mass`. */
  moments: Float64Array
  mass: number
  ask(course: Course, rates: Rates, sigma: number, from: number, until: number): void
}

/** What comes after is nothing beside what has been integrated. */
const NOTHING_LEFT = 1e-18

export function createSilence(withMoments: boolean): Silence {
  const width = withMoments ? MOMENTS : 1
  const nodes: PanelNodes = createPanelNodes()
  const integrand: TwoPowers = {
    purchaseRate: 0,
    purchaseExponent: 0,
    dropoutRate: 0,
    dropoutExponent: 0,
    force: 0,
  }
  const silence: Silence = {
    logStay: 0,
    logLeave: 0,
    logA: 0,
    logB: 0,
    first: 0,
    last: 0,
    moments: new Float64Array(width),
    mass: 0,
    ask(course, rates, sigma, from, until) {
      const { alpha, s, beta, purchase, dropout } = rates
      const { times } = course
      const first = stretchAt(course, from)
      const end = stretchAt(course, until, first)
      if (silence.moments.length < (end - first + 1) * width) {
        silence.moments = new Float64Array(2 * (end - first + 1) * width)
      }
      const logA = Math.log1p(exposureAt(purchase, course, from, first) / alpha)
      const logB = Math.log1p(exposureAt(dropout, course, from, first) / beta)
      integrand.purchaseExponent = sigma
      integrand.dropoutExponent = s + 1
      const rate = dropout.rate[first]!
      const left = exposureAt(dropout, course, until, end)
      let mass = 0
      let last = first
      for (let k = first; k <= end; k++) {
        const begin = k === first ? from : times[k]!
        const length = (k === end ? until : times[k + 1]!) - begin
        const bought = exposureAt(purchase, course, begin, k)
        const stayed = exposureAt(dropout, course, begin, k)
        const a = alpha + bought
        const b = beta + stayed
        integrand.purchaseRate = purchase.rate[k]! / a
        integrand.dropoutRate = dropout.rate[k]! / b
        nodes.place(integrand, length)
        const logOfA = Math.log1p(bought / alpha)
        const logOfB = Math.log1p(stayed / beta)
        const decay = Math.exp(-sigma * (logOfA - logA) - (s + 1) * (logOfB - logB)) / rate
        if (decay * (left - stayed) < NOTHING_LEFT * mass) break
        const factor = decay * dropout.rate[k]!
        if (withMoments) {
          addMoments(
            (k - first) * width,
            factor,
            logOfA,
            logOfB,
            (alpha + purchase.total[k]!) / a,
            (beta + dropout.total[k]!) / b,
          )
        } else silence.moments[k - first] = factor * total()
        mass += silence.moments[(k - first) * width]!
        last = k
      }
      const endA = Math.log1p(exposureAt(purchase, course, until, end) / alpha)
      silence.logStay = -sigma * (endA - logA) - s * (Math.log1p(left / beta) - logB)
      silence.logLeave = Math.log(s) + Math.log(rate) - Math.log(beta) - logB + Math.log(mass)
      silence.logA = logA
      silence.logB = logB
      silence.first = first
      silence.last = last
      silence.mass = mass
    },
  }
  return silence

  function total(): number {
    const { count, later, weight } = nodes
    let sum = 0
    for (let j = 0; j < count; j++) sum += weight[j]! * density(later[j]!)
    return sum
  }

  function density(y: number): number {
    return Math.exp(
      -integrand.purchaseExponent * Math.log1p(integrand.purchaseRate * y) -
        integrand.dropoutExponent * Math.log1p(integrand.dropoutRate * y),
    )
  }

  /** Sums over the nodes of one stretch. */
  function addMoments(at: number, factor: number, logA: number, logB: number, shareA: number, shareB: number): void {
    const { count, later, weight } = nodes
    const { purchaseRate, purchaseExponent, dropoutRate, dropoutExponent } = integrand
    const { moments } = silence
    for (let m = at; m < at + MOMENTS; m++) moments[m] = 0
    for (let j = 0; j < count; j++) {
      const y = later[j]!
      const moreA = Math.log1p(purchaseRate * y)
      const moreB = Math.log1p(dropoutRate * y)
      const w = factor * weight[j]! * Math.exp(-purchaseExponent * moreA - dropoutExponent * moreB)
      const la = logA + moreA
      const lb = logB + moreB
      const qa = shareA / (1 + purchaseRate * y)
      const qb = shareB / (1 + dropoutRate * y)
      const wla = w * la
      const wqa = w * qa
      const wlb = w * lb
      const wqb = w * qb
      moments[at]! += w
      moments[at + 1]! += wla
      moments[at + 2]! += wqa
      moments[at + 3]! += wlb
      moments[at + 4]! += wqb
      moments[at + 5]! += wla * la
      moments[at + 6]! += wla * qa
      moments[at + 7]! += wla * lb
      moments[at + 8]! += wla * qb
      moments[at + 9]! += wqa * qa
      moments[at + 10]! += wqa * lb
      moments[at + 11]! += wqa * qb
      moments[at + 12]! += wlb * lb
      moments[at + 13]! += wlb * qb
      moments[at + 14]! += wqb * qb
    }
  }
}
