import { describe, expect, it } from 'vitest'
import { createRemainingTimes, remainingTime } from '../../../src/lifetime/gamma-poisson/remaining-time.js'
import { gompertzLaw } from '../../../src/lifetime/ggom-nbd/law.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'

describe('remainingTime', () => {
  it.each([
    [0.3, 5, 0, 1e-9],
    [0.3, 5, 20, 40],
    [2.5, 1e-3, 7, 1e6],
    [200, 1e6, 30, 1e5],
    [1e-3, 1e6, 0, 1e9],
  ])('is the closed form of Pareto: s %d, beta %d, age %d, horizon %d', (s, beta, age, horizon) => {
    const scale = (beta + age) / (s - 1)
    const exact = -scale * Math.expm1((1 - s) * Math.log1p(horizon / (beta + age)))
    expect(remainingTime(paretoLaw({ s, beta }), age, { force: 0, horizon })).toBeCloseRelative(exact, 1e-13)
  })

  it('is an annuity of those who leave at a steady rate, money gaining or losing value', () => {
    const law = gompertzLaw({ b: 0.5, s: 0.2, beta: 1 })
    for (const force of [0.3, 0, -0.05, -0.4]) {
      const rate = 0.1 + force
      expect(remainingTime(law, 3, { force, horizon: 60 })).toBeCloseRelative(-Math.expm1(-60 * rate) / rate, 1e-13)
    }
  })

  it('has an end without a horizon where money loses value', () => {
    const law = paretoLaw({ s: 0.5, beta: 10 })
    const endless = remainingTime(law, 5, { force: 0.01, horizon: Number.POSITIVE_INFINITY })
    expect(endless).toBeCloseRelative(remainingTime(law, 5, { force: 0.01, horizon: 1e6 }), 1e-14)
    expect(endless).toBeLessThan(100)
  })
})

it('works each age out once', () => {
  let asked = 0
  const law = paretoLaw({ s: 0.5, beta: 10 })
  const counting = {
    ...law,
    pace: (u: number) => {
      asked++
      return law.pace(u)
    },
  }
  const remaining = createRemainingTimes(counting, { force: 0, horizon: 10 })
  expect(remaining(5)).toBe(remaining(5))
  expect(asked).toBe(1)
})
