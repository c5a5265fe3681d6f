import { describe, expect, it } from 'vitest'
import { createStageSums, termsOfSum } from '../../../src/lifetime/beta-geometric-erlang/stage-sums.js'

/** P(m stages within t) as the definition has it. */
function exactly(m: number, S: number, odds: number): number {
  let weight = (1 + odds) ** -S
  for (let i = 0; i < m; i++) weight *= ((S + i) / (i + 1)) * (odds / (1 + odds))
  return weight
}

describe('sums over stages', () => {
  it('add up what the definition adds up', () => {
    const [k, j, S, A, a, B, t] = [3, 1, 2.5, 4, 0.8, 2.4, 6]
    const [q1, q2] = [B / (a + B), (B * (B + 1)) / ((a + B) * (a + B + 1))]
    const odds = t / A
    const sums = createStageSums(k)
    let [survival, purchases, rate] = [0, 0, 0]
    for (let m = 0; m < 2000; m++) {
      const n = Math.floor((m + j) / k)
      let [stay, made] = [1, 0]
      for (let i = 0; i < n; i++) {
        made += stay
        stay *= (B + i) / (a + B + i)
      }
      survival += exactly(m, S, odds) * stay
      purchases += exactly(m, S, odds) * made
      if ((m + j) % k === k - 1) rate += (exactly(m, S, odds) * stay * (S + m)) / (A + t)
    }
    expect(sums.survival(j, S, A, a, B, t)).toBeCloseRelative(survival, 1e-14)
    expect(sums.purchases(j, S, A, a, B, t)).toBeCloseRelative(purchases, 1e-14)
    expect(sums.rate(j, S, A, a, B, t)).toBeCloseRelative(rate, 1e-14)
    expect(q2).toBeLessThan(q1)
  })

  it('keep every digit of what hardly ever happens', () => {
    const sums = createStageSums(12)
    // Twelve stages within a thousandth of their scale: (S)₁₂/12! z¹² (1−z)ˢ and next to nothing more.
    const expected = exactly(12, 2, 1e-3) * (1 + (14 / 13) * (1e-3 / 1.001) * (1 + (15 / 14) * (1e-3 / 1.001)))
    expect(sums.purchases(0, 2, 1, 0.8, 2.4, 1e-3)).toBeCloseRelative(expected, 1e-8)
    expect(sums.purchases(0, 2, 1, 0.8, 2.4, 1e-300)).toBe(0)
  })

  it('count about as many terms as they take', () => {
    expect(termsOfSum(1, 1, 1e-9)).toBeLessThan(50)
    expect(termsOfSum(1000, 10, 10)).toBeGreaterThan(1000)
    expect(termsOfSum(1, 1, 1e6)).toBeGreaterThan(1e6)
  })
})
