/**
 * Gompertz lifetimes of clients who differ: of a client with η ~ Gamma(s, β) the hazard is bη e^{bu}, over all clients
 *
 *   S(u) = (β/(β−1+e^{bu}))ˢ,   h(u) = s b φ(u),   φ(u) = e^{bu}/(β−1+e^{bu}) = 1/(βe^{−bu} + 1 − e^{−bu})
 *
 * φ goes from 1/β to 1: hazards fall with age where β < 1 and rise where β > 1. Every sum below has positive terms, and no
 * exponential can overflow.
 */
import type { LifetimeLaw } from '../gamma-poisson/index.js'
import type { GgomNbdModel, GgomNbdParams } from './model.js'
import { paramsOf } from './model.js'

/** What lifetimes depend on. */
export interface GompertzParams {
  readonly b: number
  readonly s: number
  readonly beta: number
}

/** Longest stretch in bu of a hazard that grows like e^{bu}, and what part of the way to where it stops growing. */
const GROWTH_AT_ONCE = 0.75
const PART_OF_THE_WAY = 0.3
/** Where the hazard can no more than double, it has no scale of growth. */
const LITTLE_GROWTH = 2

/** Up to here e^{bv} cannot overflow, and beyond nothing cancels. */
const LARGE = 500
/** Up to here there is room for φ beside it, and beyond it the 1 is nothing. */
const HALF_LARGE = 300

export function gompertzLaw({ b, s, beta }: GompertzParams): LifetimeLaw {
  /** bu from which on hardly anybody is left, and from which on the hazard has stopped growing. */
  const leaving = Math.log(beta) - Math.log1p(s)
  const steady = Math.log(beta)

  return {
    logSurvival(u, v) {
      const phi = phiAt(b, beta, u)
      const grown = b * v
      if (grown < LARGE) return -s * Math.log1p(Math.expm1(grown) * phi)
      return -s * (grown + Math.log(Math.exp(-grown) - phi * Math.expm1(-grown)))
    },
    hazard: u => s * b * phiAt(b, beta, u),
    pace: u => (s + 1) * b * phiAt(b, beta, u),
    scaleHolds(u) {
      if (beta <= LITTLE_GROWTH || b * u >= steady) return Number.POSITIVE_INFINITY
      return Math.max(GROWTH_AT_ONCE, PART_OF_THE_WAY * (leaving - b * u)) / b
    },
  }
}

/** For how long those who are there at u stay where −ln S(u+v)/S(u) is e: expm1(bv) = expm1(e/s)/φ(u). */
export function stayAt({ b, s, beta }: GompertzParams, u: number, e: number): number {
  const grown = e / s
  const phi = phiAt(b, beta, u)
  return (grown < HALF_LARGE ? Math.log1p(Math.expm1(grown) / phi) : grown - Math.log(phi)) / b
}

/** The mean of bη of those who are there at u. */
export function rateOfLiving({ b, s, beta }: GompertzParams, u: number): number {
  return s * b * phiAt(b, beta, u) * Math.exp(-b * u)
}

/** The checked parameters of a document, and the law they give: what every verb begins with. */
export function termsOf(model: GgomNbdModel): [GgomNbdParams, LifetimeLaw] {
  const params = paramsOf(model)
  return [params, gompertzLaw(params)]
}

/** φ(u). */
function phiAt(b: number, beta: number, u: number): number {
  return 1 / (beta * Math.exp(-b * u) - Math.expm1(-b * u))
}
