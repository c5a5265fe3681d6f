import { describe, expect, it } from 'vitest'
import { probabilitiesAlive } from '../../../src/lifetime/beta-geometric-erlang/alive.js'
import { dropoutProbabilities, purchaseRates } from '../../../src/lifetime/beta-geometric-erlang/posterior-means.js'
import { simulateErlang } from '../../../src/lifetime/beta-geometric-erlang/simulate.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'

const params = { k: 2, r: 1.5, alpha: 3, a: 0.8, b: 2 }

describe('what a history tells of rates', () => {
  it('is the mean over all clients where it tells nothing', () => {
    const fresh = historyOf({ frequency: 0, recency: 0, age: 0 })
    expect(purchaseRates(params, 0, fresh)[0]).toBeCloseRelative(1.5 / (2 * 3), 1e-15)
    expect(purchaseRates(params, 1, fresh)[0]).toBeCloseRelative(1.5 / (2 * 3), 1e-15)
    expect(dropoutProbabilities(params, 0, fresh)[0]).toBeCloseRelative(0.8 / 2.8, 1e-15)
    expect(dropoutProbabilities(params, 1, fresh)[0]).toBeCloseRelative(0.8 / 2.8, 1e-15)
  })

  it('averages over clients to the means of the model', () => {
    const { frequency, recency } = simulateErlang({ params }, 1, { age: Array(20_000).fill(30), seed: 5 })
    const histories = Array.from(frequency, (x, i) => historyOf({ frequency: x, recency: recency[i]!, age: 30 }))
    const mean = (of: typeof purchaseRates): number =>
      histories.reduce((sum, history) => sum + of(params, 1, history)[0]!, 0) / histories.length
    expect(mean(purchaseRates)).toBeCloseRelative(0.25, 0.02)
    expect(mean(dropoutProbabilities)).toBeCloseRelative(0.8 / 2.8, 0.02)
  })

  it('counts a chance to leave that was taken', () => {
    const history = historyOf({ frequency: 3, recency: 10, age: 12 })
    const gone = 1 - probabilitiesAlive(params, 0, history)[0]!
    expect(dropoutProbabilities(params, 0, history)[0]).toBeCloseRelative((0.8 + gone) / (2.8 + 3), 1e-14)
  })
})
