import { describe, expect, it } from 'vitest'
import { createFuturePurchases } from '../../../src/lifetime/pareto-ggg/future-purchases.js'
import { randomStream } from '../../../src/model/index.js'
import { drawExponential, drawGamma } from '../../../src/statistics/index.js'

describe('future purchases', () => {
  it('are those of a Poisson process for k = 1, however long ago the last', () => {
    for (const delta of [0, 0.3, 4]) {
      // Errors of a tail grow by e^{fδ}, as the chance that such a client is alive falls.
      for (const force of [0, 1e-6, 0.1, 0.6]) {
        const expected = force === 0 ? 2.5 : -Math.expm1(-force * 2.5) / force
        expect(createFuturePurchases(1).within(delta, 2.5, 3)(force)).toBeCloseTo(expected, 7)
      }
    }
    expect(createFuturePurchases(1).within(2, Number.POSITIVE_INFINITY, 3)(0.1)).toBeCloseTo(10, 6)
  })

  it('begin with the next: regular clients are not due right after they bought', () => {
    const { within } = createFuturePurchases(50)
    expect(within(0, 0.5, 1)(0)).toBeLessThan(1e-3)
    expect(within(0.9, 0.5, 1)(0)).toBeGreaterThan(0.99)
    expect(within(0, 10.5, 1)(0)).toBeCloseTo(10, 1)
  })

  it('go over into those without end', () => {
    const { within } = createFuturePurchases(3)
    const endless = within(0.5, Number.POSITIVE_INFINITY, 0.2)(0.2)
    expect(within(0.5, 150, 0.2)(0.2)).toBeCloseTo(endless, 6)
    expect(within(0.5, 300, 0.2)(0.2)).toBe(endless)
  })

  it.each([
    [2.5, 0.7, 4, 0.1],
    [0.6, 0.5, 3, 0.3],
    [8, 0.9, 10, 0.05],
    [0.2, 2, 5, 0.02],
    [2.5, 0.2, 0.3, 4],
  ])('are as many as drawn clients have: k = %d, silent for %d, within %d, at the force %d', (k, delta, eta, force) => {
    const uniform = randomStream(20)
    let [clients, sum, squares] = [0, 0, 0]
    while (clients < 20_000) {
      const first = drawGamma(uniform, k, k)
      if (first < delta) continue
      clients++
      const until = Math.min(eta, drawExponential(uniform, force))
      let count = 0
      for (let time = first - delta; time <= until; time += drawGamma(uniform, k, k)) count++
      sum += count
      squares += count * count
    }
    const mean = sum / clients
    const error = Math.sqrt((squares / clients - mean * mean) / clients)
    expect(Math.abs(createFuturePurchases(k).within(delta, eta, force)(force) - mean)).toBeLessThan(4 * error)
  })
})
