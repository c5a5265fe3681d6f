import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../../src/numeric/index.js'
import { boundedMoments } from '../../../src/statistics/distributions/bounded-moments.js'

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

describe('boundedMoments', () => {
  it('agrees with the closed form of a normal distribution', () => {
    for (const [from, to] of [
      [-1, 2],
      [0, 30],
      [-30, 1],
      [1, 1.5],
    ] as const) {
      const mass = normalCdf(to) - normalCdf(from)
      const mean = (density(from) - density(to)) / mass
      const variance = 1 + (from * density(from) - to * density(to)) / mass - mean ** 2
      const found = boundedMoments({ kind: 'normal', mean: 10, deviation: 3, lower: 10 + 3 * from, upper: 10 + 3 * to })
      expect(found.mean).toBeCloseTo(10 + 3 * mean, 12)
      expect(found.deviation).toBeCloseTo(3 * Math.sqrt(variance), 11)
    }
  })

  it('agrees with the closed form of a log-normal distribution', () => {
    const [s, from] = [0.8, Math.log(0.5) / 0.8]
    const moment = (k: number): number =>
      Math.exp((k * k * s * s) / 2) * ((1 - normalCdf(from - k * s)) / (1 - normalCdf(from)))
    const found = boundedMoments({ kind: 'log-normal', median: 1, logDeviation: s, lower: 0.5 })
    expect(found.mean).toBeCloseTo(moment(1), 12)
    expect(found.deviation).toBeCloseTo(Math.sqrt(moment(2) - moment(1) ** 2), 10)
  })

  it('is uniform in a narrow gap, where closed forms lose all digits', () => {
    const found = boundedMoments({ kind: 'normal', mean: 0, deviation: 1, lower: 1, upper: 1 + 2 ** -20 })
    expect(found.deviation / (2 ** -20 / Math.sqrt(12))).toBeCloseTo(1, 9)
  })

  it('keeps its digits where squares far out are more than a double', () => {
    const { mean, deviation } = boundedMoments({ kind: 'log-normal', median: 1, logDeviation: 10, lower: 0 })
    expect(mean / Math.exp(50)).toBeCloseTo(1, 12)
    expect(deviation / (Math.exp(50) * Math.sqrt(Math.expm1(100)))).toBeCloseTo(1, 10)
  })

  it('knows certainty', () => {
    expect(boundedMoments({ kind: 'normal', mean: 2, deviation: 0, lower: 1 })).toEqual({ mean: 2, deviation: 0 })
  })
})
