import { describe, expect, it } from 'vitest'
import { compareLosses } from '../../../../src/satisfaction/path-quality/prediction/compare-losses.js'

const CLIENTS = Int32Array.of(0, 1, 2, 3)

describe('comparison of losses', () => {
  it("has Student's interval and test of the differences of rows, averaged over items", () => {
    const items = [
      { own: Float64Array.of(1, 2, 1, 0), other: Float64Array.of(2, 2, 3, 1), scale: 1 },
      { own: Float64Array.of(0, 1, 1, 2), other: Float64Array.of(1, 0, 1, 2), scale: 1 },
    ]
    // Differences by row: (−3 − 1)/2, (0 + 1)/2, (−8 + 0)/2, (−1 + 0)/2; mean −1.5, squares about it 0.25 + 4 + 6.25 + 1.
    const { difference, interval, pValue } = compareLosses(items, CLIENTS, 0.95)
    expect(difference).toBeCloseTo(-1.5, 14)
    const error = Math.sqrt(11.5 / 3 / 4)
    // The 97.5 % quantile of Student's t of 3 degrees of freedom is 3.182446.
    expect(interval!.upper).toBeCloseTo(-1.5 + 3.182446305 * error, 8)
    expect(interval!.lower).toBeCloseTo(-1.5 - 3.182446305 * error, 8)
    // P(|t| > x) of 3 degrees of freedom in closed form.
    const x = 1.5 / error
    const angle = Math.atan(x / Math.sqrt(3))
    expect(pValue).toBeCloseTo(1 - (2 / Math.PI) * (angle + Math.sin(angle) * Math.cos(angle)), 12)
  })

  it('counts a client once, however many rows and repeats there are', () => {
    const own = Float64Array.of(1, 3, 2, 2, 5, 1, 3, 2, 2, 5)
    const other = Float64Array.of(2, 3, 1, 4, 5, 2, 3, 1, 4, 5)
    const joint = compareLosses([{ own, other, scale: 1 }], Int32Array.of(0, 0, 0, 1, 2), 0.9)
    const differences = [(1 - 4 + 0 + 4 - 1) / 3, 4 - 16, 0]
    const mean = differences.reduce((sum, each) => sum + each, 0) / 3
    expect(joint.difference).toBeCloseTo(mean, 14)
    const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 2
    // The 95 % quantile of Student's t of 2 degrees of freedom is 2.919986.
    expect(joint.interval!.upper).toBeCloseTo(mean + 2.91998558 * Math.sqrt(variance / 3), 7)
  })

  it('has no test where all differences are one, and no interval of a single client', () => {
    const same = { own: Float64Array.of(1, 1, 1, 1), other: Float64Array.of(2, 2, 2, 2), scale: 1 }
    expect(compareLosses([same], CLIENTS, 0.95)).toMatchObject({ difference: -3, interval: { lower: -3, upper: -3 } })
    expect(compareLosses([same], CLIENTS, 0.95)).not.toHaveProperty('pValue')
    expect(compareLosses([same], new Int32Array(4), 0.95)).toEqual({ difference: -3 })
  })

  it('tells none of two apart that foretell the same but for rounding, whatever the unit and however small the errors', () => {
    for (const scale of [1e-12, 1, 1e12]) {
      for (const error of [1, 1e-14]) {
        const own = Float64Array.from([2, -1, 3, 1], each => scale * error * each)
        const other = own.map(each => each + 1e-13 * scale)
        const same = compareLosses([{ own, other, scale }], CLIENTS, 0.95)
        expect(same).toMatchObject({ difference: 0, interval: { lower: 0, upper: 0 } })
        expect(same).not.toHaveProperty('pValue')
      }
    }
  })
})
