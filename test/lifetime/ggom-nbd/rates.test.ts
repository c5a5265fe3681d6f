import { describe, expect, it } from 'vitest'
import { ggomNbd, paretoNbd } from '../../../src/lifetime/index.js'

const gompertz = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 1e-12, s: 0.606, beta: 11.669e-12 })
const pareto = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 })

describe.each(['expectedPurchaseRate', 'expectedDropoutRate'] as const)('%s', rate => {
  it('is that of Pareto/NBD at the end of the ridge', () => {
    for (const client of [
      { frequency: 0, recency: 0, age: 39 },
      { frequency: 5, recency: 20, age: 39 },
    ]) {
      expect(ggomNbd[rate](gompertz, client)).toBeCloseRelative(paretoNbd[rate](pareto, client), 1e-9)
    }
  })

  it('begins at the mean of all clients', () => {
    const model = ggomNbd.fromParams({ r: 0.8, alpha: 6, b: 0.08, s: 1.2, beta: 6 })
    const mean = rate === 'expectedPurchaseRate' ? 0.8 / 6 : (0.08 * 1.2) / 6
    expect(ggomNbd[rate](model, { frequency: 0, recency: 0, age: 0 })).toBeCloseRelative(mean, 1e-14)
  })
})

it('holds who fell silent for likelier to leave than who did not', () => {
  const model = ggomNbd.fromParams({ r: 0.8, alpha: 6, b: 0.08, s: 1.2, beta: 6 })
  const silent = ggomNbd.expectedDropoutRate(model, { frequency: 10, recency: 10, age: 40 })
  expect(silent).toBeGreaterThan(ggomNbd.expectedDropoutRate(model, { frequency: 10, recency: 39, age: 40 }))
})
