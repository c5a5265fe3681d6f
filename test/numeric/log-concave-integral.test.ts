import { describe, expect, it } from 'vitest'
import { log1pExp, logConcaveIntegral, logGamma, normalSurvival } from '../../src/numeric/index.js'
import { thrown } from '../errors/thrown.js'

describe('the integral', () => {
  it.each([1, 1e-3, 1e-7])('of a bell of width %f is exact, wherever it stands', width => {
    for (const [centre, height] of [
      [0, 0],
      [3.3, -1e5],
      [-17, 700],
    ] as const) {
      const g = (t: number): number => height - 0.5 * ((t - centre) / width) ** 2
      const log = logConcaveIntegral(g, -60, 60)
      expect(Math.abs(log - height - Math.log(width * Math.sqrt(2 * Math.PI)))).toBeLessThan(1e-9)
    }
  })

  it('of a tail that is cut off at its peak is that of the tail', () => {
    for (const from of [0, 3, 30]) {
      const log = logConcaveIntegral(t => -0.5 * t * t, from, from + 40)
      expect(Math.exp(log) / Math.sqrt(2 * Math.PI)).toBeCloseRelative(normalSurvival(from), 1e-13)
    }
  })

  it('of a density with an edge is that up to the edge', () => {
    for (const steepness of [10, 1e4, 1e9]) {
      const log = logConcaveIntegral(t => -log1pExp(steepness * (t - 1)), -2, 40)
      const exact = 3 + (Math.log1p(Math.exp(-3 * steepness)) - Math.log1p(Math.exp(-39 * steepness))) / steepness
      expect(Math.exp(log)).toBeCloseRelative(exact, 1e-10)
    }
  })

  it('of a gamma density is its function', () => {
    for (const shape of [1.5, 20, 3000]) {
      const g = (t: number): number => (t > 0 ? (shape - 1) * Math.log(t) - t : -1e300)
      expect(logConcaveIntegral(g, 0, 10 * shape + 100)).toBeCloseRelative(logGamma(shape), 1e-12)
    }
  })
})

it('refuses an empty range', () => {
  expect(thrown(() => logConcaveIntegral(t => -t * t, 1, 1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'lower' })
  expect(thrown(() => logConcaveIntegral(t => -t * t, Number.NaN, 1))).toMatchObject({ path: 'lower' })
  expect(thrown(() => logConcaveIntegral(JSON.parse('null'), 0, 1))).toMatchObject({ code: 'INVALID_TYPE', path: 'g' })
})
