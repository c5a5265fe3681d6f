import { expect, it } from 'vitest'
import { creditRiskPlus } from '../../../../src/risk/index.js'
import { bandsOf, polynomialsOf } from '../../../../src/risk/portfolio/credit-risk-plus/bands.js'
import { cumulants, reachOf, varianceOf } from '../../../../src/risk/portfolio/credit-risk-plus/moments.js'
import { sectorPortfolio } from '../../../../src/risk/portfolio/credit-risk-plus/portfolio.js'
import { three, threeOptions } from './portfolios.js'

const portfolio = sectorPortfolio(three, threeOptions)
const polynomials = polynomialsOf(portfolio, bandsOf(portfolio))

it('has the variance of the formula', () => {
  const { variance, parts } = varianceOf(portfolio, [5, 10, 10], [0.05, 0.02, 0.01])
  const byHand = 0.05 * 25 + 0.02 * 100 + 0.01 * 100 + 0.64 * (0.25 + 0.2) ** 2 + 0.25 * 0.1 ** 2
  expect(variance).toBeCloseTo(byHand, 12)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(byHand, 12)
})

it('has cumulants whose slope and curvature at 0 are mean and variance', () => {
  const h = 1e-3
  const [below, at, above] = [-h, 0, h].map(t => cumulants(polynomials, t))
  expect(at).toBe(0)
  expect((above! - below!) / (2 * h)).toBeCloseTo(0.55, 4)
  expect((above! + below!) / h ** 2).toBeCloseTo(varianceOf(portfolio, [5, 10, 10], [0.05, 0.02, 0.01]).variance, 2)
  expect(cumulants(polynomials, 1)).toBe(Infinity)
})

it.each([0.1, 1e-3, 1e-6, 1e-12])('reaches beyond all but %f', tail => {
  const { levels } = reachOf(polynomials, tail)
  const { probabilities } = creditRiskPlus(three, { ...threeOptions, tail: 1e-12 })
  const above = probabilities.slice(levels + 1).reduce((sum, p) => sum + p, 0)
  expect(above).toBeLessThan(tail)
  expect(creditRiskPlus(three, { ...threeOptions, tail: Math.max(tail, 1e-12) }).losses.length).toBe(levels + 1)
})

it('reaches where variances are so large that moments hardly exist', () => {
  const [own, building] = polynomials
  const { levels, tilt } = reachOf([own!, { ...building!, variance: 1e12 }], 1e-6)
  expect(tilt).toBeGreaterThan(0)
  expect(levels).toBeGreaterThan(1e6)
})
