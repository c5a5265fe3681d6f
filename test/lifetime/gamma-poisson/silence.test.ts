import { describe, expect, it } from 'vitest'
import { createSilence } from '../../../src/lifetime/gamma-poisson/silence.js'
import { gompertzLaw } from '../../../src/lifetime/ggom-nbd/law.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'

describe('createSilence', () => {
  it('splits as rates do where both are of one kind: n to buy, s to leave', () => {
    // Both waiting times are of Pareto's kind with one scale: the first is a departure with probability s / (n + s).
    const ask = createSilence(paretoLaw({ s: 0.7, beta: 5 }))
    for (const [n, length] of [
      [0.01, 3],
      [2.3, 1e-6],
      [2.3, 40],
      [5000, 1],
      [1e6, 1e9],
    ] as const) {
      const { exponent, left } = ask(n, 5, 0, length)
      expect(exponent).toBeCloseRelative((n + 0.7) * Math.log1p(length / 5), 1e-14)
      expect(left).toBeCloseRelative((0.7 / (n + 0.7)) * -Math.expm1(-exponent), 1e-13)
    }
  })

  it('leaves nothing but certainty to buying and to silence', () => {
    const ask = createSilence(gompertzLaw({ b: 0.4, s: 1.5, beta: 300 }))
    let before = 1
    for (const length of [0, 0.1, 1, 10, 20, 50, 1e5]) {
      const { exponent, left } = ask(0.8, 6, 2, length)
      const silent = Math.exp(-exponent) + left
      expect(silent).toBeLessThanOrEqual(before)
      before = silent
    }
    expect(before).toBeGreaterThan(0)
  })

  it('finds departures that come long after most would have bought', () => {
    // A hazard that rises by 1e9: next to nobody is silent that long, and they all leave then.
    const ask = createSilence(gompertzLaw({ b: 1, s: 1, beta: 1e9 }))
    const { exponent, left } = ask(3, 1, 0, 60)
    expect(exponent).toBeGreaterThan(40)
    expect(left).toBeCloseRelative(ask(3, 1, 0, 200).left, 1e-12)
    expect(left).toBeGreaterThan(1e-4 / 4)
    expect(left).toBeLessThan(1e-3)
  })
})
