/**
 * The probability of exactly k ≥ 1 purchases within t of a client who is there at u and buys at a rate λ ~ Gamma(n, A):
 * k purchases and still a client, or k before leaving,
 *
 *   N(k; t) S(u+t)/S(u) + ∫₀ᵗ N(k; v) h(u+v) S(u+v)/S(u) dv
 *
 * with negative binomial probabilities N. The integral is taken in ln v, in which they have a peak of width √(1/k + 1/n).
 */
import type { Histories } from '../foundation/index.js'
import { timesLiving } from '../foundation/index.js'
import { integrateAdaptively } from './adaptive-integral.js'
import { probabilitiesAlive, probabilitiesSilent } from './alive.js'
import type { LifetimeLaw } from './lifetime-law.js'
import { createLogNegativeBinomial } from './negative-binomial.js'
import type { GammaPoissonParams } from './params.js'
import { createSilence } from './silence.js'

/** Probability that a new client makes exactly k repeat purchases within t. */
export function countProbability({ r, alpha }: GammaPoissonParams, law: LifetimeLaw, k: number, t: number): number {
  if (k > 0) return countOfLiving(law, k, r, alpha, 0, t)
  const { exponent, left } = createSilence(law)(r, alpha, 0, t)
  return Math.min(1, Math.exp(-exponent) + left)
}

/** Probability of exactly k purchases within t given the history: k of the living, or none of those who are gone. */
export function conditionalCountProbabilities(
  params: GammaPoissonParams,
  law: LifetimeLaw,
  histories: Histories,
  k: number,
  t: number,
): Float64Array {
  if (k === 0) return probabilitiesSilent(params, law, histories, t)
  const { r, alpha } = params
  return timesLiving(probabilitiesAlive(params, law, histories), histories, (x, age) =>
    countOfLiving(law, k, r + x, alpha + age, age, t),
  )
}

/** Widths of the peak on either side of it that get stretches of their own. */
const AROUND_PEAK = [-8, -3, 0, 3, 8]
/** No stretch is wider than this in ln v. */
const WIDEST = 3
/** What comes before the integrand has risen by e⁵⁰ is left out. */
const NOTHING_BEFORE = 50

function countOfLiving(law: LifetimeLaw, k: number, n: number, A: number, from: number, t: number): number {
  const logCount = createLogNegativeBinomial(k, n, A)
  const peak = (k * A) / n
  const begin = beginning(logCount, Math.log(Math.min(peak, 1 / law.pace(from), t)), 1 / (k + 1))
  const width = Math.sqrt(1 / k + 1 / n)
  const marks = [...AROUND_PEAK.map(side => Math.log(peak) + side * width), ...logScales(law, from, t)]
  const stays = Math.exp(logCount(t) + law.logSurvival(from, t))
  const leaves = integrateAdaptively(stretches(begin, Math.log(t), marks), y => {
    const v = Math.exp(y)
    return law.hazard(from + v) * Math.exp(logCount(v) + law.logSurvival(from, v)) * v
  })
  return Math.min(1, stays + leaves)
}

/** The ln v before which next to nothing of the integral lies, looked for from where it still rises, in growing steps. */
function beginning(logCount: (v: number) => number, rising: number, firstStep: number): number {
  const enough = logCount(Math.exp(rising)) + rising - NOTHING_BEFORE
  let begin = rising
  for (let step = firstStep; logCount(Math.exp(begin)) + begin > enough; step *= 2) begin = rising - step
  return begin
}

/** Where the law changes its scale, as ln v. */
function logScales(law: LifetimeLaw, from: number, t: number): number[] {
  const marks: number[] = []
  for (let v = law.scaleHolds(from); v < t; v += law.scaleHolds(from + v)) marks.push(Math.log(v))
  return marks
}

/** Ascending marks from begin to end, those of the given ones that lie between, and more where they lie too far apart. */
function stretches(begin: number, end: number, between: readonly number[]): number[] {
  const inside = between.filter(mark => mark > begin && mark < end).toSorted((one, other) => one - other)
  const marks = [begin]
  for (const next of [...inside, end]) {
    const last = marks.at(-1)!
    const parts = Math.ceil((next - last) / WIDEST)
    for (let i = 1; i <= parts; i++) marks.push(last + ((next - last) * i) / parts)
  }
  return marks
}
