import { SimpleLinearRegression } from 'ml-regression-simple-linear'
import { TheilSenRegression } from 'ml-regression-theil-sen'
import { expect, it } from 'vitest'
import { leastSquaresLine, medianSlope, powerCurve } from '../../../src/statistics/trend/curve-fits.js'

it('mends what the packages do to an even number of slopes and to places far from 0', () => {
  const [x, y] = [Float64Array.of(0, 1, 3, 7), Float64Array.of(0, 1, 9, 49)]
  // Slopes 1, 3, 4, 7, 8, 10: the package says 4, the median is 5.5.
  expect(new TheilSenRegression(x, y).slope).toBe(4)
  expect(medianSlope(x, y)).toBe(5.5)
  const far = x.map(place => place + 1e9)
  expect(Math.abs(new SimpleLinearRegression(far, y).slope / leastSquaresLine(x, y).change - 1)).toBeGreaterThan(0.01)
  expect(leastSquaresLine(far, y).change).toBeCloseTo(leastSquaresLine(x, y).change, 12)
})

it('passes through the means, of logarithms for a power', () => {
  const { centre, level } = leastSquaresLine(Float64Array.of(1, 2, 6), Float64Array.of(4, 2, 9))
  expect([centre, level]).toEqual([3, 5])
  const power = powerCurve(Float64Array.of(1, 100), Float64Array.of(3, 300))
  expect(power.centre).toBeCloseTo(10, 13)
  expect(power.level).toBeCloseTo(30, 12)
  expect(power.change).toBeCloseTo(1, 14)
})
