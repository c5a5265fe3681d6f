import { expect, it } from 'vitest'
import { sampleConstants } from '../../../src/statistics/control-charts/index.js'
import { thrown } from '../../errors/thrown.js'

it('is what it is in closed form for two and three values', () => {
  const two = sampleConstants(2)
  expect(two.meanRange).toBeCloseTo(2 / Math.sqrt(Math.PI), 13)
  expect(two.rangeDeviation).toBeCloseTo(Math.sqrt(2 - 4 / Math.PI), 12)
  expect(two.meanDeviation).toBeCloseTo(Math.sqrt(2 / Math.PI), 13)
  const three = sampleConstants(3)
  expect(three.meanRange).toBeCloseTo(3 / Math.sqrt(Math.PI), 13)
  // Var of the range of three: 2 + 3√3/π − 9/π.
  expect(three.rangeDeviation ** 2).toBeCloseTo(2 + (3 * Math.sqrt(3)) / Math.PI - 9 / Math.PI, 12)
  expect(three.meanDeviation).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13)
})

it.each([
  // Montgomery (2013), appendix VI.
  [4, 2.059, 0.88, 0.9213],
  [5, 2.326, 0.864, 0.94],
  [10, 3.078, 0.797, 0.9727],
  [25, 3.931, 0.708, 0.9896],
])('is what tables print for %i values', (size, d2, d3, c4) => {
  const { meanRange, rangeDeviation, meanDeviation } = sampleConstants(size)
  expect(meanRange).toBeCloseTo(d2, 3)
  expect(Math.abs(rangeDeviation - d3)).toBeLessThan(0.00051)
  expect(meanDeviation).toBeCloseTo(c4, 4)
})

it('is d2 and d3 of five values to ten digits, where a table of three digits would do for no limit', () => {
  const { meanRange, rangeDeviation } = sampleConstants(5)
  expect(meanRange).toBeCloseTo(2.3259289473, 10)
  expect(rangeDeviation).toBeCloseTo(0.8640819411, 10)
})

it('goes on to large samples: the range grows, its spread shrinks, the deviation tends to 1', () => {
  const constants = [2, 5, 20, 100, 1000, 10_000].map(sampleConstants)
  for (const [i, { meanRange, rangeDeviation, meanDeviation }] of constants.entries()) {
    if (i < 2) continue
    const before = constants[i - 1]!
    expect(meanRange).toBeGreaterThan(before.meanRange)
    expect(rangeDeviation).toBeLessThan(before.rangeDeviation)
    expect(meanDeviation).toBeGreaterThan(before.meanDeviation)
    expect(meanDeviation).toBeLessThan(1)
  }
  // Tippett (1925): 6.48287 for a thousand.
  expect(constants[4]!.meanRange).toBeCloseTo(6.48287, 4)
})

it.each([1, 2.5, 10_001, Number.NaN, '5', null])('refuses %s values', size => {
  expect(thrown(() => sampleConstants(size as never)).path).toBe('size')
})
