import { describe, expect, it } from 'vitest'
import { optionTerms } from '../../../src/risk/structural/option-terms.js'
import { solveFirm } from '../../../src/risk/structural/solve-firm.js'

describe('solveFirm', () => {
  it('satisfies both equations over twelve orders of leverage and four of volatility', () => {
    let worst = 0
    for (let logE = -6; logE <= 6; logE += 0.75) {
      for (let logS = -6; logS <= 1.75; logS += 0.25) {
        const [e, s] = [10 ** logE, 10 ** logS]
        const { m, v } = solveFirm(e, s)
        const terms = optionTerms(m, v)
        worst = Math.max(worst, Math.abs(terms.call / e - 1), Math.abs((terms.elasticity * v) / s - 1))
        expect(m).toBeGreaterThanOrEqual(Math.log(e) - 1e-12 * Math.abs(Math.log(e)))
        expect(m).toBeLessThanOrEqual(Math.log1p(e) * (1 + 1e-12))
        expect(v).toBeLessThanOrEqual(s * (1 + 1e-12))
      }
    }
    expect(worst).toBeLessThan(1e-13)
  })

  it('takes few steps where firms are', () => {
    for (const [e, s] of [
      [1.2, 0.31],
      [0.9, 0.46],
      [0.66, 0.62],
      [5, 0.2],
    ] as const) {
      expect(solveFirm(e, s).iterations).toBeLessThanOrEqual(5)
    }
  })

  it('finds the same where it brackets as where it starts directly', () => {
    const near = solveFirm(1e-3, 2.999999)
    const far = solveFirm(1e-3, 3.000001)
    expect(far.v).toBeCloseRelative(near.v, 1e-5)
    expect(far.v).toBeGreaterThan(near.v)
  })
})
