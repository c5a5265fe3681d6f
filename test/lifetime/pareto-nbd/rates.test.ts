import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'

const params = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })

/** Posterior means over λ and μ by brute force: Gamma priors times λˣ (λ e^{−(λ+μ)T} + μ e^{−(λ+μ)tₓ})/(λ+μ), bar λ. */
function means(x: number, last: number, age: number): readonly [number, number] {
  let [weight, ofRate, ofDropout] = [0, 0, 0]
  const step = 0.05
  for (let i = -30; i < 4; i += step) {
    for (let j = -34; j < 5; j += step) {
      const [rate, leave] = [Math.exp(i), Math.exp(j)]
      const prior = (params.r + x) * i - params.alpha * rate + params.s * j - params.beta * leave
      const sum = rate + leave
      const stays = (rate / sum) * Math.exp(-sum * age)
      const w = Math.exp(prior) * (stays + (leave / sum) * Math.exp(-sum * last))
      weight += w
      ofRate += w * rate
      ofDropout += w * leave
    }
  }
  return [ofRate / weight, ofDropout / weight]
}

describe('rates of a client', () => {
  it.each([
    [0, 0, 39],
    [2, 30.43, 38.86],
    [5, 3, 39],
  ])('are posterior means: x %d, last %d, age %d', (frequency, recency, age) => {
    const [rate, dropout] = means(frequency, recency, age)
    const client = { frequency, recency, age }
    expect(paretoNbd.expectedPurchaseRate(model, client)).toBeCloseRelative(rate, 1e-5)
    expect(paretoNbd.expectedDropoutRate(model, client)).toBeCloseRelative(dropout, 1e-5)
  })

  it('are those of the population for who has just come', () => {
    const newcomer = { frequency: 0, recency: 0, age: 0 }
    expect(paretoNbd.expectedPurchaseRate(model, newcomer)).toBeCloseRelative(params.r / params.alpha, 1e-14)
    expect(paretoNbd.expectedDropoutRate(model, newcomer)).toBeCloseRelative(params.s / params.beta, 1e-14)
  })
})
