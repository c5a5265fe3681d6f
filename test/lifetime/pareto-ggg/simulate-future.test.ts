import { describe, expect, it } from 'vitest'
import { expectedPurchases, simulateFuture } from '../../../src/lifetime/pareto-ggg/index.js'
import { selectClients } from '../../../src/records/index.js'
import { grocery, smallBase } from './fixtures.js'

const base = smallBase()

describe('drawn futures', () => {
  it('average to what is expected', () => {
    const copies = 1500
    const index = Array.from({ length: copies * base.size }, (_, i) => i % base.size)
    const drawn = simulateFuture(grocery, selectClients(base, index), { horizon: 26, seed: 4 })
    const expected = expectedPurchases(grocery, base, { horizon: 26 })
    for (let client = 0; client < base.size; client++) {
      const counts = drawn.filter((_, i) => i % base.size === client)
      const mean = counts.reduce((sum, count) => sum + count, 0) / copies
      const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / copies
      expect(Math.abs(mean - expected[client]!)).toBeLessThan(4.5 * Math.sqrt(variance / copies) + 1e-3)
    }
  })

  it('depend on the seed and the client alone', () => {
    const all = simulateFuture(grocery, base, { horizon: 26, seed: 4 })
    const turned = simulateFuture(grocery, selectClients(base, [7, 3]), { horizon: 26, seed: 4 })
    expect(Array.from(turned)).toEqual([all[7], all[3]])
    expect(all.every(count => Number.isInteger(count) && count >= 0)).toBe(true)
    const others = [5, 6, 7].map(seed => simulateFuture(grocery, base, { horizon: 26, seed }).join())
    expect(new Set([all.join(), ...others]).size).toBeGreaterThan(1)
  })

  it('refuse a horizon or a seed that is none', () => {
    expect(() => simulateFuture(grocery, base, { horizon: 0, seed: 4 })).toThrow(
      expect.objectContaining({ path: 'options.horizon' }),
    )
    expect(() => simulateFuture(grocery, base, { horizon: 1, seed: -4 })).toThrow(
      expect.objectContaining({ path: 'options.seed' }),
    )
  })
})
