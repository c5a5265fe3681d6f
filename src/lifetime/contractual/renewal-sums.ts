/**
 * What the renewals of a client are worth who has been one for k periods: the sums over renewals j = 1 ... H
 *
 *   Σ e^{−δ(j−1)} S(k+j)/S(k)   and   Σ j e^{−δ(j−1)} S(k+j)/S(k)
 *
 * with money losing value at the force δ per period. Heavy tails need a million terms, so only the first are added one by
 * one; from where terms change by less than a tenth on, the rest is an integral and its midpoint correction in central
 * differences (Hildebrand 1974, section 5.8), over panels that grow with time. Without discount the integral ends in its
 * power law.
 *
 * @module
 */
import { gaussLegendre } from '../../numeric/core.js'
import type { RetentionLaw } from './law.js'

/** Both sums, over j from 1 on. */
export interface RenewalSums {
  /** Of what each renewal is worth. */
  readonly worth: number
  /** Of the same times j. */
  readonly weighted: number
}

const LEAST_TERMS = 64
const SMOOTH = 0.1
const NOTHING = 1e-40
const NEGLIGIBLE = 1e-18
/** Of the power law the first correction is known: what it leaves is its square. */
const SMALL_EXCESS = 1e-9
/** A panel spans at most this many e-folds. */
const FOLDS = 10
const RULE = /* @__PURE__ */ gaussLegendre(20)
/** (1/D − 1/δ) f with D = 2 asinh(δ/2), in δ, δ³, δ⁵, δ⁷. */
const MIDPOINT = [1 / 24, -17 / 5760, 367 / 967_680, -27_859 / 464_486_400]

/** The sums for one tenure; an infinite `horizon` needs a force > 0, or a tail whose sum exists. */
export function renewalSums(law: RetentionLaw, tenure: number, force: number, horizon: number): RenewalSums {
  const growth = (j: number): number => (force < 0 ? Math.exp(-force * (horizon - j)) : 1)
  const term = (j: number): number => Math.exp(law.logSurvival(tenure, j) - force * (j - 1))
  let worth = 0
  let weighted = 0

  for (let j = 1; ; j++) {
    if (j > horizon) return { worth, weighted }
    const value = term(j)
    worth += value
    weighted += j * value
    if (value * growth(j) <= NOTHING * worth) return { worth, weighted }
    if (j >= LEAST_TERMS && Math.abs(slopeAt(j)) < SMOOTH) return rest(j + 0.5)
  }

  /** −d ln term / dj. */
  function slopeAt(j: number): number {
    return force + law.hazard(tenure, j)
  }

  /** The sums with everything from `begin` on, halfway between two terms. */
  function rest(begin: number): RenewalSums {
    addCorrection(begin, 1)
    const end = horizon + 0.5
    let at = begin
    while (at < end) {
      const time = tenure + at
      const left = remainder(time, at)
      if (left !== undefined) return { worth: worth + left.worth, weighted: weighted + left.weighted }
      const width = Math.min(time / Math.max(1, law.shape), FOLDS / Math.abs(slopeAt(at)), end - at)
      for (let i = 0; i < RULE.nodes.length; i++) {
        const j = at + (width / 2) * (1 + RULE.nodes[i]!)
        const value = (width / 2) * RULE.weights[i]! * term(j)
        worth += value
        weighted += j * value
      }
      at = at + width === at ? end : at + width
    }
    addCorrection(end, -1)
    return { worth, weighted }
  }

  /** What the sum has more than the integral from halfway on. */
  function addCorrection(halfway: number, sign: number): void {
    let values = Array.from({ length: 8 }, (_, i) => term(halfway - 3.5 + i))
    let moments = values.map((value, i) => (halfway - 3.5 + i) * value)
    for (const coefficient of MIDPOINT) {
      values = differences(values)
      moments = differences(moments)
      worth += sign * coefficient * middle(values)
      weighted += sign * coefficient * middle(moments)
      values = differences(values)
      moments = differences(moments)
    }
  }

  /** What comes after a time, where that is nothing or a power law; otherwise there is more to integrate. */
  function remainder(time: number, j: number): RenewalSums | undefined {
    if (horizon < Number.POSITIVE_INFINITY) return undefined
    const value = term(j)
    if (force > 0) {
      const most = value / force
      return most < NEGLIGIBLE * worth && most * (j + 1 / force) < NEGLIGIBLE * weighted ? NONE : undefined
    }
    const power = law.tailPower
    const first = (value * time) / Math.min(1, power - 1)
    if (first < NEGLIGIBLE * worth && (first * time) / Math.min(1, Math.abs(power - 2)) < NEGLIGIBLE * weighted)
      return NONE
    const excess = law.tailExcess(time)
    if (!(Math.abs(excess) < SMALL_EXCESS)) return undefined
    const tail = (p: number): number => ((value * time) / (1 - excess)) * (1 / (p - 1) - excess / (p - 1 + law.shape))
    const tailWorth = tail(power)
    return { worth: tailWorth, weighted: time * tail(power - 1) - tenure * tailWorth }
  }
}

const NONE: RenewalSums = { worth: 0, weighted: 0 }

function differences(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => value - values[i]!)
}

function middle(values: readonly number[]): number {
  return values[(values.length - 1) / 2]!
}
