import { describe, expect, it } from 'vitest'
import { probabilitiesAlive } from '../../../src/lifetime/beta-geometric/alive.js'
import { dropoutProbabilities, purchaseRates } from '../../../src/lifetime/beta-geometric/posterior-means.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }

/** E g(λ, p) given a history, by summing the likelihood of one client over a grid of λ and p. */
function posteriorMean(
  first: 0 | 1,
  { frequency: x, recency, age }: { frequency: number; recency: number; age: number },
  g: (rate: number, p: number) => number,
): number {
  const { r, alpha, a, b } = params
  let [above, below] = [0, 0]
  const steps = 1200
  for (let i = 0; i < steps; i++) {
    // λ = e^u and p = 1/(1+e^−v): the densities lose their poles at 0 and 1.
    const rate = Math.exp(-36 + (40 * (i + 0.5)) / steps)
    const weight = rate ** r * Math.exp(-alpha * rate)
    for (let j = 0; j < steps; j++) {
      const p = 1 / (1 + Math.exp(24 - (48 * (j + 0.5)) / steps))
      const stay = (1 - p) ** (x + first) * Math.exp(-rate * age)
      const leave = x + first === 0 ? 0 : p * (1 - p) ** (x + first - 1) * Math.exp(-rate * recency)
      const density = weight * p ** a * (1 - p) ** b * rate ** x * (stay + leave)
      above += density * g(rate, p)
      below += density
    }
  }
  return above / below
}

describe.each([0, 1] as const)('with %i chances to leave at first', first => {
  it.each([
    { frequency: 2, recency: 30.43, age: 38.86 },
    { frequency: 0, recency: 0, age: 20 },
    { frequency: 3, recency: 4, age: 30 },
  ])('means of λ and p are those of the likelihood times the prior: %o', history => {
    const column = historyOf(history)
    const rate = posteriorMean(first, history, λ => λ)
    const p = posteriorMean(first, history, (_, chance) => chance)
    expect(purchaseRates(params, first, column)[0]).toBeCloseRelative(rate, 1e-3)
    expect(dropoutProbabilities(params, first, column)[0]).toBeCloseRelative(p, 1e-3)
  })

  it('is the mean of the living for who is alive, and of the gone for who is gone', () => {
    const loyal = historyOf({ frequency: 50, recency: 100, age: 100 })
    const alive = probabilitiesAlive(params, first, loyal)[0]!
    expect(purchaseRates(params, first, loyal)[0]).toBeCloseRelative(50.525 / 106.183, 1e-14)
    expect(dropoutProbabilities(params, first, loyal)[0]).toBeCloseRelative(
      (0.891 + 1 - alive) / (2.505 + 50 + first),
      1e-14,
    )
    const gone = historyOf({ frequency: 50, recency: 10, age: 1000 })
    expect(purchaseRates(params, first, gone)[0]).toBeCloseRelative(50.525 / 16.183, 1e-12)
    expect(dropoutProbabilities(params, first, gone)[0]).toBeCloseRelative(1.891 / (2.505 + 50 + first), 1e-12)
  })
})
