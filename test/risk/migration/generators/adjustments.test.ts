import { describe, expect, it } from 'vitest'
import { adjustDiagonal, adjustRates, adjustWeighted } from '../../../../src/risk/migration/generators/adjustments.js'

const adjusted = (adjust: (row: Float64Array, i: number) => void, row: readonly number[], i: number): number[] => {
  const own = Float64Array.from(row)
  adjust(own, i)
  return Array.from(own)
}

// B = 0.02 is negative; with the diagonal G = 0.18 + 0.2, without it 0.2.
const ROW = [-0.18, 0.15, -0.02, 0.05]

describe('adjustDiagonal', () => {
  it('sets negative rates to 0 and leaves the rest', () => {
    expect(adjusted(adjustDiagonal, ROW, 0)).toEqual([-0.18, 0.15, 0, 0.05])
  })
})

describe('adjustWeighted', () => {
  it('lets every cell pay in proportion, the diagonal too', () => {
    const [, b, c, d] = adjusted(adjustWeighted, ROW, 0)
    expect(b).toBeCloseRelative(0.15 * (1 - 0.02 / 0.38), 1e-15)
    expect(c).toBe(0)
    expect(d).toBeCloseRelative(0.05 * (1 - 0.02 / 0.38), 1e-15)
    // Minus the sum of the others is what the diagonal pays by the published formula.
    expect(-(b ?? 0) - (d ?? 0)).toBeCloseRelative(-0.18 - (0.02 * 0.18) / 0.38, 1e-14)
  })

  it('leaves a row of zeros', () => {
    expect(adjusted(adjustWeighted, [0, 0, 0], 1)).toEqual([0, 0, 0])
  })
})

describe('adjustRates', () => {
  it('never turns a rate negative, where staying is no longer what balances', () => {
    expect(adjusted(adjustRates, [0.02, 0.01, -0.03], 0)).toEqual([0.02, 0, 0])
    expect(adjusted(adjustWeighted, [0.02, 0.01, -0.04], 0)[1]).toBe(0)
  })

  it('lets the other rates pay, so that leaving is as frequent as it was', () => {
    const [, b, c, d] = adjusted(adjustRates, ROW, 0)
    expect(b).toBeCloseRelative(0.15 * 0.9, 1e-15)
    expect(c).toBe(0)
    expect((b ?? 0) + (d ?? 0)).toBeCloseRelative(0.18, 1e-15)
  })

  it('leaves rows without a negative rate exactly', () => {
    const valid = [0.1, -0.4, 0.3]
    for (const adjust of [adjustDiagonal, adjustWeighted, adjustRates])
      expect(adjusted(adjust, valid, 1)).toEqual(valid)
  })
})
