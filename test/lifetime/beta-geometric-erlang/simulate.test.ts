import { describe, expect, it } from 'vitest'
import { simulateBetaGeometric } from '../../../src/lifetime/beta-geometric/simulate.js'
import { purchasesOfNewClient } from '../../../src/lifetime/beta-geometric-erlang/purchases.js'
import { simulateErlang } from '../../../src/lifetime/beta-geometric-erlang/simulate.js'

const params = { k: 3, r: 2, alpha: 2, a: 0.8, b: 2.4 }
const age = Float64Array.from({ length: 20_000 }, () => 30)

describe('drawn clients', () => {
  it('are those of BG/NBD and MBG/NBD for one stage', () => {
    for (const first of [0, 1] as const) {
      const options = { age: [5, 20, 40], seed: 7, horizon: 9 }
      expect(simulateErlang({ params: { ...params, k: 1 } }, first, options)).toEqual(
        simulateBetaGeometric({ params }, first, options),
      )
    }
  })

  it.each([0, 1] as const)('buy as often as is expected, %d chances at first', first => {
    const { frequency } = simulateErlang({ params }, first, { age, seed: 3 })
    const mean = frequency.reduce((sum, x) => sum + x, 0) / age.length
    const variance = frequency.reduce((sum, x) => sum + (x - mean) ** 2, 0) / age.length
    const error = Math.abs(mean - purchasesOfNewClient(params, first, 30))
    expect(error).toBeLessThan(4 * Math.sqrt(variance / age.length))
  })

  it('buy the more regularly the more stages there are', () => {
    const spread = (k: number): number => {
      const { eventClient, eventTime } = simulateErlang({ params: { k, r: 1e9, alpha: 1e9 / k, a: 1e-6, b: 1e6 } }, 0, {
        age: [3000],
        seed: 1,
      })
      const gaps = Array.from(eventTime.subarray(1), (time, i) => time - eventTime[i]!)
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
      const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length
      expect(eventClient.every(client => client === 0)).toBe(true)
      return variance / mean ** 2
    }
    for (const k of [1, 4, 12]) expect(spread(k) * k).toBeCloseTo(1, 0)
    expect(spread(12)).toBeLessThan(spread(4))
  })
})
