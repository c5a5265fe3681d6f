import { expect, it } from 'vitest'
import { gaussLegendre, normalQuantile } from '../../src/numeric/index.js'
import { conditionalAt, conditionalDefault, conditionalThreshold } from '../../src/risk/one-factor.js'

it('averages to the probability over the cycle', () => {
  const { nodes, weights } = gaussLegendre(200)
  for (const [pd, correlation] of [
    [0.01, 0.2],
    [0.3, 0.5],
    [1e-6, 0.12],
  ] as const) {
    let mean = 0
    for (let k = 0; k < nodes.length; k++) {
      const z = 10 * nodes[k]!
      mean +=
        10 * weights[k]! * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * conditionalDefault(pd, correlation, z)
    }
    expect(mean / pd).toBeCloseTo(1, 9)
  }
})

it('is the loss of Basel at the 99.9th percentile', () => {
  // Corporate of 1 %, correlation 0.19278: K of 45 % LGD is 0.45 (0.14027... − 0.01) before maturity.
  const w = (1 - Math.exp(-0.5)) / (1 - Math.exp(-50))
  const correlation = 0.12 * w + 0.24 * (1 - w)
  const b = (0.11852 - 0.05478 * Math.log(0.01)) ** 2
  const k = 0.45 * (conditionalDefault(0.01, correlation, -3.090232306167813) - 0.01)
  expect(k / (1 - 1.5 * b)).toBeCloseTo(0.073853, 5)
})

it('leaves certainty and independence as they are', () => {
  expect(conditionalDefault(0, 0.2, -5)).toBe(0)
  expect(conditionalDefault(1, 0.2, 5)).toBe(1)
  expect(conditionalDefault(0.1, 0, -5)).toBe(0.1)
})

it('goes by the threshold: far out, where no probability tells values apart, too', () => {
  const threshold = normalQuantile(0.03)
  expect(conditionalAt(threshold, 0.2, -1.5)).toBe(conditionalDefault(0.03, 0.2, -1.5))
  // (−1 + 0.6 · 2) / 0.8 and, of what never defaults, −∞.
  expect(conditionalThreshold(-1, 0.36, -2)).toBeCloseTo(0.25, 14)
  expect(conditionalThreshold(-60, 0.36, 100)).toBeCloseTo(-150, 12)
  expect(conditionalThreshold(-Infinity, 0.36, -2)).toBe(-Infinity)
})
