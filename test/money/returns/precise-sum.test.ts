import { describe, expect, it } from 'vitest'
import { dyadicToNumber } from '../../../src/money/returns/dyadic.js'
import { flowSum } from '../../../src/money/returns/flow-sum.js'
import { PRECISION } from '../../../src/money/returns/precise-exponential.js'
import { divided, fixedPoint, preciseSum } from '../../../src/money/returns/precise-sum.js'

describe('preciseSum', () => {
  it('is the sum over one of its terms, with derivatives', () => {
    const [times, amounts] = [
      [0, 1, 2.5],
      [-100, 30, 90],
    ]
    const x = 0.1
    const { value, slope, curvature } = preciseSum(
      flowSum(Float64Array.from(times), Float64Array.from(amounts)),
      1,
    )(fixedPoint(x))
    const moment = (power: number): number =>
      times.reduce((sum, t, i) => sum + (amounts[i]! / 30) * (1 - t) ** power * Math.exp((1 - t) * x), 0)
    expect(dyadicToNumber(value, PRECISION)).toBeCloseRelative(moment(0), 1e-14)
    expect(dyadicToNumber(slope, PRECISION)).toBeCloseRelative(moment(1), 1e-14)
    expect(dyadicToNumber(curvature, PRECISION)).toBeCloseRelative(moment(2), 1e-14)
  })
})

it('fixedPoint and divided are exact where they can be', () => {
  expect(fixedPoint(-0.75)).toBe(-3n << BigInt(PRECISION - 2))
  expect(divided(fixedPoint(3), fixedPoint(-4))).toBe(fixedPoint(-0.75))
})
