import { expect, it } from 'vitest'
import { liftedProbabilities, nestedProbabilities } from '../../../../src/risk/portfolio/credit-risk-plus/nested.js'

const geometric = { variance: 1, levels: Float64Array.of(1), masses: Float64Array.of(1), total: 1 }

it('makes a gamma of shape 1 geometric', () => {
  const p = nestedProbabilities([geometric], 60)
  for (const [n, probability] of p.entries()) expect(probability).toBeCloseRelative(0.5 ** (n + 1), 1e-13)
})

it('multiplies sectors: two of shape 1 are one of shape 2', () => {
  const two = nestedProbabilities([geometric, geometric], 40)
  for (const [n, probability] of two.entries()) expect(probability).toBeCloseRelative((n + 1) * 0.5 ** (n + 2), 1e-13)
})

it('raises the shape of a sector by 1', () => {
  const once = nestedProbabilities([geometric], 40)
  const twice = nestedProbabilities([geometric, geometric], 40)
  const lifted = liftedProbabilities(once, geometric)
  for (const [n, probability] of twice.entries()) expect(lifted[n]).toBeCloseRelative(probability, 1e-13)
  expect(liftedProbabilities(once, { ...geometric, variance: 0 })).toBe(once)
})

it('keeps digits where the first probability is none', () => {
  const poisson = { variance: 0, levels: Float64Array.of(1), masses: Float64Array.of(5000), total: 5000 }
  const p = nestedProbabilities([poisson], 6000)
  // Poisson(5000) at 5000, by Stirling's series.
  expect(p[5000]).toBeCloseRelative(Math.exp(-1 / 60_000) / Math.sqrt(2 * Math.PI * 5000), 1e-10)
  expect(p[5001]! / p[5000]!).toBeCloseRelative(5000 / 5001, 1e-12)
})
