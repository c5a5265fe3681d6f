import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { likelihood } from './reference.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }
const model = bgBb.fromParams(params)

/** Posterior means are quotients of likelihoods (Fader, Hardie and Shang 2010, appendix). */
describe.each([
  [0, 0, 6],
  [1, 1, 6],
  [2, 5, 6],
  [6, 6, 6],
  [3, 3, 40],
])('x %d, last %d, n %d', (frequency, recency, age) => {
  const client = { frequency, recency, age }
  const all = likelihood(params, frequency, recency, age)

  it('has the posterior mean of p', () => {
    const more = likelihood({ ...params, alpha: params.alpha + 1 }, frequency, recency, age)
    const mean = ((params.alpha / (params.alpha + params.beta)) * more) / all
    expect(bgBb.expectedPurchaseRate(model, client)).toBeCloseRelative(mean, 1e-12)
  })

  it('has the posterior mean of θ', () => {
    const more = likelihood({ ...params, gamma: params.gamma + 1 }, frequency, recency, age)
    const mean = ((params.gamma / (params.gamma + params.delta)) * more) / all
    expect(bgBb.expectedDropoutRate(model, client)).toBeCloseRelative(mean, 1e-12)
  })
})
