import { describe, expect, it } from 'vitest'
import { createSilence } from '../../../src/lifetime/pareto-ggg/silence.js'

describe('silence', () => {
  it('is certain right after a purchase', () => {
    const { silent, silentOrGone } = createSilence(3, 0)
    expect(silent(2)).toBe(1)
    expect(silentOrGone(2, 0.1)).toBe(1)
  })

  it('is that of a Poisson process for k = 1', () => {
    const [lambda, mu, delta] = [0.7, 0.2, 3]
    const { silent, silentOrGone } = createSilence(1, delta)
    expect(silent(lambda)).toBeCloseTo(Math.exp(-lambda * delta), 9)
    // Gone at a rate μ before the next purchase, or neither.
    const expected = (mu + lambda * Math.exp(-(lambda + mu) * delta)) / (lambda + mu)
    expect(silentOrGone(lambda, mu)).toBeCloseTo(expected, 9)
  })

  it('is the integral over the time of leaving for any k', () => {
    const [k, lambda, mu, delta] = [3.3, 0.7, 0.2, 3]
    const { silentOrGone } = createSilence(k, delta)
    const steps = 4000
    let gone = 0
    for (let i = 0; i < steps; i++) {
      const u = ((i + 0.5) * delta) / steps
      gone += ((mu * delta) / steps) * Math.exp(-mu * u) * createSilence(k, u).silent(lambda)
    }
    expect(silentOrGone(lambda, mu)).toBeCloseTo(
      gone + Math.exp(-mu * delta) * createSilence(k, delta).silent(lambda),
      7,
    )
  })
})
