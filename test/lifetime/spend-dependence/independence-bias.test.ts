import { describe, expect, it } from 'vitest'
import { independenceBias } from '../../../src/lifetime/spend-dependence/independence-bias.js'

const classes = [
  { from: 1, to: 1, members: Int32Array.of(0, 1, 2) },
  { from: 2, members: Int32Array.of(3) },
]

describe('independenceBias', () => {
  it('compares the mean of all with that of each class', () => {
    const found = independenceBias(classes, Float64Array.of(10, 20, 30, 60), Float64Array.of(1, 1, 1, 7), 0.95)
    // 10 purchases at 30, against 3 at 20 and 7 at 60.
    expect(found?.share).toBeCloseTo(300 / 480 - 1, 14)
    // Of the first class alone: its mean moves both sums.
    const slope = (10 * 0.75 - (300 / 480) * 3) / 480
    expect(found?.interval.upper).toBeCloseTo(300 / 480 - 1 + 1.959963984540054 * slope * Math.sqrt(100 / 3), 12)
  })

  it('is none where clients spend alike, and does not exist where nobody buys', () => {
    const alike = independenceBias(classes, new Float64Array(4).fill(1e300), Float64Array.of(1, 2, 3, 4), 0.9)
    expect(alike?.share).toBeCloseTo(0, 14)
    expect(independenceBias(classes, new Float64Array(4).fill(5), new Float64Array(4), 0.9)).toBe(undefined)
  })
})
