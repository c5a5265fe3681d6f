import { describe, expect, it } from 'vitest'
import { createStays } from '../../../src/lifetime/beta-geometric-erlang/stays.js'

describe('how long clients stay', () => {
  it('is (B)ₙ/(a+B)ₙ after n purchases, of which the sums are made', () => {
    const stays = createStays()
    stays.reach(2, 3, 4)
    const expected = [1, 3 / 5, (3 * 4) / (5 * 6), (3 * 4 * 5) / (5 * 6 * 7), (3 * 4 * 5 * 6) / (5 * 6 * 7 * 8)]
    expected.forEach((probability, n) => {
      expect(stays.probability[n]).toBeCloseRelative(probability, 1e-15)
      expect(stays.purchases[n]).toBeCloseTo(
        expected.slice(0, n).reduce((sum, q) => sum + q, 0),
        14,
      )
    })
  })

  it('starts anew for other clients and keeps what it has for the same', () => {
    const stays = createStays()
    stays.reach(2, 3, 9)
    stays.reach(2, 3, 1)
    expect(stays.probability.length).toBe(10)
    stays.reach(1, 1, 2)
    expect(Array.from(stays.probability)).toEqual([1, 1 / 2, 1 / 3])
    expect(stays.purchases[2]).toBe(1.5)
  })
})
