import { describe, expect, it } from 'vitest'
import { loyaltyIndices, loyaltySensitivity } from '../../../src/loyalty/loyalty-index/index.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL } from './small-policy.js'

const columns = { wallet: [0.5, 1, null, null], gap: [5, null, null, null], recommend: [8, 10, 5, null] }

describe('an index under other weights', () => {
  it('lies about the given one', () => {
    const { index } = loyaltyIndices(SMALL, columns)
    const { lower, upper, sameBand } = loyaltySensitivity(SMALL, columns, { seed: 1 })
    for (let row = 0; row < 3; row++) {
      expect(lower[row]).toBeLessThanOrEqual(index[row]!)
      expect(upper[row]).toBeGreaterThanOrEqual(index[row]!)
    }
    // A client with one figure, or the same grade everywhere, does not hang on weights.
    expect([lower[2], upper[2]]).toEqual([expect.closeTo(50, 10), expect.closeTo(50, 10)])
    expect(upper[1]).toBeCloseTo(100, 12)
    expect([lower[3], upper[3], sameBand[3]]).toEqual([0, 0, 0])
    expect(sameBand[1]).toBe(1)
  })

  it('never leaves what the extreme weights give', () => {
    const { lower, upper } = loyaltySensitivity(SMALL, columns, { seed: 2, spread: 0.5, draws: 4000 })
    // Weights 4, 2, 3 of grades 0.5, 0.75, 0.8: halves and one and a half of them, by hand.
    const least = (6 * 0.5 + 1 * 0.75 + 1.5 * 0.8) / 8.5
    const most = (2 * 0.5 + 3 * 0.75 + 4.5 * 0.8) / 9.5
    expect(lower[0]).toBeGreaterThanOrEqual(100 * least)
    expect(upper[0]).toBeLessThanOrEqual(100 * most)
    expect(lower[0]).toBeLessThan(100 * least + 1.5)
    expect(upper[0]).toBeGreaterThan(100 * most - 1.5)
  })

  it('is the same by the same seed, and refuses other options', () => {
    expect(loyaltySensitivity(SMALL, columns, { seed: 7 })).toEqual(loyaltySensitivity(SMALL, columns, { seed: 7 }))
    const by = (options: string): unknown => thrown(() => loyaltySensitivity(SMALL, columns, JSON.parse(options)))
    expect(by('{}')).toMatchObject({ path: 'options.seed' })
    expect(by('{ "seed": 1, "spread": 1.5 }')).toMatchObject({ path: 'options.spread' })
    expect(by('{ "seed": 1, "draws": 0 }')).toMatchObject({ path: 'options.draws' })
    expect(by('{ "seed": 1, "draw": 9 }')).toMatchObject({ code: 'UNKNOWN_OPTION' })
  })
})
