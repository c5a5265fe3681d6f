import { describe, expect, it } from 'vitest'
import {
  conditionalCountProbabilities,
  countProbability,
} from '../../../src/lifetime/beta-geometric-erlang/count-probability.js'
import { purchasesOfNewClient, purchasesWithin } from '../../../src/lifetime/beta-geometric-erlang/purchases.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { errorsOf } from './reference.js'

describe('probabilities of counts', () => {
  it('are right to the last digits for random clients, known and new', () => {
    const known = errorsOf(
      'P(n purchases)',
      ({ params, first, client, horizon, purchases }) =>
        conditionalCountProbabilities(params, first, historyOf(client), purchases, horizon)[0]!,
      row => row.conditional,
    )
    const fresh = errorsOf(
      'P(n purchases), new client,',
      ({ params, first, horizon, purchases }) => countProbability(params, first, purchases, horizon),
      row => row.ofNewClient,
    )
    for (const { median, worst } of [known, fresh]) {
      expect(median).toBeLessThan(3e-15)
      expect(worst).toBeLessThan(1e-12)
    }
  })

  const params = { k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }

  it.each([0, 1] as const)('sum to one and average to the expected purchases, %d chances at first', first => {
    const history = historyOf({ frequency: 4, recency: 25, age: 30 })
    let [all, mean, allNew, meanNew] = [0, 0, 0, 0]
    for (let n = 0; n < 3000; n++) {
      const known = conditionalCountProbabilities(params, first, history, n, 20)[0]!
      const fresh = countProbability(params, first, n, 20)
      all += known
      mean += n * known
      allNew += fresh
      meanNew += n * fresh
    }
    expect(all).toBeCloseRelative(1, 1e-12)
    expect(allNew).toBeCloseRelative(1, 1e-12)
    expect(mean).toBeCloseRelative(purchasesWithin(params, first, history, 20)[0]!, 1e-12)
    expect(meanNew).toBeCloseRelative(purchasesOfNewClient(params, first, 20), 1e-12)
  })

  it('stay probabilities over a horizon beyond all scales, and of a count beyond all reason', () => {
    for (const [n, t] of [
      [0, 1e100],
      [1e6, 1e100],
      [1e6, 3],
      [2, 1e-300],
    ] as const) {
      const ours = countProbability(params, 1, n, t)
      expect(ours).toBeGreaterThanOrEqual(0)
      expect(ours).toBeLessThanOrEqual(1)
    }
  })
})
