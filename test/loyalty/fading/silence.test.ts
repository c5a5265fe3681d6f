import { describe, expect, it } from 'vitest'
import { chanceOfSilence, silence } from '../../../src/loyalty/fading/silence.js'

const rhythm = { regularity: 1, assumed: false, gaps: 100, clients: 10 }

describe('silence', () => {
  it('is by chance what purchases thrown at random on the days make it', () => {
    // 4 purchases after the first in 300 days, the last 60 days ago: (1 − 60/300)⁴.
    expect(silence([0, 30, 100, 180, 240], 300, rhythm)).toEqual({
      pValue: 0.8 ** 4,
      strength: 1,
      since: 240,
      words: { days: '60', usual: '60' },
    })
  })

  // Regular: scipy.special.betainc(n k, k, 1 − s / T). In bursts: quadrature over the length of the silence, scipy.integrate.quad.
  it.each([
    [60, 300, 4, 2, 0.43620761600000024],
    [200, 300, 1, 3, 0.2098765432098766],
    [100, 1000, 30, 1.7, 0.01802850389865265],
    [400, 1000, 30, 5, 3.1708264950947226e-28],
    [20, 1000, 3, 40, 1],
    [10, 300, 4, 0.5, 0.894726184485635],
    [700, 1000, 2, 0.6, 0.19241268126896469],
  ])('of %i in %i days after %i purchases of regularity %f has the probability %f', (silent, all, n, k, chance) => {
    expect(chanceOfSilence(silent, all, n, k)).toBeCloseRelative(chance, 1e-9)
  })

  it('falls with its length and is a probability, whatever the rhythm', () => {
    for (const k of [0.1, 0.5, 1, 1.001, 3, 50, 1000]) {
      for (const n of [1, 2, 10, 500]) {
        let before = 1
        for (const silent of [0, 1, 40, 300, 900, 999, 1000]) {
          const chance = chanceOfSilence(silent, 1000, n, k)
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(before + 1e-9)
          before = chance
        }
      }
    }
    expect(chanceOfSilence(300, 1000, 5, 1.0000001)).toBeCloseTo(chanceOfSilence(300, 1000, 5, 1), 6)
    expect(chanceOfSilence(300, 1000, 5, 0.9999999)).toBeCloseTo(chanceOfSilence(300, 1000, 5, 1), 6)
  })

  it('takes a client for less regular than the others where its own gaps say so', () => {
    const clockwork = { ...rhythm, regularity: 400 }
    const chanceOf = (days: readonly number[]): number => {
      const found = silence(days, 260, clockwork)
      return 'pValue' in found ? found.pValue : Number.NaN
    }
    // Gaps of 50 and a silence of 60 are far beyond clockwork; of 30, 80, 40 and 50 less so: k = (1 − q) / (4 q − 1).
    expect(chanceOf([0, 50, 100, 150, 200])).toBeLessThan(0.02)
    const q = (30 ** 2 + 80 ** 2 + 40 ** 2 + 50 ** 2) / 200 ** 2
    expect(chanceOf([0, 30, 110, 150, 200])).toBeCloseTo(chanceOfSilence(60, 260, 4, (1 - q) / (4 * q - 1)), 12)
    // Two gaps say too little.
    expect(chanceOf([0, 180, 200])).toBe(chanceOfSilence(60, 260, 2, 400))
    // More than chance is never taken from it.
    expect(chanceOf([0, 1, 2, 3, 200])).toBe(chanceOfSilence(60, 260, 4, 1))
  })

  it('cannot be told of who came once or never', () => {
    expect(silence([], 300, rhythm)).toEqual({ why: 'no purchases' })
    expect(silence([20], 300, rhythm)).toEqual({ why: 'one purchase only' })
  })

  it('is no silence on the day of a purchase', () => {
    expect(silence([0, 300], 300, { ...rhythm, regularity: 4 })).toMatchObject({ pValue: 1, strength: 0 })
  })
})
