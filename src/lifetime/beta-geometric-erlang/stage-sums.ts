/**
 * Expectations over the number m of stages that a client who is alive passes within t, stage by stage: m is negative
 * binomial, λ ~ Gamma(S, A), z = t/(A+t),
 *
 *   P(m) = (S)ₘ/m! zᵐ (1−z)ˢ,   and n = ⌊(m+j)/k⌋ purchases come round for one who begins in stage j.
 *
 * Weights go from the most probable m outwards, each from the one before, and are divided by their sum: terms are
 * positive and nothing overflows.
 */
import { createStays } from './stays.js'

/** What is expected within or at t of a client with λ ~ Gamma(S, A) and p ~ Beta(a, B), alive in stage j. */
export interface LivingSums {
  purchases(j: number, S: number, A: number, a: number, B: number, t: number): number
  survival(j: number, S: number, A: number, a: number, B: number, t: number): number
  /** Of purchases per unit of time. */
  rate(j: number, S: number, A: number, a: number, B: number, t: number): number
}

/** What is left out of a sum, relative to it. */
const NEGLIGIBLE = 1e-17
/** Weights below this, of a largest one of 1, cannot count. */
const NOTHING = 1e-290
/** Standard deviations, and means of a geometric tail, within which all that counts lies. */
const DEVIATIONS = 9
const TAIL = 40

/** How many terms a sum would take, about. */
export function termsOfSum(S: number, A: number, t: number): number {
  const odds = t / A
  const mean = S * odds
  return mean + DEVIATIONS * Math.sqrt(mean * (1 + odds)) + TAIL * (1 + odds)
}

export function createStageSums(k: number): LivingSums {
  const stays = createStays()

  return {
    purchases(j, S, A, a, B, t) {
      return average(j, S, t / A, a, B, 'purchases')
    },
    survival(j, S, A, a, B, t) {
      return average(j, S, t / A, a, B, 'survival')
    },
    rate(j, S, A, a, B, t) {
      // λ weighs itself in: E λ f(m) is S/A times the mean of f with a shape one higher.
      return (S / A) * average(j, S + 1, t / A, a, B, 'rate')
    },
  }

  function average(
    j: number,
    S: number,
    odds: number,
    a: number,
    B: number,
    kind: 'purchases' | 'survival' | 'rate',
  ): number {
    const z = odds / (1 + odds)
    const mode = S > 1 ? Math.floor((S - 1) * odds) : 0
    const table = kind === 'purchases' ? stays.purchases : stays.probability
    const isRate = kind === 'rate'
    let round = Math.floor((mode + j) / k)
    let stage = mode + j - round * k
    stays.reach(a, B, round)
    let weight = 1
    let all = 0
    let sum = 0
    for (let m = mode; ; m++) {
      if (!isRate || stage === k - 1) sum += weight * table[round]!
      all += weight
      const ratio = ((S + m) / (m + 1)) * z
      const fastest = Math.max(ratio, z)
      const left = fastest < 1 ? (weight * fastest) / (1 - fastest) : Number.POSITIVE_INFINITY
      const most = kind === 'purchases' ? table[round]! + 1 / (1 - fastest) : table[round]!
      if (left <= NEGLIGIBLE * all && left * most <= NEGLIGIBLE * sum) break
      weight *= ratio
      stage++
      if (stage === k) {
        stage = 0
        round++
        stays.reach(a, B, round)
      }
    }
    round = Math.floor((mode + j) / k)
    stage = mode + j - round * k
    weight = 1
    for (let m = mode; m > 0; m--) {
      weight *= m / ((S + (m - 1)) * z)
      if (weight < NOTHING) break
      stage--
      if (stage < 0) {
        stage = k - 1
        round--
      }
      if (!isRate || stage === k - 1) sum += weight * table[round]!
      all += weight
    }
    return sum / all
  }
}
