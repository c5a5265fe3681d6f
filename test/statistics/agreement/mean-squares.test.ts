import { describe, expect, it } from 'vitest'
import { meanSquares } from '../../../src/statistics/agreement/mean-squares.js'

describe('meanSquares', () => {
  it('splits the sum of squares: within is judges and rest together', () => {
    const {
      things: n,
      judges: k,
      between,
      within,
      ofJudges,
      rest,
    } = meanSquares([
      [9, 2, 5],
      [6, 1, 3],
      [8, 4, 6],
      [7, 1, 2],
    ])!
    expect([n, k]).toEqual([4, 3])
    expect(n * (k - 1) * within).toBeCloseTo((k - 1) * ofJudges + (n - 1) * (k - 1) * rest, 13)
    // Ratings are 4.5 from the farthest on: mean 4.5, things 16/3, 10/3, 6, 10/3.
    const squares = [16 / 3, 10 / 3, 6, 10 / 3].reduce((sum, mean) => sum + (mean - 4.5) ** 2, 0)
    expect(between).toBeCloseTo((3 * squares) / 3 / 4.5 ** 2, 13)
  })

  it('is none of equal ratings, and has exact zeros of judges who differ by a constant', () => {
    expect(
      meanSquares([
        [0.1, 0.1],
        [0.1, 0.1],
      ]),
    ).toBeUndefined()
    expect(
      meanSquares([
        [0.1, 0.3],
        [0.7, 0.9],
        [0.2, 0.4],
      ])!.rest,
    ).toBe(0)
  })
})
