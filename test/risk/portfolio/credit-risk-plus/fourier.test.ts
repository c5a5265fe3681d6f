import { expect, it } from 'vitest'
import { fourierProbabilities } from '../../../../src/risk/portfolio/credit-risk-plus/fourier.js'
import { reachOf } from '../../../../src/risk/portfolio/credit-risk-plus/moments.js'
import { nestedProbabilities } from '../../../../src/risk/portfolio/credit-risk-plus/nested.js'
import { relativeGap } from './portfolios.js'

const sector = (variance: number, levels: readonly number[], masses: readonly number[]) => ({
  variance,
  levels: Float64Array.from(levels),
  masses: Float64Array.from(masses),
  total: masses.reduce((sum, mass) => sum + mass, 0),
})

it.each([1e-3, 1e-6, 1e-12, 1e-30])('keeps the digits of a tail of %f', tail => {
  const polynomials = [sector(0, [1, 3], [0.5, 0.2]), sector(1.5, [2, 7], [1, 0.1]), sector(0.3, [1, 5], [2, 1])]
  const reach = reachOf(polynomials, tail)
  const exact = nestedProbabilities(polynomials, reach.levels)
  const fast = fourierProbabilities(polynomials, reach.levels, reach)
  expect(relativeGap(exact, fast)).toBeLessThan(1e-11 / Math.min(1, Math.sqrt(tail) * 1e3))
})

it('does not wrap around, even where far levels were not asked for', () => {
  const polynomials = [sector(4, [1, 40], [3, 1])]
  const reach = reachOf(polynomials, 1e-6)
  const exact = nestedProbabilities(polynomials, 10)
  expect(relativeGap(exact, fourierProbabilities(polynomials, 10, reach))).toBeLessThan(1e-12)
})
