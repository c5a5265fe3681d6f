import { describe, expect, it } from 'vitest'
import { integrateFading } from '../../../src/lifetime/gamma-poisson/fading-integral.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'

describe('integrateFading', () => {
  const law = paretoLaw({ s: 1, beta: 2 })

  it.each([1e-9, 1, 50, 1e6, 1e80])('integrates a power over %d', length => {
    const exact = (2 / 0.5) * -Math.expm1(-0.5 * Math.log1p(length / 2))
    const power = { at: (v: number) => (1 + v / 2) ** -1.5, pace: () => 0, rest: () => 1 }
    expect(integrateFading(law, 0, length, power)).toBeCloseRelative(exact, 1e-13)
  })

  it('goes on where the law changes its scale', () => {
    const inSteps = { ...law, scaleHolds: () => 0.25 }
    const wave = { at: (v: number) => 1 + Math.sin(8 * v), pace: () => 8, rest: () => 2 }
    expect(integrateFading(inSteps, 0, 3, wave)).toBeCloseRelative(3 + (1 - Math.cos(24)) / 8, 1e-12)
  })

  it('leaves out what cannot matter any more', () => {
    let last = 0
    const short = {
      at: (v: number) => {
        last = Math.max(last, v)
        return Math.exp(-v)
      },
      pace: () => 1,
      rest: (v: number) => Math.exp(-v),
    }
    expect(integrateFading(law, 0, 1e90, short)).toBeCloseRelative(1, 1e-13)
    expect(last).toBeLessThan(1e6)
  })
})
