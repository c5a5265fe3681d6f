import { describe, expect, it } from 'vitest'
import {
  invertLower,
  logDensities,
  readyMixture,
  toProbabilities,
} from '../../../../src/statistics/clustering/gaussian-mixture/density.js'
import { mixtureOf } from './rows.js'

describe('a mixture made ready', () => {
  it('tells ln of share times density', () => {
    const ready = readyMixture(mixtureOf([{ share: 0.25, mean: 1, variance: 4 }]))!
    const out = [new Float64Array(2)]
    logDensities(ready, Float64Array.of(1, 5), 2, out)
    const atMean = Math.log(0.25 / Math.sqrt(8 * Math.PI))
    expect([...out[0]!]).toEqual([expect.closeTo(atMean, 14), expect.closeTo(atMean - 2, 14)])
  })

  it('is none where a covariance is singular, or as good as', () => {
    const covariance = (slant: number) => ({
      dimensions: 2,
      shares: Float64Array.of(1),
      means: new Float64Array(2),
      covariances: [Float64Array.of(1, slant, slant, 1)],
    })
    expect(readyMixture(covariance(1))).toBeUndefined()
    expect(readyMixture(covariance(1 - 1e-13))).toBeUndefined()
    expect(readyMixture(covariance(Number.NaN))).toBeUndefined()
    expect(readyMixture(covariance(1 - 1e-9))).toBeDefined()
  })
})

describe('probabilities', () => {
  it('hold where every density is too small for a number', () => {
    const columns = [Float64Array.of(-2000, Math.log(0.2)), Float64Array.of(-2000 + Math.log(3), Math.log(0.6))]
    const totals = new Float64Array(2)
    toProbabilities(columns, 2, totals)
    expect(columns.map(column => [...column].map(part => part.toFixed(12)))).toEqual([
      ['0.250000000000', '0.250000000000'],
      ['0.750000000000', '0.750000000000'],
    ])
    expect([...totals]).toEqual([expect.closeTo(-2000 + Math.log(4), 10), expect.closeTo(Math.log(0.8), 14)])
  })
})

it('a lower triangle is inverted in place', () => {
  const lower = Float64Array.of(2, 0, 0, 1, 4, 0, 3, 2, 0.5)
  const original = Float64Array.from(lower)
  invertLower(lower, 3)
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      let sum = 0
      for (let l = 0; l < 3; l++) sum += original[3 * i + l]! * lower[3 * l + j]!
      expect(sum).toBeCloseTo(i === j ? 1 : 0, 14)
    }
  }
})
