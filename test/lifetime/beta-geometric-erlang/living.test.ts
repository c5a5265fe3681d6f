import { describe, expect, it } from 'vitest'
import { createLiving } from '../../../src/lifetime/beta-geometric-erlang/living.js'
import { termsOfSum } from '../../../src/lifetime/beta-geometric-erlang/stage-sums.js'

describe('what is expected of the living', () => {
  it.each([1, 2, 5, 12, 24])('goes on smoothly where an average takes over from a sum, k %d', k => {
    const living = createLiving(k)
    for (const [S, a, B] of [
      [0.4, 0.8, 2.4],
      [30, 3, 200],
      [800, 0.2, 50],
    ] as const) {
      let t = 1
      while (termsOfSum(S, 1, t) < 16_384) t *= 1.0001
      const [before, after] = [t / 1.0002, t * 1.0002]
      const at = (kind: 'purchases' | 'survival', time: number): number => living.expect(kind, 0, S, 1, a, B, time)
      const [more, rate] = [at('purchases', after) - at('purchases', before), living.expect('rate', 0, S, 1, a, B, t)]
      expect(more / (after - before)).toBeCloseRelative(rate, 1e-5)
      expect(at('survival', after)).toBeLessThan(at('survival', before))
      expect(at('survival', after)).toBeCloseRelative(at('survival', before), 1e-2)
    }
  })

  it('costs no more the longer the future is', () => {
    const living = createLiving(2)
    const times = [1e4, 1e8, 1e12, 1e100].map(t => living.expect('purchases', 0, 0.4, 1, 0.8, 2.4, t))
    expect(times).toEqual(times.toSorted((p, q) => p - q))
    expect(times.every(Number.isFinite)).toBe(true)
  })
})
